"""Where sentences end, in English and Welsh."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.sentences import sentences_in

TWO = [
    ("Violence rose.", "We asked why."),
    ("Cododd trais.", "Gofynnwyd pam."),
    ("Did it rise?", "Yes."),
    ("“It rose.”", "We asked why."),
    ("It rose (in towns).", "(In villages too.)"),
    ("Most of it happens at night.", "So we begin there."),
    ("Mae’r rhan fwyaf yn digwydd gyda’r nos.", "Felly dechreuwn yno."),
    ("Mae’n ddeg metr o hyd.", "Mae’n newydd."),
    ("Come at 10 a.m.", "We will be there."),
    ("Bread, milk etc.", "Grouping them helps."),
    ("It was about 15°C.", "If it is warmer, write to us."),
    ("You get £10,000.", "£2,500 of it is free of tax."),
    ("Rose in 2023.", "12 towns took part."),
    ("Oes tŷ yno?", "\u0174yr fydd yno."),
    ("Say no.", "That is all."),
]
ONE = [
    "",
    "Cases by year",
    "Ask Dr. Evans.",
    "See no. 5 of the list.",
    "Gweler tud. 12 a rhif. 7.",
    "Bread (e.g. Brown or white).",
    "Bara (e.e. Bara brith).",
    "Yr ail, h.y. Yr un nesaf.",
    "J. Smith leads it.",
    "1. Listen to everybody.",
    "At www.example.org. ŵyr",
    "Version 2.0 is here.",
    "31 Hyd. 2024",
    "Wait … and see",
    "“Pwy?” ŵyr pawb.",
    "“Pwy?” w\u0302yr pawb.",
]


@pytest.mark.parametrize("first, second", TWO)
@pytest.mark.parametrize("space", [" ", "\n", "  ", " \u200b"])
def test_two_sentences(first: str, second: str, space: str) -> None:
    assert [sentence.text for sentence in sentences_in(f"{first}{space}{second}")] == [first, second]


@pytest.mark.parametrize("text", ONE)
def test_one_sentence(text: str) -> None:
    assert [sentence.text for sentence in sentences_in(text)] == ([text] if text else [])


@given(st.text(alphabet="Aa ŵŶ.!?…1£(“”)\u200b\n"))
def test_sentences_stand_where_they_say_and_no_letter_is_lost(text: str) -> None:
    sentences = sentences_in(text)
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in sentences)
    assert [c for s in sentences for c in s.text if c.isalnum()] == [c for c in text if c.isalnum()]


def test_a_word_without_end_is_read_in_time() -> None:
    assert len(sentences_in("a" * 1_000_000)) == 1
    assert len(sentences_in("." * 1_000_000)) == 1
    assert len(sentences_in("A. " * 100_000)) == 1
