"""From a place in a block's visible text back to the line and column where it was written."""

from __future__ import annotations

from bisect import bisect_right

from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position


def position_in(page: Page, block: Block, start: int, words: str = "") -> Position:
    """Where the character ``start`` (from 0) of ``block.text`` was written.

    The line is exact. The column is that of ``words``, the visible words that begin there, where the source has them
    verbatim behind the line's beginning; else that of the line's first words, since markup takes up columns that no
    reader sees.
    """
    if not block.lines:
        return block.position
    number = max(0, bisect_right(block.lines, start, key=lambda line: line[0]) - 1)
    offset, position = block.lines[number]
    source = page.source_line(position)
    first = max(0, position.column - 1 + start - offset)  # markup only ever adds characters
    column = -1
    if source is not None and words:
        column = source.find(words, first)
        if (
            column < 0
        ):  # entities and escapes are longer than what they show, ligatures of white space shorter
            column = source.find(words, position.column - 1)
    if column < 0:
        return position
    return Position(position.path, position.line, column + 1)
