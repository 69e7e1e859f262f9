"""Which header cells each cell of an HTML table has.

The rules are those of the HTML standard, 4.9.12 "Processing model", with its rows and columns walked once each, so
that a table of a thousand rows takes no longer a row than one of ten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from xml.etree.ElementTree import Element

_MOST_COLUMNS: Final = 1000
"""What the standard lets a cell span at most."""

_SECTIONS: Final = ("thead", "tbody", "tfoot")


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A cell in the grid of its table, counted from 0.

    ``group`` is the row group that it begins in; ``direction`` is ``row``, ``column``, ``rowgroup`` or ``colgroup`` for
    a header cell, empty for a data cell.
    """

    element: Element
    row: int
    column: int
    height: int
    width: int
    group: Element
    direction: str = ""

    @property
    def is_header(self) -> bool:
        """True for ``th``."""
        return bool(self.direction)

    @property
    def scope(self) -> str:
        """The value of the attribute Scope in PDF, empty for a data cell."""
        if not self.direction:
            return ""
        return "Row" if self.direction.startswith("row") else "Column"


@dataclass(frozen=True, slots=True)
class TableGrid:
    """The cells of a table by element, the headers of each, and how many cells each row lacks."""

    cells: Mapping[Element, Cell]
    headers: Mapping[Element, tuple[Element, ...]]
    missing: Mapping[Element, int]


@dataclass(slots=True)
class _Line:
    """A column walked downwards or a row walked to the right: the headers in force.

    A header cell is covered by a later one of the same place and breadth, once data cells stand between them; ``block``
    are those that stand next to each other at the end, ``breadths`` the breadths of all header cells there.
    """

    in_force: list[Cell] = field(default_factory=list)
    block: list[Cell] = field(default_factory=list)
    breadths: set[tuple[int, int]] = field(default_factory=set)

    def headers(self, cell: Cell, down: bool) -> Iterator[Cell]:
        """The headers in force for a cell that comes next."""
        own = _breadth(cell, down) if cell.is_header else None
        for head in self.in_force:
            breadth = _breadth(head, down)
            if breadth != own and breadth not in self.breadths:
                yield head
        yield from self.block

    def go_past(self, cell: Cell, down: bool) -> None:
        """Takes the next cell into account."""
        if cell.is_header:
            self.breadths.add(_breadth(cell, down))
            if cell.direction == ("column" if down else "row"):
                self.block.append(cell)
        elif self.breadths:
            self.in_force = [head for head in self.in_force if _breadth(head, down) not in self.breadths]
            self.in_force += self.block
            self.block, self.breadths = [], set()


def _breadth(cell: Cell, down: bool) -> tuple[int, int]:
    return (cell.column, cell.width) if down else (cell.row, cell.height)


def table_grid(table: Element) -> TableGrid:
    """The grid of a table with the headers of each cell; nested tables are grids of their own."""
    placed, rows = _placed_cells(table)
    cells = _with_directions(placed.values())
    slots = {
        (row, column): cell
        for cell in cells
        for row in range(cell.row, cell.row + cell.height)
        for column in range(cell.column, cell.column + cell.width)
    }
    width = max((column + 1 for _, column in slots), default=0)
    found: dict[Element, dict[Element, None]] = {cell.element: {} for cell in cells}
    _walk(slots, len(rows), width, found, down=False)
    _walk(slots, len(rows), width, found, down=True)
    _add_groups(cells, found)
    by_id = {cell.element.get("id"): cell for cell in cells if cell.element.get("id")}
    headers = {}
    for cell in cells:
        stated = [by_id[name] for name in cell.element.get("headers", "").split() if name in by_id]
        heads = [head.element for head in stated] or list(found[cell.element])
        headers[cell.element] = tuple(
            head for head in heads if head is not cell.element and _has_content(head)
        )
    missing = {
        row: width - sum((number, column) in slots for column in range(width))
        for number, row in enumerate(rows)
    }
    return TableGrid({cell.element: cell for cell in cells}, headers, missing)


