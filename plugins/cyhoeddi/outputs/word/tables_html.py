"""Tables for pandoc: a width for each column, and bold words where the style sheet sets them so."""

from __future__ import annotations

import math
import re

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print.tables import column_widths
from cyhoeddi.outputs.print_reading.inline_runs import is_block, wrap_inline
from cyhoeddi.outputs.print_reading.print_styles import column_classes

_LINE, _LINE_OF_PLAN = 78, 126
"""Bold letters that a line of a table holds on an upright and on a wide page."""

_BESIDE = 3
"""Letters that the space beside a cell's words takes."""

_LONGEST_WORD = 30
"""Letters above which a word is left to break."""


def prepare_tables(body: HtmlElement) -> tuple[bool, ...]:
    """Makes every table ready; gives of each, in their order, whether its first column is one of heads."""
    heads = []
    for table in [table for table in body.iter("table") if table.find(".//tr/*") is None]:
        table.drop_tree()
    for table in body.iter("table"):
        heads.append(_has_row_heads(table))
        _set_widths(table)
        for head in table.xpath("./tbody/tr/th | ./tr/th"):
            if head.find(".//span[@class]") is None:
                wrap_inline(head, builder.STRONG)
        for name in table.xpath('.//th[contains(concat(" ", @class, " "), " plan-action ")]'):
            _mark_name(name)
        for group in table.xpath('.//tbody//th[@scope="rowgroup"]'):
            _mark_group(group)
    return tuple(heads)


def _has_row_heads(table: HtmlElement) -> bool:
    rows = table.xpath("./tbody/tr[count(*) > 1] | ./tr[td and count(*) > 1]")
    return bool(rows) and all(row[0].tag == "th" for row in rows)


def _mark_group(cell: HtmlElement) -> None:
    """The head of a group of rows, in a style of its own by which the finished table knows it."""
    around = builder.DIV({"data-custom-style": "Table Group"})
    if any(is_block(child) for child in cell):
        around.text = cell.text
        around.extend(list(cell))
    else:
        words = builder.P()
        words.text = cell.text
        words.extend(list(cell))
        around.append(words)
    cell.text = None
    cell.append(around)


def _set_widths(table: HtmlElement) -> None:
    """Writes the width of each column, from the style sheet or from the words; keeps one that is written already."""
    if table.xpath('./colgroup/col[contains(@style, "width")]'):
        return
    if widths := _theme_widths(table):
        _insert_columns(table, _with_room_for_words(widths, table))
        return
    count = column_count(table)
    rows = [
        row.xpath("./td | ./th") for row in table.iter("tr") if not row.xpath("./*[@colspan or @rowspan]")
    ]
    words = [[" ".join(cell.text_content().split()) for cell in row] for row in rows if len(row) == count]
    _insert_columns(table, column_widths(words) if words else _alike(count))


def column_count(table: HtmlElement) -> int:
    """How many columns a table has, by the cells of each row and those that reach down into it."""
    most = 0
    reaching: list[tuple[int, int]] = []
    for row in table.xpath("./tr | ./thead/tr | ./tbody/tr | ./tfoot/tr"):
        reaching = [(rows - 1, columns) for rows, columns in reaching if rows > 1]
        cells = [(_number(cell, "rowspan"), _number(cell, "colspan")) for cell in row.xpath("./td | ./th")]
        reaching += cells
        most = max(most, sum(columns for _, columns in reaching))
    return most


def _number(cell: HtmlElement, name: str) -> int:
    written = cell.get(name) or ""
    return max(1, int(written)) if written.isascii() and written.isdecimal() else 1


def _alike(count: int) -> list[int]:
    return [100 // count] * count


def _theme_widths(table: HtmlElement) -> list[int]:
    """The widths that the style sheet of the PDF has for these columns; none unless it has all."""
    is_wide = _is_wide(table)
    known = column_classes()
    names = [(column.get("class") or "").strip() for column in table.xpath("./colgroup/col")]
    widths = [(known.get(f"landscape {name}") if is_wide else None) or known.get(name, 0) for name in names]
    return widths if widths and all(widths) else []


def _with_room_for_words(widths: list[int], table: HtmlElement) -> list[int]:
    """The widths with each column wide enough for its longest word, at the cost of the widest.

    A date is one word here: no-break spaces hold it together.
    """
    line = _LINE_OF_PLAN if _is_wide(table) else _LINE
    wanted = []
    for number, width in enumerate(widths):
        cells = [row[number].text_content() for row in table.iter("tr") if len(row) == len(widths)]
        words = [word for cell in cells for word in re.split(r"[ \t\n]+", cell) if len(word) <= _LONGEST_WORD]
        longest = max(map(len, words), default=0)
        wanted.append(max(width, math.ceil(100 * (longest + _BESIDE) / line)))
    widest = wanted.index(max(wanted))
    rest = 100 - (sum(wanted) - wanted[widest])
    return (
        [rest if number == widest else width for number, width in enumerate(wanted)] if rest > 0 else widths
    )


def _is_wide(table: HtmlElement) -> bool:
    return any("landscape" in (parent.get("class") or "").split() for parent in table.iterancestors())


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
