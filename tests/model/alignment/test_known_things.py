"""What is known by a key wherever it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.alignment.known_things import align_known, cheapest_first, fixed_points


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


@given(st.lists(st.sampled_from("abcdŵŷ."), max_size=9), st.lists(st.sampled_from("abcdŵŷ."), max_size=9))
def test_fixed_points_are_the_same_from_either_side(english: list[str], welsh: list[str]) -> None:
    assert fixed_points((english, welsh)) == [(a, b) for b, a in fixed_points((welsh, english))]


@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(0, 2)))
def test_the_cheapest_pairs_are_the_same_from_either_side(costs: dict[tuple[int, int], int]) -> None:
    there = list(cheapest_first((cost, pair) for pair, cost in costs.items()))
    back = cheapest_first((cost, (b, a)) for (a, b), cost in costs.items())
    assert sorted(there) == sorted((a, b) for b, a in back)
    assert len({a for a, _ in there}) == len({b for _, b in there}) == len(there)
    assert not there or costs[there[0]] == min(costs.values())