def _sections(table: Element) -> Iterator[tuple[Element, list[Element]]]:
    """The row groups with their rows, feet last as they are shown; rows outside of any group are one of their own."""
    parts = [child for child in table if child.tag in _SECTIONS]
    loose = [child for child in table if child.tag == "tr"]
    if loose:
        yield table, loose
    for part in sorted(parts, key=lambda part: part.tag == "tfoot"):
        yield part, [row for row in part if row.tag == "tr"]


def _placed_cells(table: Element) -> tuple[dict[Element, Cell], list[Element]]:
    """The cells at their places, and the rows."""
    cells: dict[Element, Cell] = {}
    rows: list[Element] = []
    for group, own_rows in _sections(table):
        end = len(rows) + len(own_rows)
        taken: set[tuple[int, int]] = set()
        for row in own_rows:
            number, column = len(rows), 0
            for element in row:
                if element.tag not in ("td", "th"):
                    continue
                while (number, column) in taken:
                    column += 1
                width = min(_span(element, "colspan") or 1, _MOST_COLUMNS)
                height = min(_span(element, "rowspan") or end - number, end - number)
                taken |= {(number + down, column + right) for down in range(height) for right in range(width)}
                cells[element] = Cell(element, number, column, height, width, group)
                column += width
            rows.append(row)
    return cells, rows


def _span(element: Element, name: str) -> int:
    text = element.get(name, "1").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def _with_directions(placed: Collection[Cell]) -> list[Cell]:
    """The cells with what each is the head of."""
    data = [cell for cell in placed if cell.element.tag == "td"]
    rows = {row for cell in data for row in range(cell.row, cell.row + cell.height)}
    columns = {column for cell in data for column in range(cell.column, cell.column + cell.width)}
    return [
        replace(cell, direction=_direction(cell, rows, columns)) if cell.element.tag == "th" else cell
        for cell in placed
    ]


def _direction(cell: Cell, rows_with_data: set[int], columns_with_data: set[int]) -> str:
    stated = {"row": "row", "col": "column", "rowgroup": "rowgroup", "colgroup": "colgroup"}
    scope = cell.element.get("scope", "").strip().lower()
    if scope in stated:
        return stated[scope]
    if rows_with_data.isdisjoint(range(cell.row, cell.row + cell.height)):
        return "column"
    # Where the standard leaves a head without a direction, its place gives one: a PDF needs a Scope.
    beside = range(cell.column, cell.column + cell.width)
    return "row" if cell.column == 0 or columns_with_data.isdisjoint(beside) else "column"


def _walk(
    slots: Mapping[tuple[int, int], Cell],
    height: int,
    width: int,
    found: dict[Element, dict[Element, None]],
    *,
    down: bool,
) -> None:
    """Adds the headers that stand above each cell, or to its left."""
    for outer in range(width if down else height):
        line = _Line()
        for inner in range(height if down else width):
            cell = slots.get((inner, outer) if down else (outer, inner))
            if cell is None:
                continue
            if inner == (cell.row if down else cell.column):
                found[cell.element].update((head.element, None) for head in line.headers(cell, down))
            line.go_past(cell, down)


def _add_groups(cells: list[Cell], found: dict[Element, dict[Element, None]]) -> None:
    """Adds the heads of row groups and of groups of columns."""
    heads = [cell for cell in cells if cell.direction.endswith("group")]
    for head in heads:
        for cell in cells:
            if cell is head:
                continue
            below = head.row < cell.row + cell.height
            if head.direction == "rowgroup":
                applies = cell.group is head.group and below and head.column < cell.column + cell.width
            else:
                applies = cell.row > head.row and cell.column < head.column + head.width
                applies = applies and head.column < cell.column + cell.width
            if applies:
                found[cell.element][head.element] = None


def _has_content(element: Element) -> bool:
    return bool("".join(element.itertext()).strip()) or any(True for _ in element.iter("img"))
