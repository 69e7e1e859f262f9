"""Tables for pandoc: a width for each column, and bold words where the style sheet sets them so."""

from __future__ import annotations

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.pandoc.inline_runs import wrap_inline
from cyhoeddi.outputs.pandoc.print_styles import column_classes
from cyhoeddi.outputs.print.tables import column_widths


def prepare_tables(body: HtmlElement) -> None:
    """Makes every table ready."""
    for table in body.iter("table"):
        _set_widths(table)
        for head in table.xpath("./tbody/tr/th | ./tr/th"):
            if head.find(".//span[@class]") is None:
                wrap_inline(head, builder.STRONG)
        for name in table.xpath('.//th[contains(concat(" ", @class, " "), " plan-action ")]'):
            _mark_name(name)


def _set_widths(table: HtmlElement) -> None:
    """Writes the width of each column, from the style sheet or from the words; keeps one that is written already."""
    if table.xpath('./colgroup/col[contains(@style, "width")]'):
        return
    if widths := _theme_widths(table):
        _insert_columns(table, widths)
        return
    rows = [row for row in table.iter("tr") if not row.xpath("./*[@colspan or @rowspan]")]
    widths = column_widths(
        [[" ".join(cell.text_content().split()) for cell in row.xpath("./td | ./th")] for row in rows]
    )
    if widths:
        _insert_columns(table, widths)


def _theme_widths(table: HtmlElement) -> list[int]:
    """The widths that the style sheet of the PDF has for these columns; none unless it has all."""
    is_wide = any("landscape" in (parent.get("class") or "").split() for parent in table.iterancestors())
    known = column_classes()
    names = [(column.get("class") or "").strip() for column in table.xpath("./colgroup/col")]
    widths = [(known.get(f"landscape {name}") if is_wide else None) or known.get(name, 0) for name in names]
    return widths if widths and all(widths) else []


def _insert_columns(table: HtmlElement, widths: list[int]) -> None:
    for former in table.findall("./colgroup"):
        table.remove(former)
    columns = builder.E.colgroup(*(builder.E.col(style=f"width: {width}%") for width in widths))
    table.insert(1 if len(table) and table[0].tag == "caption" else 0, columns)


def _mark_name(cell: HtmlElement) -> None:
    """The name of an action: the words before its steps."""
    name = builder.SPAN({"class": "plan-name"})
    name.text, cell.text = cell.text, None
    for child in list(cell):
        if child.tag not in ("span", "em", "strong", "a", "abbr") or "plan-remark" in (
            child.get("class") or ""
        ):
            break
        name.append(child)
    cell.insert(0, name)
