"""What a misspelt word may have been meant for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.welsh.spelling import CLITICS, is_word
from cyhoeddi.welsh.spelling_suggestions import suggestions, with_other_accents


@pytest.mark.parametrize(
    "word, meant",
    [
        ("gweithoi", "gweithio"),  # swapped
        ("ohonno", "ohono"),  # twice
        ("erail", "eraill"),  # once
        ("tynny", "tynnu"),  # as it sounds
        ("gwasanath", "gwasanaeth"),  # left out
        ("ysgxol", "ysgol"),  # too many
        ("cynklun", "cynllun"),  # another
        ("datblygiadaur", "datblygiadau’r"),  # a clitic without its mark
        ("strategaeht’n", "strategaeth’n"),
        ("ddi-drteh", "ddi-dreth"),
        ("Gweithoi", "Gweithio"),
        ("GWEITHOI", "GWEITHIO"),
        ("Abertwae", "Abertawe"),
        ("dŵrr", "dŵr"),
    ],
)
def test_the_first_suggestion(word: str, meant: str) -> None:
    assert suggestions(word)[0] == meant


@pytest.mark.parametrize(
    "word", ["ysgiobwlffedd", "Qwzplorin", "", "x", "ŵ" * 31, "a" * 1_000_000, "x’" * 1_000, "xx-’yy"]
)
def test_none(word: str) -> None:
    assert suggestions(word) == ()


@pytest.mark.parametrize(
    "word, right",
    [
        ("ty", ("tŷ",)),
        ("Ty", ("Tŷ",)),
        ("swn", ("sŵn",)),
        ("ynglyn", ("ynglŷn",)),
        ("caniatau", ("caniatáu",)),
        ("cŵyn", ("cwyn",)),
        ("wythnôs", ("wythnos",)),
        ("cwmniau", ("cwmnïau",)),
        ("gweithoi", ()),
        ("", ()),
        ("ŷ" * 31, ()),
    ],
)
def test_other_accents(word: str, right: tuple[str, ...]) -> None:
    assert with_other_accents(word) == right


@given(st.text(max_size=40) | st.text(alphabet="gweithiŵŷôdrll’'-", max_size=14))
def test_suggestions_are_other_words_and_known(word: str) -> None:
    found = suggestions(word)
    assert len(found) <= 3
    assert len(set(found)) == len(found)
    for suggestion in (*found, *with_other_accents(word)):
        assert suggestion != word
        for part in re.split("['’-]", suggestion):
            assert not part or part in CLITICS or is_word(part) or is_word(part.lower())
