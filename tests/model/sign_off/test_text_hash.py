"""The code of a text: the same for every way of writing it, another for every other text."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.sign_off.text_hash import HASH_LENGTH, normalised, text_hash

PIECES = (
    "Mae’r",
    "tŷ",
    "ŵyr",
    "21",
    "£1.5m",
    "“dŵr”",
    "cyd-weithio",
    "2024–25",
    "Pennod",
    "…",
    "'",
    '"',
    "-",
    "a",
    "é",
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=15).map(" ".join))
SPACES = (" ", "\n", "\t", "\u00a0", "\u2009", "\u202f", " \r\n ", "\u2028")
SINGLE = "'‘’‚‛′`´‹›"
DOUBLE = '"“”„‟″«»'
DASHES = "-‐‑‒–—―−"


@given(TEXTS, st.sampled_from(("NFC", "NFD")))
def test_form_of_unicode(text: str, form: str) -> None:
    assert text_hash(unicodedata.normalize(form, text)) == text_hash(text)


@given(TEXTS, st.sampled_from(SPACES))
def test_white_space(text: str, space: str) -> None:
    other = re.sub(r"\s+", lambda _: space, text)
    assert text_hash(f"{space}{other}{space}") == text_hash(text)


@given(TEXTS, st.randoms(use_true_random=False))
def test_quotation_marks(text: str, random: object) -> None:
    def another(match: re.Match[str]) -> str:
        return random.choice(SINGLE + DOUBLE)  # type: ignore[attr-defined, no-any-return]

    # A mark before an accent that stands alone would make one letter with it.
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFC", text))
    assert text_hash(re.sub(f"[{re.escape(SINGLE + DOUBLE)}]", another, plain)) == text_hash(plain)


@given(TEXTS, st.sampled_from(DASHES))
def test_dashes(text: str, dash: str) -> None:
    assert text_hash(re.sub(f"[{DASHES}]", dash, text)) == text_hash(text)


@given(TEXTS)
def test_what_nobody_sees(text: str) -> None:
    assert text_hash(f"\ufeff{text}\u200b\u00ad\u200f") == text_hash(text)


@given(st.one_of(st.text(), st.text(st.sampled_from("wŵ\u0302\u200b\u00ad'’-– …"), max_size=8)))
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


@given(st.text())
def test_the_code_has_its_form_for_any_text(text: str) -> None:
    assert re.fullmatch(f"[0-9a-f]{{{HASH_LENGTH}}}", text_hash(text))


def test_half_a_character_has_a_code_too() -> None:
    assert len(text_hash("a\ud800b\x00")) == HASH_LENGTH


DIFFERENT = [
    ("Mae 21 tŷ", "Mae 12 tŷ"),
    ("Mae 21 tŷ", "Mae 21 ty"),
    ("gŵyl", "gwŷl"),
    ("We will meet", "We may meet"),
    ("We will meet", "we will meet"),
    ("10 a 2", "102"),
    ("10²", "102"),
    ("£20", "20"),
    ("20%", "20"),
    ("not now", "now"),
    ("now, here", "now here"),
    ("| a | b", "| a | | b"),
    ("x", ""),
]


@pytest.mark.parametrize("one, other", DIFFERENT)
def test_another_text_has_another_code(one: str, other: str) -> None:
    assert text_hash(one) != text_hash(other)


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_another_number_has_another_code(one: int, other: int) -> None:
    assert (text_hash(f"Mae {one} yno") == text_hash(f"Mae {other} yno")) == (one == other)


def test_codes_are_those_of_the_files_that_people_have() -> None:
    """A change of the way in which texts are made alike makes every sign-off out of date; it must be meant."""
    assert text_hash("Byddwn yn gweithredu ar hyn, ŵyr.") == "605f0efe86b88e8379fc"
