"""Pages that nobody means to write: the check ends, says what is wrong with them, and never with a traceback."""

from __future__ import annotations

import time

import pytest
from tests.parity.sites import codes_of

ROWS = 50_000
LONGEST = 60
"""Seconds, on a machine that does other things too: without the limit they are hours."""
MEGABYTES = 10

pytestmark = pytest.mark.slow


def _table(head: str, name: str, rows: range) -> str:
    return f"{head}\n|---|---|\n" + "".join(f"| {name} {number} | {number} |\n" for number in rows)


def test_a_table_of_fifty_thousand_rows() -> None:
    english = _table("| Name | Number |", "House", range(ROWS))
    assert codes_of(english, _table("| Enw | Rhif |", "Tŷ", range(ROWS))) == []


def test_a_row_missing_among_fifty_thousand() -> None:
    english = _table("| Name | Number |", "House", range(ROWS))
    assert codes_of(english, _table("| Enw | Rhif |", "Tŷ", range(1, ROWS))) == ["PAR006"]


def test_a_page_of_ten_megabytes() -> None:
    english = "The council will listen to 21 people in the town before March 2024.\n\n"
    welsh = "Bydd y cyngor yn gwrando ar 21 o bobl yn y dref cyn mis Mawrth 2024, ŵyr.\n\n"
    count = MEGABYTES * 1_000_000 // len(welsh.encode())
    assert codes_of(english * count, f"{welsh * (count - 1)}{welsh.replace('21', '12')}") == ["NUM001"]


@pytest.mark.parametrize("opening", [">", "> ", "- ", "1. "])
@pytest.mark.parametrize("depth", [59, 300, 5_000])
def test_quotations_and_lists_in_one_another(opening: str, depth: int) -> None:
    found = codes_of(f"{opening * depth} a\n", f"{opening * depth} ŵ\n")
    assert set(found) <= {"SRC041"}


@pytest.mark.parametrize("depth", [50, 400])
def test_a_list_that_goes_down_and_down(depth: int) -> None:
    english, welsh = (
        "".join("    " * level + f"- {word}\n" for level in range(depth)) for word in ("a", "ŵ")
    )
    assert set(codes_of(english, welsh)) <= {"SRC041"}


@pytest.mark.parametrize(
    "character",
    ["a", "1", "ŵ", "w\u0302", "\x00", "\u202e", "\u00a0", "<", "*", "_", "`", "|", "&", "1,", "a@"],
)
def test_one_word_without_an_end(character: str) -> None:
    assert "SRC056" not in codes_of(character * 300_000, f"Tŷ {character * 300_000}")


@pytest.mark.parametrize("count", [1_000, 20_000, 300_000])
@pytest.mark.parametrize(
    "marks", ["[", "![", "[^", "[a](", "<a ", "<!a ", "*a ", "**a", "_a ", "`a", "\\", "[a](b) "]
)
def test_marks_without_an_end_are_read_soon_or_refused(marks: str, count: int) -> None:
    start = time.monotonic()
    codes = codes_of(marks * count, f"Tŷ {marks * count}")
    assert time.monotonic() - start < LONGEST
    if count == 300_000:
        assert "SRC056" in codes


@pytest.mark.parametrize(
    "mark", ["\x00", "\x1b", "\u200f", "\u202e", "\u2066", "\ufeff", "\u00ad", "\U000f0001"]
)
def test_marks_that_nobody_sees_are_no_difference(mark: str) -> None:
    assert codes_of("There were 21 houses in the town.", f"Roedd 21 o {mark}dai yn y dref, ŵyr.") == []
