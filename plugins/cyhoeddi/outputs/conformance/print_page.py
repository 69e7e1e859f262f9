"""The print document as a listener should meet it: its letters in order, and which elements hold which of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml.html import HtmlElement, document_fromstring

from cyhoeddi.outputs.conformance.letters import letters
from cyhoeddi.outputs.print.footnotes import FOOTNOTE_CLASS

_NOT_PRINTED = frozenset(
    ("head", "script", "style", "template", "noscript", "datalist", "title", "col", "colgroup")
)
_PICTURES = frozenset(("img", "svg"))
_IN_LINES = frozenset(
    (
        "a", "abbr", "acronym", "b", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small", "span",
        "strong", "sub", "sup", "time", "u", "var",
    )
)  # fmt: skip
_ADDED = ("data-before", "data-after")
"""Attributes whose words the style sheet writes beside an element."""

_NOT_DISPLAYED = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Letters of a stream, from ``start`` up to ``end``; stream 0 is the document, each footnote has one of its own."""

    stream: int
    start: int
    end: int

    @property
    def is_empty(self) -> bool:
        """True where it holds no letter."""
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class PageElement:
    """An element of the print document that is seen; ``in_contents`` where it belongs to the table of contents.

    ``tag`` is what it stands for: that of a heading or a picture where its ``role`` makes it one.
    """

    tag: str
    stretch: Stretch
    source: HtmlElement
    language: str
    in_contents: bool

    @property
    def words(self) -> str:
        """Its words, for messages and for names of links; those of footnotes left out."""
        return " ".join("".join(_words(self.source)).split())


@dataclass(frozen=True, slots=True)
class LanguageRun:
    """Letters that are all in one language."""

    start: int
    end: int
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class PrintPage:
    """What the print document says.

    ``streams`` are the letters of the document and of each footnote; ``runs`` their languages; ``elements`` come in
    the order of the document; ``added`` are words, as letters, that the style sheet may write beside them.
    """

    language: str
    title: str
    streams: tuple[str, ...]
    runs: tuple[tuple[LanguageRun, ...], ...]
    elements: tuple[PageElement, ...]
    ids: frozenset[str]
    added: frozenset[str]

    def letters(self, stretch: Stretch) -> str:
        """The letters of a stretch."""
        return (
            self.streams[stretch.stream][stretch.start : stretch.end]
            if stretch.stream < len(self.streams)
            else ""
        )

    def words(self, stretch: Stretch) -> str:
        """A stretch as it is written, for messages."""
        if stretch.stream >= len(self.runs):
            return ""
        parts = [
            _cut(run.words, stretch.start - run.start, stretch.end - run.start)
            for run in self.runs[stretch.stream]
            if run.start < stretch.end and stretch.start < run.end
        ]
        return " ".join("".join(parts).split())

    def with_tags(self, *tags: str) -> tuple[PageElement, ...]:
        """The elements of some kinds, in order."""
        return tuple(element for element in self.elements if element.tag in tags)


def read_print_page(html: str) -> PrintPage:
    """A print document as values."""
    root = document_fromstring(html)
    language = (root.get("lang") or "").lower()
    reader = _Reader()
    body = root.find("body")
    if body is not None:
        reader.visit(body, 0, language, False)
    return PrintPage(
        language=language,
        title=" ".join((root.findtext(".//head/title") or "").split()),
        streams=tuple("".join(parts) for parts in reader.parts),
        runs=tuple(tuple(runs) for runs in reader.runs),
        elements=tuple(element for element in reader.elements if element is not None),
        ids=frozenset(element.get("id") or "" for element in root.iter() if element.get("id")),
        added=frozenset(letters(element.get(key) or "") for element in root.iter() for key in _ADDED) - {""},
    )


class _Reader:
    """Gathers the letters of each stream while it walks through the elements."""

    def __init__(self) -> None:
        self.parts: list[list[str]] = [[]]
        self.lengths = [0]
        self.runs: list[list[LanguageRun]] = [[]]
        self.elements: list[PageElement | None] = []
        self._space = ""

    def visit(self, element: HtmlElement, stream: int, language: str, in_contents: bool) -> None:
        if not is_seen(element):
            return
        language = (element.get("lang") or language).lower()
        if is_footnote(element):
            self.parts.append([])
            self.lengths.append(0)
            self.runs.append([])
            stream = len(self.parts) - 1
        in_contents = in_contents or element.get("role") == "doc-toc"
        place = len(self.elements)
        self.elements.append(None)
        start = self.lengths[stream]
        tag = meaning(element)
        self._part(tag)
        if tag not in _PICTURES:
            self._add(element.text, stream, language)
            # A table's foot is read last, wherever it is written.
            for child in sorted(element, key=_is_foot):
                self.visit(child, stream, language, in_contents)
                self._add(child.tail, stream, language)
        self._part(tag)
        self.elements[place] = PageElement(
            tag, Stretch(stream, start, self.lengths[stream]), element, language, in_contents
        )

    def _add(self, text: str | None, stream: int, language: str) -> None:
        found = letters(text) if text else ""
        if found:
            start = self.lengths[stream]
            self.parts[stream].append(found)
            self.lengths[stream] += len(found)
            words = f"{self._space}{text}"
            self.runs[stream].append(LanguageRun(start, self.lengths[stream], language, words))
            self._space = ""

    def _part(self, tag: str) -> None:
        """Parts the words of blocks, which may stand in the source without space between them."""
        if tag not in _IN_LINES:
            self._space = " "


def meaning(element: HtmlElement) -> str:
    """The tag of an element, or that of what its role makes of it."""
    role = element.get("role")
    if role == "heading":
        return f"h{element.get('aria-level') or 2}"
    return "img" if role == "img" and element.tag != "svg" else str(element.tag)


def _is_foot(element: HtmlElement) -> bool:
    return bool(element.tag == "tfoot")


def is_seen(element: HtmlElement) -> bool:
    """False for what is not printed, or printed for the eye only."""
    if not isinstance(element.tag, str) or element.tag in _NOT_PRINTED:
        return False
    attributes: Mapping[str, str] = element.attrib
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return False
    if element.tag in _PICTURES and is_decoration(element):
        return False
    return not _NOT_DISPLAYED.search(attributes.get("style", ""))


def is_decoration(picture: HtmlElement) -> bool:
    """True for a picture that says nothing: HTML has it that ``alt`` is there and empty."""
    return picture.get("role") in ("presentation", "none") or (
        picture.tag == "img" and picture.get("alt") is not None and not picture.get("alt").strip()
    )


def is_footnote(element: HtmlElement) -> bool:
    """True for a note that stands in its place in the text and is printed at the foot of the page."""
    return FOOTNOTE_CLASS in (element.get("class") or "").split() or element.get("role") == "doc-footnote"


def _words(element: HtmlElement) -> list[str]:
    parts = [element.get("alt") or ""] if element.tag == "img" else [element.text or ""]
    for child in element:
        if is_seen(child) and not is_footnote(child):
            parts += _words(child)
        parts.append(child.tail or "")
    return parts


def _cut(words: str, start: int, end: int) -> str:
    """The part of some words that holds their letters from ``start`` up to ``end``."""
    kept, at = [], 0
    for character in words:
        size = len(letters(character))
        if start <= at < end or (not size and start < at <= end):
            kept.append(character)
        at += size
    return "".join(kept)
