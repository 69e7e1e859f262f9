"""Words that only a circumflex tells apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.welsh.circumflex import wrong_in_context


@pytest.mark.parametrize(
    "text, found",
    [
        ("Gwasanaeth Tan ac Achub", [(11, "Tan", "Tân")]),
        ("y gwasanaeth dan ac achub", [(13, "dan", "dân")]),
        ("i bobl hyn", [(7, "hyn", "hŷn")]),
        ("COMISIYNYDD POBL HYN", [(17, "HYN", "HŶN")]),
        ("ynglŷn a’r tŷ", [(7, "a", "â")]),
        ("Cysylltwch a ni dros y ffon", [(11, "a", "â"), (23, "ffon", "ffôn")]),
        ("yfed dwr yn yr wyl", [(5, "dwr", "dŵr"), (15, "wyl", "ŵyl")]),
    ],
)
def test_without_doubt(text: str, found: list[tuple[int, str, str]]) -> None:
    assert list(wrong_in_context(text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Gwasanaeth Tân ac Achub",
        "gwasanaethau tan bump, dan y tŷ",
        "y bobl hyn, i’r bobl hyn, y pethau hyn",
        "Cysylltwch a byddwn yn ateb",
        "dod â hwy ynghyd a’u gwneud",
        "mor bwysig â’r môr, ger y tŷ",
        "dwrn, wylo, ffon gerdded",
        "a \x00 hyn \u202e dwrx",
    ],
)
def test_in_doubt(text: str) -> None:
    assert list(wrong_in_context(text)) == []


WORDS = "i bobl hyn tan ac achub ynglŷn a ’r dwr yr wyl cysylltwch ni dros y ffon"


@given(st.lists(st.sampled_from(WORDS.split())))
def test_each_place_holds_the_word(words: list[str]) -> None:
    text = " ".join(words)
    for start, word, right in wrong_in_context(text):
        assert text[start : start + len(word)] == word
        assert right != word
        assert len(right) == len(word)
