"""Pairs two sequences in order so that the sum of costs is the least possible; knows nothing of what it pairs.

Dynamic programming as Needleman and Wunsch's, with Gale and Church's groups: one to one, one to none, and where the
caller allows it two to one, one to two, two to two. Partners lie in a band about the diagonal, and long sequences are
cut where a key that is unique in both says so: the time is linear in the length.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator

from cyhoeddi.model.alignment.known_things import Keys, fixed_points

Group = tuple[range, range]
"""The numbers of the things of either sequence that belong together; one of them may be empty."""

Cost = Callable[[int, int], float]
"""What it costs to pair a thing of the first sequence with one of the second, by their numbers."""

JoinedCost = Callable[[range, range], float]
"""What it costs to pair several things taken together."""

_SINGLE = ((1, 1), (1, 0), (0, 1))
_JOINED = (*_SINGLE, (2, 1), (1, 2), (2, 2))
"""How many things of each sequence a group takes; of equal costs the first is chosen."""

_FIRST_BAND, _BAND, _NARROWEST = 6, 48, 6
"""Most partners lie near the diagonal; where the best way comes to the edge of the first band, it is made wider."""

_MARGIN = 3
_CELLS = 500_000
_LONG = 128
_NEVER = float("inf")


def align_numbers(
    rows: int, columns: int, cost: Cost, gap: float, joined: JoinedCost | None = None
) -> list[Group]:
    """The groups of two sequences of the given lengths, in order; ``gap`` is the cost of a thing without a partner."""
    return _piece(range(rows), range(columns), cost, gap, joined)


def _piece(first: range, second: range, cost: Cost, gap: float, joined: JoinedCost | None) -> list[Group]:
    """The groups of a part of both sequences."""
    if len(first) == len(second) == 1 and cost(first.start, second.start) <= 2 * gap:
        return [(first, second)]
    grid: _Grid | None = _Grid(first, second, cost, gap, joined, _FIRST_BAND)
    groups: list[Group] = []
    while grid:
        groups = list(_groups(grid.fill(), first, second))
        grid = grid.wider() if grid.is_at_edge(groups) else None
    return groups


def align_keyed(
    keys: Keys,
    cost: Cost,
    gap: float,
    joined: JoinedCost | None = None,
) -> list[Group]:
    """As :func:`align_numbers`; in long sequences, things whose key is unique in both are partners beforehand."""
    rows, columns = len(keys[0]), len(keys[1])
    if max(rows, columns) <= _LONG:
        return align_numbers(rows, columns, cost, gap, joined)
    groups: list[Group] = []
    row = column = 0
    for to_row, to_column in [*fixed_points(keys), (rows, columns)]:
        groups += _piece(range(row, to_row), range(column, to_column), cost, gap, joined)
        if to_row < rows:
            groups.append((range(to_row, to_row + 1), range(to_column, to_column + 1)))
        row, column = to_row + 1, to_column + 1
    return groups


class _Grid:
    """The table of least costs up to each place in both sequences, row by row, and the step that led there."""

    def __init__(
        self, first: range, second: range, cost: Cost, gap: float, joined: JoinedCost | None, band: int
    ) -> None:
        self.first, self.second, self.cost, self.gap, self.joined = first, second, cost, gap, joined
        self.band = band
        self.rows, self.columns = rows, columns = len(first), len(second)
        width = band + abs(rows - columns)
        slope = columns // (rows + 1) + 1  # bands of neighbouring rows must meet
        self.width = max(_NARROWEST, slope, min(width, _CELLS // (2 * rows + 1)))
        self.lines: dict[int, tuple[int, array[float]]] = {}
        self.steps: list[tuple[int, bytearray]] = []

    def fill(self) -> list[tuple[int, bytearray]]:
        """For each row, the column where its band begins and the number of the step that led to each place."""
        for row in range(self.rows + 1):
            middle = self._middle(row)
            low = max(0, middle - self.width) if self.rows else 0
            high = min(self.columns, middle + self.width) if self.rows else self.columns
            self.lines[row] = (low, array("d"))
            self.steps.append((low, bytearray()))
            self._fill_row(row, low, high)
            self.lines.pop(row - 2, None)  # no step goes further back
        return self.steps

    def is_at_edge(self, groups: list[Group]) -> bool:
        """True where a group lies so near the edge of the band that one beyond it might have been better."""
        return any(
            not self.width - _MARGIN > abs(self._middle(first.stop - self.first.start) - stop)
            for first, stop in ((first, second.stop - self.second.start) for first, second in groups)
            if self.rows and self.width < self.columns
        )

    def wider(self) -> _Grid | None:
        """The same with a band of twice the width; None where it is as wide as may be."""
        if self.band >= _BAND:
            return None
        grid = _Grid(self.first, self.second, self.cost, self.gap, self.joined, 2 * self.band)
        return grid if grid.width > self.width else None

    def _middle(self, row: int) -> int:
        """The column on the diagonal."""
        return row * self.columns // self.rows if self.rows else 0

    def _fill_row(self, row: int, low: int, high: int) -> None:
        line, steps = self.lines[row][1], self.steps[row][1]
        # The lines that each step comes from, above or this one itself, as far as it has been filled.
        possible = [
            (number, down, right, *self.lines[row - down])
            for number, (down, right) in enumerate(_JOINED if self.joined else _SINGLE)
            if down <= row
        ]
        for column in range(low, high + 1):
            best, chosen = (0.0, 0) if not row and not column else (_NEVER, 1 if row else 2)
            for number, down, right, start, above in possible:
                place = column - right - start
                if 0 <= place < len(above) and column >= right and above[place] < best:
                    total = above[place] + self._step_cost(row, column, down, right)
                    if total < best:
                        best, chosen = total, number
            line.append(best)
            steps.append(chosen)

    def _step_cost(self, row: int, column: int, down: int, right: int) -> float:
        if not down or not right:
            return self.gap
        if down == right == 1:
            return self.cost(self.first[row - 1], self.second[column - 1])
        assert self.joined
        return self.joined(self.first[row - down : row], self.second[column - right : column])


def _groups(steps: list[tuple[int, bytearray]], first: range, second: range) -> Iterator[Group]:
    found: list[Group] = []
    rows, columns = len(first), len(second)
    while rows or columns:
        low, line = steps[rows]
        down, right = _JOINED[line[columns - low]]
        found.append((first[rows - down : rows], second[columns - right : columns]))
        rows, columns = rows - down, columns - right
    return reversed(found)
