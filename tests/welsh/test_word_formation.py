"""Forms made by rule from words that are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.welsh.word_formation import is_inflected, may_be_formed

KNOWN = {
    "gallwyd", "casglwyd", "cadwyd", "llanwyd", "sicrhau", "caniatáu", "dileu",
    "pwysig", "rhad", "byr", "manwl", "tlawd", "cliri", "trwm",
    "recriwtio", "pecynnu", "amgryptio", "chwiliwyd", "ysgogwyd",
    "cyfrifo", "gyfrifo", "asesu", "dangos", "bwrdd", "fwrdd", "nghyfnodol", "ysgolion", "rhentiwyd", "maes",
}  # fmt: skip


@pytest.mark.parametrize(
    "form",
    [
        "gellir", "ellir", "gellid", "cesglir", "gesglir", "cedwir", "llenwir",
        "sicrheir", "sicrhewch", "caniateir", "ganiateid", "dileir",
        "pwysicach", "bwysicaf", "rhataf", "byrraf", "manylach", "fanylaf", "tlotach", "cliriach", "trymaf",
        "recriwtiwyd", "pecynnwch", "pecynnir", "amgryptiedig", "chwiliadwy", "ysgogwyr",
        "ailgyfrifo", "hunanasesu",
    ],
)  # fmt: skip
def test_inflected(form: str) -> None:
    assert is_inflected(form, KNOWN.__contains__)


@pytest.mark.parametrize(
    "form",
    [
        "ir",
        "xir",
        "gillir",
        "ewch",
        "sicrhwch",
        "ach",
        "pwysigxach",
        "ailcyfrifo",
        "ail",
        "hunan",
        "edig",
        "",
        "ŵ",
    ],
)
def test_not_inflected(form: str) -> None:
    assert not is_inflected(form, KNOWN.__contains__)


@pytest.mark.parametrize(
    "form", ["dangosfwrdd", "ddangosfwrdd", "anghyfnodol", "rhentiad", "goryrru", "gorgyfrifo"]
)
def test_may_be_formed(form: str) -> None:
    assert may_be_formed(form, (KNOWN | {"yrru"}).__contains__)


@pytest.mark.parametrize("form", ["maesysgolion", "dangosbwrdd", "dangosfwrd", "rhentxad", "gor", "", "ŷ"])
def test_may_not_be_formed(form: str) -> None:
    """Two words run together are a fault unless the second is softened."""
    assert not may_be_formed(form, KNOWN.__contains__)


@given(st.text(max_size=20))
def test_any_text_can_be_asked_for(form: str) -> None:
    for answer in (is_inflected(form, KNOWN.__contains__), may_be_formed(form, KNOWN.__contains__)):
        assert answer in (True, False)
    assert not is_inflected(form, set().__contains__)
    assert not may_be_formed(form, set().__contains__)
