"""What a comment for the check speaks of: a block, or a section where it stands above its heading."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from functools import cached_property

from cyhoeddi.model.control_comment import ControlComment, lines_of
from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.markdown.control_comments import WrittenComment
from cyhoeddi.model.position import Position


def comments_of(
    written: Collection[WrittenComment],
    sections: tuple[Section, ...],
    places: Mapping[int, Position],
) -> tuple[ControlComment, ...]:
    """The comments of a page's text with the lines that they speak of.

    On a line by itself a comment speaks of the block beneath, above a heading of that section and those in it; inside
    or at the end of a block of that block.
    """
    if not written:
        return ()
    page = _PageLines(sections, places)
    return tuple(
        ControlComment(
            comment.text, comment.position, lines_of(places, *page.range_of(comment)), comment.closed
        )
        for comment in written
    )


class _PageLines:
    """Where the blocks of a page begin and end, in lines of its body, from 1."""

    def __init__(self, sections: tuple[Section, ...], places: Mapping[int, Position]) -> None:
        self.sections, self.last = sections, max(places, default=0)
        self.numbers: dict[tuple[str, int], int] = {}
        for number, place in places.items():
            self.numbers.setdefault((place.path, place.line), number)
        blocks = [(self.start(block.position), block) for section in sections for block in section.walk()]
        self.blocks = sorted(blocks, key=lambda entry: entry[0])  # stable: a list comes before its first item
        self.starts = [start for start, _ in self.blocks]

    def start(self, position: Position) -> int:
        return self.numbers.get((position.path, position.line), 0)

    @cached_property
    def headings(self) -> dict[int, int]:
        """The place of a section by the line of its heading."""
        return {self.start(s.position): number for number, s in enumerate(self.sections) if s.heading}

    def range_of(self, comment: WrittenComment) -> tuple[int, int]:
        """First and last line; an empty range where there is no block."""
        below = bisect_left(self.starts, comment.line)
        begins_here = below < len(self.starts) and self.starts[below] == comment.line
        if comment.stands == "before" or (comment.stands == "above" and begins_here):
            return self._from(below)
        inside = bisect_right(self.starts, comment.line) - 1
        return self._range(*self.blocks[inside]) if inside >= 0 else (1, 0)

    def _from(self, number: int) -> tuple[int, int]:
        """The range of a block that stands beneath a comment, or of the section that it heads."""
        if number >= len(self.blocks):
            return 1, 0
        start, block = self.blocks[number]
        section = self.headings.get(start)
        return self._range(start, block) if section is None else (start, self._end_of_section(section))

    def _range(self, start: int, block: Block) -> tuple[int, int]:
        last = max(self.start(part.position) for part in block.walk())
        after = bisect_right(self.starts, max(start, last))
        return start, self.starts[after] - 1 if after < len(self.starts) else self.last

    def _end_of_section(self, number: int) -> int:
        level = self.sections[number].level
        ends = (self.start(s.position) - 1 for s in self.sections[number + 1 :] if s.level <= level)
        return next(ends, self.last)
