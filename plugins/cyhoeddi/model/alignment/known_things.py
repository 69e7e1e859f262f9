"""Things that are known by a key wherever they stand: they cut long sequences in pieces, and tell what has moved."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

Result = TypeVar("Result")

Keys = tuple[Sequence[Hashable], Sequence[Hashable]]
"""The key of each thing of either sequence: anything that says what stands there, None where nothing does."""

Pair = tuple[int, int]
"""The numbers of two things that belong together."""


def align_known(
    keys: Keys,
    align: Callable[[list[int], list[int]], Result],
    pairs_of: Callable[[Result], Iterable[Pair]],
) -> tuple[Result, list[Pair]]:
    """What ``align`` gives for two sequences without what stands at another place, and the pairs of that.

    Things whose key stands once in both are partners; they are at another place where they are not in one order, or
    where ``align``, which is given numbers of either sequence, does not find them in it (``pairs_of`` what it gives).
    """
    known = _unique_pairs(keys)
    moved = set(known) - set(fixed_points(keys))
    found = align(*_without(keys, moved))
    strayed = set(known) - moved - set(pairs_of(found)) if known else ()
    if strayed:
        moved |= set(strayed)
        found = align(*_without(keys, moved))
    return found, sorted(moved)


def _without(keys: Keys, moved: set[Pair]) -> tuple[list[int], list[int]]:
    first, second = {a for a, _ in moved}, {b for _, b in moved}
    return [n for n in range(len(keys[0])) if n not in first], [
        n for n in range(len(keys[1])) if n not in second
    ]


def fixed_points(keys: Keys) -> list[Pair]:
    """The longest chain of things in one order whose key stands once in each sequence (patience).

    Of chains as long as each other the keys decide, not which sequence comes first.
    """
    there = _unique_pairs(keys)
    back = sorted((b, a) for a, b in there)
    if [repr(keys[1][b]) for b, _ in back] < [repr(keys[0][a]) for a, _ in there]:
        return [(a, b) for b, a in _longest_chain(back)]
    return _longest_chain(there)


def cheapest_first(costs: Iterable[tuple[float, Pair]]) -> Iterator[Pair]:
    """Of pairs with their costs as many as may be, the cheapest first, none of which has a thing of another.

    Of those that cost the same, the ones nearest to both beginnings, so that the pairs are the same from either side.
    """
    first_taken: set[int] = set()
    second_taken: set[int] = set()
    for _, (first, second) in sorted(costs, key=lambda item: (item[0], sum(item[1]), max(item[1]))):
        if first not in first_taken and second not in second_taken:
            first_taken.add(first)
            second_taken.add(second)
            yield first, second


def _unique_pairs(keys: Keys) -> list[Pair]:
    first, second = keys
    counts = Counter(first), Counter(second)
    places = {key: place for place, key in enumerate(second) if key is not None and counts[1][key] == 1}
    return [(row, places[key]) for row, key in enumerate(first) if key in places and counts[0][key] == 1]


def _longest_chain(pairs: list[Pair]) -> list[Pair]:
    """Of pairs in the order of their first numbers, as many as possible whose second numbers are in order too."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, column) in enumerate(pairs):
        place = bisect_left(ends, column)
        before.append(last[place - 1] if place else -1)
        ends[place : place + 1] = [column]
        last[place : place + 1] = [number]
    chain: list[Pair] = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]
