"""A rendered page as the search sees it: its sections, each with its title and the text of its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lxml import html as lxml_html
from lxml.etree import ParserError

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCK_ELEMENTS = """
address blockquote caption dd details div dl dt fieldset figcaption figure hr li ol p pre section summary table tbody td
tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_ELEMENTS.split())
"""Elements at which one block of text ends and another begins; without this the words of two cells would be one."""
_LEFT_OUT = (
    ".//script | .//style | .//object | .//*[@data-search-exclude] | .//*[@aria-hidden='true']"
    " | .//a[contains(concat(' ', @class, ' '), ' headerlink ')]"
    " | .//a[contains(concat(' ', @class, ' '), ' footnote-backref ')] | .//sup[starts-with(@id, 'fnref')]"
)
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class PageText:
    """A page to be found: its address below the site, title and HTML; ``boost`` is what the page asks for."""

    address: str
    title: str
    html: str
    boost: float = 1


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under one heading; the first has the page's own title and no ``id``."""

    id: str
    title: str
    blocks: tuple[str, ...]


@lru_cache(maxsize=2_000)  # in a preview most pages are as they were
def sections_of(page: PageText) -> tuple[Section, ...]:
    """The sections of a page in their order; the first is what stands above its first heading."""
    found: list[Section] = []
    id_, title, blocks = "", page.title, list[str]()
    for heading, text in _pieces(page.html):
        if heading is None:
            blocks.append(text)
            continue
        level, anchor = heading
        if level == "h1" and not found and not blocks:
            continue  # the page's own title
        found.append(Section(id_, title, tuple(blocks)))
        id_, title, blocks = anchor, text, []
    found.append(Section(id_, title, tuple(blocks)))
    return tuple(section for number, section in enumerate(found) if number == 0 or section.id)


def _pieces(html: str) -> Iterator[tuple[tuple[str, str] | None, str]]:
    """Headings, with their level and id, and blocks of text, in their order; spaces are made single."""
    try:
        root = lxml_html.fragment_fromstring(html, create_parent="div")
    except ParserError:  # nothing in it
        return
    for element in root.xpath(_LEFT_OUT):
        element.drop_tree()
    gathered = ""
    for piece in _walk(root):
        if isinstance(piece, str):
            gathered += piece
            continue
        if text := _single_spaced(gathered):
            yield None, text
        gathered = ""
        if piece.tag in _HEADINGS:
            yield (piece.tag, piece.get("id", "")), _single_spaced(piece.text_content())


def _walk(element: lxml_html.HtmlElement) -> Iterator[str | lxml_html.HtmlElement]:
    """Text, and each element at which a block begins or ends; a heading comes once, whole."""
    tag = element.tag
    if tag in _HEADINGS:
        yield element
        return
    if tag in _BLOCKS:
        yield element
    if isinstance(tag, str):  # no comment
        yield " " if tag == "br" else element.text or ""
        for child in element:
            yield from _walk(child)
            yield child.tail or ""
    if tag in _BLOCKS:
        yield element


def _single_spaced(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
