"""English or Welsh: short strings of both, and whatever else a text may hold."""

from __future__ import annotations

import csv
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.welsh.function_words import WEIGHTS
from cyhoeddi.welsh.language_identification import WORD_SCORES, identify, leanings_of, score_of

with Path(__file__).with_name("short-strings.csv").open(encoding="utf-8", newline="") as file:
    SHORT_STRINGS = [(row["language"], row["text"]) for row in csv.DictReader(file)]

every_short_string = pytest.mark.parametrize("language, text", SHORT_STRINGS)


@every_short_string
def test_a_short_string(language: str, text: str) -> None:
    assert identify(text) == language


@every_short_string
def test_capitals_and_forms_of_unicode_change_nothing(language: str, text: str) -> None:
    assert identify(text.upper()) == language
    assert identify(unicodedata.normalize("NFD", text)) == language
    assert identify(text.replace("’", "'")) == language


def test_strings_run_together_stay_in_their_language() -> None:
    for (first, text), (second, other) in pairwise(SHORT_STRINGS):
        if first == second:
            assert identify(f"{text}. {other}.") == first


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "2027",
        "£1,250.50",
        "…",
        "(–)",
        "CO2",
        "kWh",
        "GIG",
        "DPP",
        "a",
        "\0\x07",
        "\u202e",
        "👋",
        "zzz" * 20,
    ],
)
def test_what_is_in_neither(text: str) -> None:
    assert identify(text) is None


@pytest.mark.parametrize("text", ["Powys", "Dyfed-Powys", "Ceredigion", "Wrexham", "Heddlu"])
def test_a_name_counts_for_less_than_the_same_word_in_small_letters(text: str) -> None:
    assert abs(score_of(text)) < abs(score_of(text.lower()))


@pytest.mark.parametrize(
    "word, language",
    [
        ("the", "en"), ("y", "cy"), ("yr", "cy"), ("i’r", "cy"), ("sy’n", "cy"), ("don’t", "en"), ("child’s", "en"),
        ("tŷ’r", "cy"), ("ngwŷr", "cy"), ("dŵr", "cy"), ("strength", "en"), ("chwarae", "cy"), ("mhlant", "cy"),
        ("nghartref", "cy"), ("violence", "en"), ("ddioddefwyr", "cy"), ("quickly", "en"), ("thickness", "en"),
    ],
)  # fmt: skip
def test_single_words_that_are_sure(word: str, language: str) -> None:
    assert identify(word) == language


@pytest.mark.parametrize("word", ["a", "plant", "hen", "gall", "am", "her", "pump"])
def test_words_of_both_languages_decide_nothing_alone(word: str) -> None:
    assert abs(WEIGHTS[word]) <= 1


def test_leanings_tell_each_word() -> None:
    assert leanings_of("Mae’r (house) 12 a dŵr.") == "ce--c"


def test_a_long_word_is_no_word() -> None:
    assert identify("w" * 1_000_000) is None


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    assert identify(text) in ("en", "cy", None)
    assert len(leanings_of(text)) == len(text.split())


@given(st.text(alphabet="abcdefghilmnoprstuwyŵŷâ'’-"))
def test_no_word_decides_by_more_than_its_share(word: str) -> None:
    assert abs(WORD_SCORES[word]) <= 6
