"""The table model of HTML: which header cells belong to which cell.

After https://html.spec.whatwg.org/multipage/tables.html, "Forming a table" and "Forming relationships between data
cells and header cells". Cells are given in the order of the document, by their numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml.html import HtmlElement

from cyhoeddi.outputs.conformance.print_page import is_seen

_MOST_SPANNED = {"colspan": 1000, "rowspan": 65534}
_SECTIONS = ("thead", "tbody", "tfoot")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its place from 0, its size, the rows of its group, and what its ``scope`` says."""

    number: int
    source: HtmlElement
    row: int
    column: int
    height: int
    width: int
    group: range

    @property
    def is_header(self) -> bool:
        """True for a ``th``."""
        return bool(self.source.tag == "th")

    @property
    def scope(self) -> str:
        """What the attribute says, empty where it says nothing."""
        return (self.source.get("scope") or "").strip().lower()

    @property
    def rows(self) -> range:
        """The rows that it covers."""
        return range(self.row, self.row + self.height)

    @property
    def columns(self) -> range:
        """The columns that it covers."""
        return range(self.column, self.column + self.width)


class Table:
    """A table by the model."""

    def __init__(self, table: HtmlElement) -> None:
        self.cells: list[Cell] = []
        self.row_count = 0
        self._slots: dict[tuple[int, int], Cell] = {}
        self._directions: dict[int, str | None] = {}
        for rows in _row_groups(table):
            self._place(rows)

    def _place(self, rows: list[HtmlElement]) -> None:
        first = self.row_count
        group = range(first, first + len(rows))
        for row, element in enumerate(rows, start=first):
            column = 0
            for source in (child for child in element if child.tag in ("td", "th") and is_seen(child)):
                while (row, column) in self._slots:
                    column += 1
                height = min(_span(source, "rowspan") or len(rows), group.stop - row)
                width = _span(source, "colspan") or 1
                cell = Cell(len(self.cells), source, row, column, height, width, group)
                self.cells.append(cell)
                for slot in ((covered, at) for covered in cell.rows for at in cell.columns):
                    self._slots.setdefault(slot, cell)
                column += cell.width
        self.row_count += len(rows)

    def direction(self, cell: Cell) -> str | None:
        """``Column`` or ``Row`` for a header cell, by its scope or else by its place; None for one that is neither."""
        if cell.number not in self._directions:
            self._directions[cell.number] = self._direction(cell)
        return self._directions[cell.number]

    def _direction(self, cell: Cell) -> str | None:
        if cell.scope in ("col", "colgroup"):
            return "Column"
        if cell.scope in ("row", "rowgroup"):
            return "Row"
        if not any(other.row in cell.rows or cell.row in other.rows for other in self._data):
            return "Column"
        if not any(other.column in cell.columns or cell.column in other.columns for other in self._data):
            return "Row"
        return None

    @cached_property
    def _data(self) -> list[Cell]:
        return [cell for cell in self.cells if not cell.is_header]

    def headers(self, cell: Cell) -> list[Cell]:
        """The header cells of a cell, in the order of the document; empty ones say nothing and are left out."""
        named = (cell.source.get("headers") or "").split()
        if named:
            found = [other for other in self.cells if other.source.get("id") in named]
        else:
            found = [header for column in cell.columns for header in self._above(cell, column)]
            found += [header for row in cell.rows for header in self._beside(cell, row)]
            found += self._of_groups(cell)
        unique = {header.number: header for header in found if header is not cell and _has_words(header)}
        return [unique[number] for number in sorted(unique)]

    def _above(self, cell: Cell, column: int) -> Iterator[Cell]:
        before = (current for row, current in reversed(self._columns.get(column, [])) if row < cell.row)
        return self._scanned(cell, before, "Column")

    def _beside(self, cell: Cell, row: int) -> Iterator[Cell]:
        before = (current for column, current in reversed(self._rows.get(row, [])) if column < cell.column)
        return self._scanned(cell, before, "Row")

    @cached_property
    def _columns(self) -> dict[int, list[tuple[int, Cell]]]:
        return self._lines(across=False)

    @cached_property
    def _rows(self) -> dict[int, list[tuple[int, Cell]]]:
        return self._lines(across=True)

    def _lines(self, across: bool) -> dict[int, list[tuple[int, Cell]]]:
        """The cells of each row or column; of data cells next to each other the first alone, since it says as much."""
        lines: dict[int, list[tuple[int, Cell]]] = {}
        for (row, column), cell in sorted(self._slots.items(), key=lambda slot: slot[0]):
            line, place = (row, column) if across else (column, row)
            cells = lines.setdefault(line, [])
            if cell.is_header or not cells or cells[-1][1].is_header:
                cells.append((place, cell))
        return lines

    def _scanned(self, cell: Cell, before: Iterable[Cell], direction: str) -> Iterator[Cell]:
        """Headers met on the way from a cell to the edge; those behind a block of data hide others of their size."""
        in_block = cell.is_header
        block = [cell] if cell.is_header else []
        hiding: list[Cell] = []
        for current in before:
            if current.is_header:
                in_block = True
                block.append(current)
                hidden = any(_extent(other, direction) == _extent(current, direction) for other in hiding)
                is_group = current.scope in ("colgroup", "rowgroup")
                if not hidden and not is_group and self.direction(current) == direction:
                    yield current
            elif in_block:
                in_block = False
                hiding += block
                block = []

    def _of_groups(self, cell: Cell) -> Iterator[Cell]:
        for header in self.cells:
            is_before = header.row < cell.row + cell.height and header.column < cell.column + cell.width
            if not (header.is_header and is_before):
                continue
            in_rows = header.scope == "rowgroup" and cell.row in header.group
            in_columns = header.scope == "colgroup" and cell.column in header.columns
            if in_rows or in_columns:
                yield header


def is_layout(part: HtmlElement) -> bool:
    """True for a table that only puts things beside each other, and for its parts."""
    table = part if part.tag == "table" else next(part.iterancestors("table"), None)
    return table is not None and table.get("role") in ("presentation", "none")


def _row_groups(table: HtmlElement) -> list[list[HtmlElement]]:
    """The rows of a table by their groups; those outside any that stand together are one, and the foot comes last."""
    groups: list[list[HtmlElement]] = []
    feet: list[list[HtmlElement]] = []
    previous = ""
    for child in (child for child in table if is_seen(child)):
        if child.tag == "tr" and previous == "tr":
            groups[-1].append(child)
        elif child.tag == "tr":
            groups.append([child])
        elif child.tag in _SECTIONS:
            rows = [row for row in child if row.tag == "tr" and is_seen(row)]
            (feet if child.tag == "tfoot" else groups).append(rows)
        previous = child.tag
    return [*groups, *feet]


def _span(cell: HtmlElement, name: str) -> int:
    """A span as written; 0 stands for the rest of the group, and what is no number for 1."""
    try:
        value = int(cell.get(name) or 1)
    except ValueError:
        return 1
    return min(max(value, 0), _MOST_SPANNED[name])


def _extent(cell: Cell, direction: str) -> tuple[int, int]:
    return (cell.column, cell.width) if direction == "Column" else (cell.row, cell.height)


def _has_words(cell: Cell) -> bool:
    return bool(cell.source.text_content().strip() or cell.source.xpath(".//img[@alt]|.//svg"))
