"""Each data cell names its header cells, as HTML's table model gives them; each header cell says which way it goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import shortened
from cyhoeddi.outputs.conformance.pdf_document import StructureElement
from cyhoeddi.outputs.conformance.print_page import PageElement, is_footnote
from cyhoeddi.outputs.conformance.spoken_pieces import SpokenElement
from cyhoeddi.outputs.conformance.table_model import Cell, Table, is_layout

_ROW_GROUPS = frozenset(("THead", "TBody", "TFoot"))


def check(comparison: Comparison) -> Iterator[Fault]:
    """Tables that are not one Table with the same cells, and cells whose headers, scope or spans are wrong."""
    tables = [table for table in comparison.page.with_tags("table") if not is_layout(table.source)]
    spoken = comparison.spoken.with_roles("Table")
    for number, table in enumerate(tables):
        if number < len(spoken):
            yield from _check_table(comparison, table, spoken[number])
        else:
            yield _table_fault(comparison, table, comparison.page.words(table.stretch))
    for extra in spoken[len(tables) :]:
        found = next((content.text for content in extra.element.contents), "")
        values = {
            "element": "Table",
            "role": "Table",
            "found": shortened(found),
            "page": _sheet(extra.element),
        }
        yield Fault("pdf-element-broken", comparison.position, values)


def _check_table(comparison: Comparison, element: PageElement, spoken: SpokenElement) -> Iterator[Fault]:
    table, rows = Table(element.source), pdf_rows(spoken.element)
    found = _without_filling(table, rows)
    if len(table.cells) != len(found):
        sizes = f"TH + TD: {len(found)}, <th> + <td>: {len(table.cells)}"
        words = shortened(comparison.page.words(element.stretch), 30)
        yield _table_fault(comparison, element, f"{words} ({sizes})")
        return
    names = {cell.id: number for number, cell in enumerate(found) if cell.id and cell.role == "TH"}
    for cell, pdf_cell in zip(table.cells, found, strict=True):
        for expected, actual in _differences(table, cell, pdf_cell, names):
            values = {
                "found": shortened(_words(cell)),
                "expected": shortened(expected, 120),
                "actual": shortened(actual, 120) or "—",
                "page": _sheet(pdf_cell) or comparison.sheet(element.stretch),
            }
            yield Fault("pdf-header-cells-wrong", comparison.position, values)


def pdf_rows(table: StructureElement) -> list[list[StructureElement]]:
    """The cells of a Table by its own rows, without those of tables within it."""
    rows = [kid for kid in _elements(table) if kid.role == "TR"]
    for group in _elements(table):
        if group.role in _ROW_GROUPS:
            rows += [row for row in _elements(group) if row.role == "TR"]
    return [[cell for cell in _elements(row) if cell.role in ("TH", "TD")] for row in rows]


def _without_filling(table: Table, rows: list[list[StructureElement]]) -> list[StructureElement]:
    """All cells; empty ones at the end of a row that the page has shorter are left out (all rows must be as long)."""
    counts = Counter(cell.row for cell in table.cells)
    found = []
    for number, row in enumerate(rows):
        kept = list(row)
        while len(kept) > counts[number] and not any(kept[-1].contents):
            kept.pop()
        found += kept
    return found


def _elements(element: StructureElement) -> list[StructureElement]:
    return [kid for kid in element.kids if isinstance(kid, StructureElement)]


def _differences(
    table: Table, cell: Cell, found: StructureElement, names: dict[str, int]
) -> Iterator[tuple[str, str]]:
    """What a cell should say and what it says."""
    role = "TH" if cell.is_header else "TD"
    if found.role != role:
        yield role, found.role
    if (found.row_span, found.column_span) != (cell.height, cell.width):
        yield (
            f"RowSpan {cell.height}, ColSpan {cell.width}",
            f"RowSpan {found.row_span}, ColSpan {found.column_span}",
        )
    if cell.is_header:
        yield from _scope_differences(table, cell, found)
        return
    expected = [header.number for header in table.headers(cell)]
    given = sorted(names.get(header, -1) for header in found.headers)
    if given != expected:
        yield f"Headers: {_named(table, expected)}", f"Headers: {_named(table, given)}"


def _scope_differences(table: Table, cell: Cell, found: StructureElement) -> Iterator[tuple[str, str]]:
    direction = table.direction(cell)
    scopes = [f"/{direction}"] if direction else ["/Column", "/Row", "/Both"]
    if found.scope not in scopes:
        yield f"Scope {scopes[0]}", f"Scope {found.scope or ''}"
    if not found.id:
        yield "ID", ""


def _named(table: Table, numbers: list[int]) -> str:
    return "; ".join(_words(table.cells[number]) if number >= 0 else "?" for number in numbers) or "—"


def _words(cell: Cell) -> str:
    """The words of a cell without its footnotes."""
    parts = [cell.source.text or ""]
    for child in cell.source:
        parts += ["" if is_footnote(child) else child.text_content(), child.tail or ""]
    return " ".join("".join(parts).split())


def _sheet(element: StructureElement) -> str:
    return next((str(content.page) for content in element.contents), "")


def _table_fault(comparison: Comparison, table: PageElement, words: str) -> Fault:
    page = comparison.sheet(table.stretch)
    values = {"element": "<table>", "role": "Table", "found": shortened(words, 80), "page": page}
    return Fault("pdf-element-broken", comparison.position, values)
