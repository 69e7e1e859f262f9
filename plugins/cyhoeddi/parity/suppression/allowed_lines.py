"""Which comments speak of a place: looked up by file and line, however many comments a page has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from cyhoeddi.model.control_comment import Lines
from cyhoeddi.model.position import Position


class AllowedLines:
    """Lines with the number of the comment that speaks of them, of one rule."""

    def __init__(self, lines: Iterable[tuple[Lines, int]]) -> None:
        by_path: dict[str, list[tuple[int, int, int]]] = {}
        for part, number in lines:
            by_path.setdefault(part.path, []).append((part.first, part.last, number))
        self._ranges = {path: sorted(ranges) for path, ranges in by_path.items()}
        self._reach = {
            path: list(accumulate((last for _, last, _ in ranges), max))
            for path, ranges in self._ranges.items()
        }
        """How far down the ranges reach, up to each of them: above that place none need be looked at."""

    def at(self, place: Position) -> Iterator[int]:
        """The numbers of the comments that speak of a place."""
        ranges, reach = self._ranges.get(place.path, []), self._reach.get(place.path, [])
        index = bisect_right(ranges, place.line, key=lambda entry: entry[0]) - 1
        while index >= 0 and reach[index] >= place.line:
            _, last, number = ranges[index]
            if last >= place.line:
                yield number
            index -= 1
