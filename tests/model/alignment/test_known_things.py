"""What is known by a key wherever it stands."""

from __future__ import annotations

import pytest

from cyhoeddi.model.alignment.known_things import align_known, fixed_points


def in_order(first: list[int], second: list[int]) -> list[tuple[int, int]]:
    """A stand-in for an alignment: as they come."""
    return list(zip(first, second, strict=False))


@pytest.mark.parametrize(
    "english, welsh, moved",
    [
        ("abc", "abc", []),
        ("abc", "bca", [(0, 2)]),
        ("abc", "cab", [(2, 0)]),
        ("ab", "ba", [(0, 1)]),
        ("a..", "..a", [(0, 2)]),
        ("aab", "baa", [(2, 0)]),
        ("abc", "xyz", []),
    ],
)
def test_what_is_known_and_out_of_order_has_moved(
    english: str, welsh: str, moved: list[tuple[int, int]]
) -> None:
    keys = [[None if letter == "." else letter for letter in side] for side in (english, welsh)]
    found, elsewhere = align_known((keys[0], keys[1]), in_order, lambda pairs: pairs)
    assert elsewhere == moved
    assert {a for a, _ in found}.isdisjoint(a for a, _ in elsewhere)


@pytest.mark.parametrize(
    "english, welsh, points",
    [
        ("abc", "abc", [(0, 0), (1, 1), (2, 2)]),
        ("abcd", "bacd", [(1, 0), (2, 2), (3, 3)]),
        ("aab", "ab", [(2, 1)]),
        ("..b", "b", [(2, 0)]),
        ("", "b", []),
    ],
)
def test_fixed_points_are_in_order_in_both(english: str, welsh: str, points: list[tuple[int, int]]) -> None:
    keys = [[None if letter == "." else letter for letter in side] for side in (english, welsh)]
    found = fixed_points((keys[0], keys[1]))
    assert len(found) == len(points)
    assert found == sorted(found)
    assert [b for _, b in found] == sorted(b for _, b in found)
