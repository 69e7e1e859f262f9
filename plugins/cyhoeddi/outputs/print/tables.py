"""Tables for print: a caption of their own and columns of a fixed width, which lays them out in a third less time."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print.inline import flatten_paragraphs

_LONGEST = 60
"""Characters above which a cell asks for no more room: it wraps."""

_LINE = 84
"""Characters that a line of a table holds."""

_PADDING = 4
"""Characters that the space beside a cell's words takes."""

_ONE_LINE = 22
"""Characters up to which a cell is kept on one line."""

_MOST_FOR_SHORT = 60
"""Per cent of the line that columns of short cells may take from the others."""

_SHORT = 12
"""Rows up to which a table stays on one page."""


def prepare_tables(body: HtmlElement) -> None:
    """Gives every table that Markdown made its caption and columns, and every table header its scope."""
    for figure in list(body.iter("figure")):
        tables, captions = figure.xpath("./table"), figure.xpath("./figcaption")
        if len(tables) == 1 and len(captions) == 1:
            _take_caption(figure, tables[0], captions[0])
    for table in body.iter("table"):
        for head in table.xpath(".//thead//th[not(@scope)]"):
            head.set("scope", "col")
        if not table.get("class") and len(table.xpath(".//tr")) <= _SHORT:
            table.set("class", "short")
        if table.get("class") in (None, "short") and not table.xpath(".//*[@colspan or @rowspan]"):
            _set_columns(table)
        elif heads := table.xpath('.//thead//th[starts-with(@class, "plan-column-")]'):
            names = [head.attrib.pop("class").removeprefix("plan-") for head in heads]
            _insert_columns(table, [builder.E.col({"class": name}) for name in names])


def _take_caption(figure: HtmlElement, table: HtmlElement, caption: HtmlElement) -> None:
    caption.drop_tree()
    flatten_paragraphs(caption)
    caption.tag, caption.tail = "caption", None
    table.insert(0, caption)
    others = [child for child in figure if child is not table]
    if not others:
        figure.drop_tag()


def _set_columns(table: HtmlElement) -> None:
    rows = [row.xpath("./td | ./th") for row in table.iter("tr")]
    widths = column_widths([[" ".join(cell.text_content().split()) for cell in row] for row in rows])
    _insert_columns(table, [builder.E.col(style=f"width: {width}%") for width in widths])


def _insert_columns(table: HtmlElement, columns: list[HtmlElement]) -> None:
    table.insert(1 if len(table) and table[0].tag == "caption" else 0, builder.E.colgroup(*columns))


def column_widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """Per cent for each column, by the length of its words; together 100.

    A column of short cells gets what keeps them on one line, the others share the rest by the length of theirs; where
    the short ones alone would fill most of the line, all share alike.
    """
    count = max((len(row) for row in rows), default=0)
    if count == 0:
        return []
    columns = [[row[number] for row in rows if number < len(row)] for number in range(count)]
    longest = [max(len(cell) for cell in cells) for cells in columns]
    words = [max((len(word) for cell in cells for word in cell.split()), default=0) for cells in columns]
    wanted = [max(min(cell, _LONGEST), word) + _PADDING for cell, word in zip(longest, words, strict=True)]
    shares = [100 * width / sum(wanted) for width in wanted]
    is_short = [length <= _ONE_LINE for length in longest]
    fixed = sum(100 * width / _LINE for width, short in zip(wanted, is_short, strict=True) if short)
    if any(is_short) and not all(is_short) and fixed <= _MOST_FOR_SHORT:
        rest = sum(width for width, short in zip(wanted, is_short, strict=True) if not short)
        shares = [
            100 * width / _LINE if short else (100 - fixed) * width / rest
            for width, short in zip(wanted, is_short, strict=True)
        ]
    widths = [max(1, round(share)) for share in shares]
    widths[widths.index(max(widths))] += 100 - sum(widths)
    return widths
