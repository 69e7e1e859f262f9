"""Tables for print: a caption of their own and columns of a fixed width, which lays them out in a third less time.

A table whose longest words need more than a line turns its page; where even that is too narrow, its letters are small
and its words break.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print.inline import flatten_paragraphs

LINE, LARGE_LINE = 84, 58
"""Characters that a line of a table holds, in ordinary and in large print."""

LANDSCAPE_CLASS = "landscape"

_TURNED = 1.6
"""Times that a line on a page that lies on its side is longer."""

_LONGEST = 60
"""Characters above which a cell asks for no more room: it wraps."""

_PADDING = 4
"""Characters that the space beside a cell's words takes."""

_ONE_LINE = 22
"""Characters up to which a cell is kept on one line."""

_MOST_FOR_SHORT = 60
"""Per cent of the line that columns of short cells may take from the others."""

_SHORT, _SHORT_TEXT = 12, 1500
"""Rows, and characters in them, up to which a table stays on one page."""

_LONG_CELL = 150
"""Words from which a row may go on on the next page: kept whole, it would leave much of this one empty."""

_NARROW = 12
"""Characters in which nobody likes to read a sentence: a table whose columns would be narrower turns its page."""

_LONGEST_WORD = 36
"""Letters above which a word breaks, wherever that is."""

_SMALL, _LEAST = 60, 45
"""Per cent of the line up to which a table is no wider than its words ask for, and which it has at least."""

_HEADING = re.compile(r"h[1-6]")
_NUMBER = re.compile(r"[£€<>~+–-]?\s*\d[\d,. ]*\s*(?:%|m|bn|kg|km)?|[–-]|", re.ASCII)


def prepare_tables(body: HtmlElement, line: int = LINE) -> None:
    """Gives every table that Markdown made its caption and columns, and every table header its scope.

    ``line`` is how many characters a line of a table holds.
    """
    for figure in list(body.iter("figure")):
        tables, captions = figure.xpath("./table"), figure.xpath("./figcaption")
        if len(tables) == 1 and len(captions) == 1:
            _take_caption(figure, tables[0], captions[0])
    for caption in body.iter("figcaption"):
        flatten_paragraphs(caption)
    for table in list(body.iter("table")):
        for head in table.xpath(".//thead//th[not(@scope)]"):
            head.set("scope", "col")
        for row in table.iter("tr"):
            if any(len(cell.text_content().split()) > _LONG_CELL for cell in row):
                row.set("class", f"{row.get('class') or ''} long-row".strip())
        if heads := table.xpath('.//thead//th[starts-with(@class, "plan-column-")]'):
            names = [head.attrib.pop("class").removeprefix("plan-") for head in heads]
            _insert_columns(table, [builder.E.col({"class": name}) for name in names])
        else:
            _lay_out(table, line)


def _take_caption(figure: HtmlElement, table: HtmlElement, caption: HtmlElement) -> None:
    caption.drop_tree()
    flatten_paragraphs(caption)
    caption.tag, caption.tail = "caption", None
    table.insert(0, caption)
    others = [child for child in figure if child is not table]
    if not others:
        if figure.get("id") and not table.get("id"):
            table.set("id", figure.get("id"))
        figure.drop_tag()


def _lay_out(table: HtmlElement, line: int) -> None:
    """The width of columns, and the page's direction; cells that span several leave the columns to the renderer."""
    classes = (table.get("class") or "").split()
    if len(table.xpath(".//tr")) <= _SHORT and len(table.text_content()) <= _SHORT_TEXT:
        classes.append("short")
    rows = [row.xpath("./td | ./th") for row in table.iter("tr")]
    texts = [[" ".join(cell.text_content().split()) for cell in row] for row in rows]
    needed, count = least_width(texts), max((len(row) for row in rows), default=0)
    is_wide = is_turned = needed > line or count * (_NARROW + _PADDING) > line
    if table.getparent().getparent() is not None:  # in a list or a box, which cannot turn
        is_turned = False
    if is_turned:
        line = round(line * _TURNED)
    if is_wide and needed > line:
        classes.append("dense")
    if classes:
        table.set("class", " ".join(classes))
    if not table.xpath(".//*[@colspan or @rowspan]"):
        if (width := natural_width(texts, line)) <= _SMALL:
            width = max(width, _LEAST)
            line = line * width // 100
            table.set("style", f"width: {width}%")
        widths = column_widths(texts, line)
        _insert_columns(table, [builder.E.col(style=f"width: {width}%") for width in widths])
        _align_numbers(rows, texts)
    if is_turned:
        _turn(table)


