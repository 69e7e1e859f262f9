"""The blocks of two sections, paired with everything in them: items of lists, rows and cells of tables."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from cyhoeddi.model.alignment.columns import paired_columns
from cyhoeddi.model.alignment.figures import opened
from cyhoeddi.model.alignment.matches import Match, matches
from cyhoeddi.model.alignment.tight_items import tightened
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair


def align_blocks(en: Sequence[Block], cy: Sequence[Block]) -> tuple[BlockPair, ...]:
    """The blocks of two sections (or of two items, quotes, footnotes), paired with everything in them."""
    return tuple(pair_of(match) for match in matches(*tightened(*opened(en, cy))))


def pair_of(match: Match, children: tuple[BlockPair, ...] | None = None) -> BlockPair:
    """A pair of blocks with everything in them, paired as well unless it is given."""
    children = _within(match.en, match.cy) if children is None else children
    alike = not (match.continues or match.moved) and _are_alike(match.en, match.cy, children)
    return BlockPair(match.en, match.cy, children, match.continues, match.moved, alike)


def _are_alike(en: Block | None, cy: Block | None, children: tuple[BlockPair, ...]) -> bool:
    if en is None or cy is None or len(en.images) != len(cy.images) or len(en.footnotes) != len(cy.footnotes):
        return False
    if en.kind == "cell" and has_content(en) != has_content(cy):
        return False
    return (en.kind != "list" or en.name == cy.name) and all(child.alike for child in children)


def has_content(cell: Block) -> bool:
    """True for a cell with a letter, a figure or a picture; a dash stands for nothing, as an empty cell does."""
    return any(block.images or any(map(str.isalnum, block.text)) for block in cell.walk())


def _within(en: Block | None, cy: Block | None) -> tuple[BlockPair, ...]:
    if en is None or cy is None or not (en.children or cy.children):
        return ()
    return _rows(en, cy) if en.kind == "table" else align_blocks(en.children, cy.children)


def _rows(en: Block, cy: Block) -> tuple[BlockPair, ...]:
    """The rows of two tables; their cells are paired by their columns, the same way in every row."""
    columns = paired_columns(en, cy)
    return tuple(pair_of(match, _cells(match, columns)) for match in matches(en.children, cy.children))


def _cells(match: Match, columns: list[tuple[int | None, int | None]] | None) -> tuple[BlockPair, ...]:
    en, cy = match.en, match.cy
    if en is None or cy is None:
        return ()
    if columns is None:
        pairs = list(zip_longest(en.children, cy.children))
    else:
        pairs = [(_cell(en, first), _cell(cy, second)) for first, second in columns]
    return tuple(pair_of(Match(a, b)) for a, b in pairs if a or b)


def _cell(row: Block, column: int | None) -> Block | None:
    return row.children[column] if column is not None and column < len(row.children) else None
