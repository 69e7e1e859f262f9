"""The cheapest pairing of two sequences."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.alignment.sequence import Group, align_keyed, align_numbers

GAP = 1.0


def _is_prime(number: int) -> bool:
    return number > 1 and all(number % divisor for divisor in range(2, number))


COSTS = st.permutations([4 * math.sqrt(number / 311) for number in range(1, 312) if _is_prime(number)])
"""As many costs as there are pairs, no two sums of which are equal: else either pairing would do."""
SIZES = st.integers(0, 8)


def cost_in(costs: list[float]) -> object:
    return lambda row, column: costs[8 * row + column]


def pairs_of(groups: list[Group]) -> list[tuple[int, int]]:
    return [(first[0], second[0]) for first, second in groups if len(first) == len(second) == 1]


def total(groups: list[Group], costs: list[float]) -> float:
    return sum(costs[8 * a[0] + b[0]] if a and b else GAP * (len(a) + len(b)) for a, b in groups)


def cheapest(rows: int, columns: int, costs: list[float]) -> float:
    """Every pairing in order, tried."""
    best = GAP * (rows + columns)
    for size in range(1, min(rows, columns) + 1):
        for first in itertools.combinations(range(rows), size):
            for second in itertools.combinations(range(columns), size):
                paired = sum(costs[8 * a + b] for a, b in zip(first, second, strict=True))
                best = min(best, paired + GAP * (rows + columns - 2 * size))
    return best


@given(SIZES, SIZES, COSTS)
def test_nothing_is_lost_and_the_order_is_kept(rows: int, columns: int, costs: list[float]) -> None:
    groups = align_numbers(rows, columns, cost_in(costs), GAP)
    assert [number for first, _ in groups for number in first] == list(range(rows))
    assert [number for _, second in groups for number in second] == list(range(columns))
    assert all(first or second for first, second in groups)


@given(st.integers(0, 5), st.integers(0, 5), COSTS)
def test_no_other_pairing_is_cheaper(rows: int, columns: int, costs: list[float]) -> None:
    groups = align_numbers(rows, columns, cost_in(costs), GAP)
    assert total(groups, costs) == pytest.approx(cheapest(rows, columns, costs))


@given(SIZES, SIZES, COSTS)
def test_the_same_pairs_from_either_side(rows: int, columns: int, costs: list[float]) -> None:
    """Languages exchanged, the partners are the same."""
    there = align_numbers(rows, columns, lambda a, b: costs[8 * a + b], GAP)
    back = align_numbers(columns, rows, lambda a, b: costs[8 * b + a], GAP)
    assert pairs_of(there) == [(a, b) for b, a in pairs_of(back)]


@given(st.lists(st.integers(), unique=True, max_size=30), st.data())
def test_equal_things_meet_when_some_are_missing(things: list[int], data: st.DataObject) -> None:
    kept = set(data.draw(st.lists(st.sampled_from(things), unique=True))) if things else set()
    fewer = [thing for thing in things if thing in kept]
    groups = align_numbers(len(things), len(fewer), lambda a, b: 0.0 if things[a] == fewer[b] else 9.0, GAP)
    assert pairs_of(groups) == [(things.index(thing), place) for place, thing in enumerate(fewer)]


def test_two_may_be_one_where_the_caller_says_what_that_costs() -> None:
    lengths, others = [10, 20, 30], [30, 30]

    def joined(first: range, second: range) -> float:
        return 0.5 + abs(sum(lengths[n] for n in first) - sum(others[n] for n in second))

    groups = align_numbers(3, 2, lambda a, b: abs(lengths[a] - others[b]), 5.0, joined)
    assert groups == [(range(2), range(1)), (range(2, 3), range(1, 2))]
    assert align_numbers(3, 2, lambda a, b: abs(lengths[a] - others[b]), 5.0) != groups


LONG = 3_000


@pytest.mark.parametrize("lost", [0, LONG // 2, LONG - 1])
def test_long_sequences_with_one_thing_missing(lost: int) -> None:
    things = list(range(LONG))
    fewer = things[:lost] + things[lost + 1 :]
    groups = align_keyed((things, fewer), lambda a, b: 0.0 if things[a] == fewer[b] else 9.0, GAP)
    assert [first for first, second in groups if not second] == [range(lost, lost + 1)]


def test_long_sequences_without_keys_stay_in_step() -> None:
    things, fewer = list(range(LONG)), [*range(1_000), *range(1_003, LONG)]
    nothing: list[None] = [None] * LONG
    groups = align_keyed((nothing, nothing[:-3]), lambda a, b: 0.0 if things[a] == fewer[b] else 9.0, GAP)
    assert [first.start for first, second in groups if not second] == [1_000, 1_001, 1_002]


@pytest.mark.parametrize("rows, columns", [(1, 5_000), (5_000, 1), (0, 5_000), (2_000, 50)])
def test_very_different_lengths(rows: int, columns: int) -> None:
    groups = align_numbers(rows, columns, lambda a, b: 5.0, GAP)
    assert sum(len(first) + len(second) for first, second in groups) == rows + columns
