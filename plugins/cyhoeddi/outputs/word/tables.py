"""Tables in the Word file: heads that come again, rows that stay whole, widths that Word keeps to."""

from __future__ import annotations

from itertools import pairwise

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from cyhoeddi.outputs.word.elements import element, properties, style_of, words_of
from cyhoeddi.outputs.word.look import Look
from cyhoeddi.outputs.word.schema_order import append_in_order

_LONGEST_WHOLE = 1200
"""Characters in a cell above which its row may be split: it might be longer than a page."""

_SHORT = 12
"""Rows up to which a table stays on one page."""


def finish_tables(document: WordDocument, row_heads: tuple[bool, ...], look: Look) -> None:
    """Makes every table ready; the sections are there already.

    ``row_heads`` says of each table whether its first column is one of heads.
    """
    tables = _tables_with_widths(document.element.body, look)
    for (table, width), has_row_heads in zip(tables, row_heads, strict=True):
        _set_widths(table, width)
        rows = table.findall(qn("w:tr"))
        for number, row in enumerate(rows):
            _set_row(row, is_first=number == 0, look=look)
        _join_details(rows, len(table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")))
        _set_flags(table, column=has_row_heads)
        _keep_short(rows)


def _tables_with_widths(body: etree._Element, look: Look) -> list[tuple[etree._Element, int]]:
    """The tables that stand by themselves, with the width of the line in their section."""
    found: list[tuple[etree._Element, int]] = []
    waiting: list[etree._Element] = []
    for part in body.iter(qn("w:tbl"), qn("w:sectPr")):
        if part.tag == qn("w:tbl"):
            waiting.append(part)
            continue
        size = part.find(qn("w:pgSz"))
        is_wide = size is not None and size.get(qn("w:orient")) == "landscape"
        line = (look.plan_page if is_wide else look.page).line
        found += [(table, line) for table in waiting]
        waiting = []
    return found


def _set_widths(table: etree._Element, line: int) -> None:
    """Writes the width of each column and cell in twips, together those of the line."""
    if any(parent.tag == qn("w:tc") for parent in table.iterancestors()):
        return
    columns = table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")
    shares = [int(column.get(qn("w:w"), "1")) for column in columns]
    if not shares:
        return
    widths = [line * share // max(1, sum(shares)) for share in shares]
    widths[-1] += line - sum(widths)
    for column, width in zip(columns, widths, strict=True):
        column.set(qn("w:w"), str(width))
    layout = properties(table, "w:tblPr")
    append_in_order(layout, element("w:tblW", type="dxa", w=line))
    append_in_order(layout, element("w:tblLayout", type="fixed"))
    for row in table.findall(qn("w:tr")):
        at = 0
        for cell in row.findall(qn("w:tc")):
            span = _span(cell)
            cell_width = sum(widths[at : at + span])
            append_in_order(properties(cell, "w:tcPr"), element("w:tcW", w=cell_width, type="dxa"))
            at += span


def _span(cell: etree._Element) -> int:
    found = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return int(found.get(qn("w:val"), "1")) if found is not None else 1


def _spans_all(row: etree._Element, columns: int) -> bool:
    cells = row.findall(qn("w:tc"))
    return len(cells) == 1 and _span(cells[0]) == columns


def _join_details(rows: list[etree._Element], columns: int) -> None:
    """A row that is one cell of plain words says more of the row before it: no line and no page between them."""
    for row, details in pairwise(rows):
        if columns == 1 or not _spans_all(details, columns) or _is_head(details) or _is_group(details):
            continue
        _keep_with_next(row)
        for side, cells in (("w:bottom", row), ("w:top", details)):
            for cell in cells.findall(qn("w:tc")):
                borders = element("w:tcBorders")
                borders.append(element(side, val="nil"))
                append_in_order(properties(cell, "w:tcPr"), borders)


def _is_head(row: etree._Element) -> bool:
    return row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def _is_group(row: etree._Element) -> bool:
    return any(style_of(paragraph) == "TableGroup" for paragraph in row.iter(qn("w:p")))


def _keep_with_next(row: etree._Element) -> None:
    for paragraph in row.iter(qn("w:p")):
        append_in_order(properties(paragraph, "w:pPr"), element("w:keepNext"))


def _set_row(row: etree._Element, *, is_first: bool, look: Look) -> None:
    is_head, is_group = _is_head(row), _is_group(row)
    length = max((len(words_of(cell)) for cell in row.findall(qn("w:tc"))), default=0)
    if is_head or length <= _LONGEST_WHOLE:
        append_in_order(_row_properties(row), element("w:cantSplit"))
    for cell in row.findall(qn("w:tc")):
        ground = look.table["head"] if is_head and not is_first else look.table["group"] if is_group else None
        if ground:
            fill = element("w:shd", val="clear", color="auto", fill=look.colour(ground))
            append_in_order(properties(cell, "w:tcPr"), fill)
        for paragraph in cell.iter(qn("w:p")):
            _set_paragraph(paragraph, "TableHead" if is_head else "TableText")
    if is_group:
        _keep_with_next(row)


def _row_properties(row: etree._Element) -> etree._Element:
    """A row's properties come after its exceptions from the table's (``tblPrEx``)."""
    found = row.find(qn("w:trPr"))
    if found is None:
        found = element("w:trPr")
        exceptions = row.find(qn("w:tblPrEx"))
        if exceptions is None:
            row.insert(0, found)
        else:
            exceptions.addnext(found)
    return found


def _set_paragraph(paragraph: etree._Element, style: str) -> None:
    """Puts a paragraph of a cell in the table's own style, unless it has one that says more."""
    layout = properties(paragraph, "w:pPr")
    former = layout.find(qn("w:pStyle"))
    if former is None or former.get(qn("w:val")) in ("Compact", "BodyText", "FirstParagraph", "Normal"):
        append_in_order(layout, element("w:pStyle", val=style))


def _set_flags(table: etree._Element, *, column: bool) -> None:
    """Says which of the first row and column are heads: screen readers read them before each cell."""
    first = table.find(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    value = (0x20 if first else 0) | (0x80 if column else 0)
    append_in_order(
        properties(table, "w:tblPr"),
        element(
            "w:tblLook",
            val=f"{value:04X}",
            firstRow=int(first),
            lastRow=0,
            firstColumn=int(column),
            lastColumn=0,
            noHBand=1,
            noVBand=1,
        ),
    )


def _keep_short(rows: list[etree._Element]) -> None:
    """Keeps a small table on one page: each row with the next, but for the last."""
    if len(rows) > _SHORT or sum(len(words_of(row)) for row in rows) > _LONGEST_WHOLE:
        return
    for row in rows[:-1]:
        _keep_with_next(row)
