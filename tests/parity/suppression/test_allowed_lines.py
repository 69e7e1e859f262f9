"""Comments are found by the lines that they speak of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.control_comment import Lines
from cyhoeddi.model.position import Position
from cyhoeddi.parity.suppression.allowed_lines import AllowedLines

LINES = AllowedLines([(Lines("tŷ.md", 3, 9), 0), (Lines("tŷ.md", 5, 5), 1), (Lines("dŵr.md", 5, 6), 2)])


@pytest.mark.parametrize(
    "path, line, numbers",
    [
        ("tŷ.md", 2, []),
        ("tŷ.md", 3, [0]),
        ("tŷ.md", 5, [0, 1]),
        ("tŷ.md", 9, [0]),
        ("tŷ.md", 10, []),
        ("dŵr.md", 6, [2]),
        ("ŷd.md", 5, []),
    ],
)
def test_what_speaks_of_a_line(path: str, line: int, numbers: list[int]) -> None:
    assert sorted(LINES.at(Position(path, line, 7))) == numbers


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=8), st.integers(0, 13))
def test_every_range_is_found(ranges: list[tuple[int, int]], line: int) -> None:
    lines = AllowedLines((Lines("ŵ", first, last), number) for number, (first, last) in enumerate(ranges))
    expected = [number for number, (first, last) in enumerate(ranges) if first <= line <= last]
    assert sorted(lines.at(Position("ŵ", line))) == expected
