"""Tables of two columns that give one label two figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import Page
from cyhoeddi.parity.facts.reader import facts_in


class RepeatedLabel(NamedTuple):
    """A cell with another figure than the cell of an earlier row with the same label."""

    label: str
    first: Block
    second: Block


_COLUMNS = 2


def repeated_labels(page: Page) -> Iterator[RepeatedLabel]:
    """Every row whose label stands in its table before, with another figure."""
    for table in page.walk():
        if table.kind == "table":
            yield from _repeated(table, page)


def _repeated(table: Block, page: Page) -> Iterator[RepeatedLabel]:
    known: dict[str, Block] = {}
    for row in table.children:
        if (
            row.kind != "row"
            or len(row.children) != _COLUMNS
            or row.children[0].header
            or not row.children[0].text
        ):
            continue
        label, cell = row.children
        first = known.setdefault(label.text.casefold(), cell)
        if first.text != cell.text and _figures(first, page) != _figures(cell, page):
            yield RepeatedLabel(label.text, first, cell)


def _figures(cell: Block, page: Page) -> tuple[str, ...]:
    """The figures of a cell; none for one without, which contradicts nothing."""
    return tuple(fact.value for fact in facts_in(cell.text, page.language))
