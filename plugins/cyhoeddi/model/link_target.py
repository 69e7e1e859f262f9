"""Where a link or picture leads: its address in parts, the file it names, its place in the source."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from urllib.parse import unquote, urlsplit

from cyhoeddi.model.markdown.block import Block, Link
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.text_position import position_in

_MADE_ELSEWHERE = re.compile(r"[{}$]|<%")
"""What a template of another tool leaves in an address: nobody knows yet where it will lead."""

_LINES_OF_A_LINK = 4
"""Lines on which the address of a link is looked for: the first words of a link may stand above its address."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address in its parts, all as they were written; an address that cannot be read is all ``path``."""

    scheme: str = ""
    host: str = ""
    path: str = ""
    query: str = ""
    fragment: str = ""

    @property
    def is_relative(self) -> bool:
        """True for one that is read from the page it stands on: ``needs.md``, ``../cy/index.md#who``, ``#who``."""
        return not self.scheme and not self.host and not self.path.startswith(("/", "\\"))


@lru_cache(maxsize=4096)
def read_address(target: str) -> Address:
    """The parts of a link's target."""
    try:
        parts = urlsplit(target.strip())
    except ValueError:  # brackets that are no IPv6 address
        return Address(path=target)
    return Address(parts.scheme.lower(), parts.netloc.lower(), parts.path, parts.query, parts.fragment)


def is_made_elsewhere(target: str) -> bool:
    """True where a template of another tool fills the address in."""
    return bool(_MADE_ELSEWHERE.search(target))


def content_path(page: Page, address: Address) -> str | None:
    """The file below the content folder that a relative address names; None where it leads out of the folder."""
    if not address.path:
        return page.path
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), unquote(address.path)))
    return None if path.startswith(("..", "/")) else path


def relative_to(page: Page, path: str) -> str:
    """How a link on a page is written that leads to a file below the content folder."""
    return posixpath.relpath(path, posixpath.dirname(page.path))


def address_span(page: Page, block: Block, link: Link) -> tuple[Position, Position] | None:
    """Where the address of a link was written, and where it ends; None where it stands apart from the link's words."""
    words = position_in(page, block, max(link.start, 0), link.text)
    behind = words.column - 1
    for line in range(words.line, words.line + _LINES_OF_A_LINK):
        source = page.source_line(Position(words.path, line))
        if source is None:
            break
        for written in dict.fromkeys((link.target, escape(link.target, quote=False))):
            column = _column_of(source, written, behind)
            if column >= 0:
                start = Position(words.path, line, column + 1)
                return start, Position(words.path, line, column + 1 + len(written))
        behind = 0
    return None


def address_position(page: Page, block: Block, link: Link) -> Position:
    """Where the address of a link was written; the link's words, where it stands apart from them."""
    span = address_span(page, block, link)
    return span[0] if span else position_in(page, block, max(link.start, 0), link.text)


def _column_of(source: str, address: str, start: int) -> int:
    """The index of an address in a line, behind the bracket or colon that opens it; -1 where it is not there."""
    place = start
    while address and (place := source.find(address, place)) >= 0:
        before = source[:place]
        if before.rstrip(" <").endswith(("(", "]:")) or before.endswith("<"):
            return place
        place += 1
    return -1