def _turn(table: HtmlElement) -> None:
    """Puts a table into a wrapper that turns the page, with the headings before it and the words that lead in."""
    together = [table]
    before = table.getprevious()
    if before is not None and before.tag == "p":
        together.insert(0, before)
        before = before.getprevious()
    while before is not None and _HEADING.fullmatch(before.tag):
        together.insert(0, before)
        before = before.getprevious()
    wrapper = builder.DIV({"class": LANDSCAPE_CLASS})
    together[0].addprevious(wrapper)
    wrapper.extend(together)


def _insert_columns(table: HtmlElement, columns: list[HtmlElement]) -> None:
    table.insert(1 if len(table) and table[0].tag == "caption" else 0, builder.E.colgroup(*columns))


def _align_numbers(rows: Sequence[Sequence[HtmlElement]], texts: Sequence[Sequence[str]]) -> None:
    """Columns of nothing but numbers below their head are set to the right: their digits stand below each other."""
    for number in range(1, max((len(row) for row in rows), default=0)):
        below = [row[number] for row in texts[1:] if number < len(row)]
        if any(below) and all(_NUMBER.fullmatch(text) for text in below):
            for row in rows:
                if number < len(row) and not row[number].get("style"):
                    row[number].set("class", "number")


def least_width(rows: Sequence[Sequence[str]]) -> int:
    """Characters that the columns of a table need so that no word has to break."""
    count = max((len(row) for row in rows), default=0)
    columns = ([row[number] for row in rows if number < len(row)] for number in range(count))
    return sum(_PADDING + _longest_word(cells) for cells in columns)


def natural_width(rows: Sequence[Sequence[str]], line: int) -> int:
    """Per cent of a line that a table takes on which every cell is one line; more than 100 where it would not fit."""
    count = max((len(row) for row in rows), default=0)
    columns = ([row[number] for row in rows if number < len(row)] for number in range(count))
    return round(100 * sum(_PADDING + max(len(cell) for cell in cells) for cells in columns) / line)


def _longest_word(cells: Sequence[str]) -> int:
    return min(_LONGEST_WORD, max((len(word) for cell in cells for word in cell.split()), default=0))


def column_widths(rows: Sequence[Sequence[str]], line: int = LINE) -> list[int]:
    """Per cent for each column, by the length of its words; together 100.

    A column of short cells gets what keeps them on one line of ``line`` characters, the others share the rest by the
    length of theirs; where the short ones alone would fill most of the line, all share alike.
    """
    count = max((len(row) for row in rows), default=0)
    if count == 0:
        return []
    columns = [[row[number] for row in rows if number < len(row)] for number in range(count)]
    longest = [max(len(cell) for cell in cells) for cells in columns]
    words = [_longest_word(cells) for cells in columns]
    wanted = [max(min(cell, _LONGEST), word) + _PADDING for cell, word in zip(longest, words, strict=True)]
    shares = [100 * width / sum(wanted) for width in wanted]
    is_short = [length <= _ONE_LINE for length in longest]
    fixed = sum(100 * width / line for width, short in zip(wanted, is_short, strict=True) if short)
    if any(is_short) and not all(is_short) and fixed <= _MOST_FOR_SHORT:
        rest = sum(width for width, short in zip(wanted, is_short, strict=True) if not short)
        shares = [
            100 * width / line if short else (100 - fixed) * width / rest
            for width, short in zip(wanted, is_short, strict=True)
        ]
    widths = [max(1, round(share)) for share in shares]
    widths[widths.index(max(widths))] += 100 - sum(widths)
    return widths
