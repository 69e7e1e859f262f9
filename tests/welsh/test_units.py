"""Nouns of measure in every form."""

from __future__ import annotations

import pytest

from cyhoeddi.welsh.units import PENCE, POUNDS, UNITS


@pytest.mark.parametrize(
    "form, unit",
    [
        ("flynedd", "year"),
        ("mlynedd", "year"),
        ("flwyddyn", "year"),
        ("fis", "month"),
        ("ddiwrnod", "day"),
        ("niwrnod", "day"),
        ("bythefnos", "fortnight"),
        ("filltir", "mile"),
        ("gilometr", "kilometre"),
        ("fetr", "metre"),
        ("dunnell", "tonne"),
        ("mya", "mile"),
    ],
)
def test_forms_of_units(form: str, unit: str) -> None:
    assert UNITS[form] == unit


@pytest.mark.parametrize("word", ["dydd", "tŷ", "mil", "oed", "waith", "ŵyr"])
def test_words_that_are_no_units(word: str) -> None:
    assert word not in UNITS


def test_forms_of_money() -> None:
    assert {"punt", "bunt", "phunt", "bunnoedd", "bunnau"} <= POUNDS
    assert {"ceiniog", "geiniog"} <= PENCE
