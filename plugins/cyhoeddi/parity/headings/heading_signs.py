"""What makes a line a heading, or look like one: the signs in front of it, words in bold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.diagnostics.fix import Edit
from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position

_NO_SPACE = re.compile(r"[ ]{0,3}#{1,6}(?=[^\s#])")
_ALL_BOLD = re.compile(r"\s*(\*\*|__)(?!\s)(?:(?!\1).){1,80}(?<![\s.:;,!?])\1\s*")


def missing_space(page: Page, section: Section) -> Edit | None:
    """Puts a space behind the signs of a heading that has none; None where there is one."""
    place = section.position
    found = _NO_SPACE.match(page.source_line(place) or "")
    end = Position(place.path, place.line, found.end() + 1) if found else None
    return Edit(end, end, " ") if end else None


def is_hashtag(page: Page, section: Section) -> bool:
    """True for a first-level heading that hardly is a title: one word, a number, a small letter."""
    is_first = page.blocks[0] is section.heading
    is_title = " " in section.title and section.title[0].isupper()
    return section.level == 1 and not is_first and not is_title


def bold_paragraphs(page: Page) -> Iterator[Block]:
    """Paragraphs of one line that is all in bold, has no full stop and stands above something else."""
    for block, following in zip(page.blocks, page.blocks[1:], strict=False):
        is_line = block.kind == "paragraph" and len(block.lines) == 1 and following.kind != "heading"
        if is_line and _ALL_BOLD.fullmatch(page.source_line(block.lines[0][1]) or ""):
            yield block
