"""Levels that headings should have."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of

from cyhoeddi.parity.headings.heading_levels import skipped_levels


def _skips(levels: list[int]) -> list[list[tuple[int, int]]]:
    text = "".join(f"{'#' * level} Tŷ {number}\n\nŵ\n\n" for number, level in enumerate(levels))
    page = site_of({"cy/plan.md": text}).page("cy/plan.md")
    assert page
    return [
        [(section.level, right) for section, right in skip.headings] for skip in skipped_levels(page.sections)
    ]


@pytest.mark.parametrize("levels", [[], [2], [2, 3, 4, 5, 6, 2], [1, 2, 3], [2, 3, 3, 2, 3], [2, 1, 2]])
def test_in_order(levels: list[int]) -> None:
    assert _skips(levels) == []


@pytest.mark.parametrize(
    "levels, skips",
    [
        ([3], [[(3, 2)]]),
        ([2, 4], [[(4, 3)]]),
        ([2, 4, 4, 2, 4], [[(4, 3), (4, 3)], [(4, 3)]]),
        ([2, 4, 5, 4], [[(4, 3), (5, 4), (4, 3)]]),
        ([2, 5, 3], [[(5, 3)]]),
        ([2, 4, 6], [[(4, 3)], [(6, 4)]]),
        ([2, 3, 6, 5], [[(6, 4)], [(5, 4)]]),
    ],
)
def test_skipped(levels: list[int], skips: list[list[tuple[int, int]]]) -> None:
    assert _skips(levels) == skips
