"""Markdown text to blocks: the structure that Python-Markdown renders, with positions."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from xml.etree import ElementTree

import markdown

from cyhoeddi.model.markdown import plain_text
from cyhoeddi.model.markdown.block import Block, BlockKind
from cyhoeddi.model.markdown.dialect import converter
from cyhoeddi.model.markdown.directives import DIRECTIVE_CLASS, DIRECTIVES
from cyhoeddi.model.markdown.entangled import EntangledTextError, entangled_words, has_entangled_tags
from cyhoeddi.model.markdown.inline_text import STASHED, TAG, InlineText, folded, placed
from cyhoeddi.model.markdown.line_marks import (
    MarkLines,
    inner_number,
    install,
    marks_in,
    space_folded,
    without_marks,
)
from cyhoeddi.model.position import Position

Element = ElementTree.Element

_KINDS: dict[str, BlockKind] = {
    "p": "paragraph", "ul": "list", "ol": "list", "li": "item", "blockquote": "quote", "pre": "code", "table": "table",
    "tr": "row", "th": "cell", "td": "cell", "figure": "figure", "figcaption": "caption", "caption": "caption",
    "hr": "rule", "dl": "definitions", "dt": "term", "dd": "definition",
}  # fmt: skip
_TRANSPARENT = ("div", "section", "thead", "tbody", "tfoot", "colgroup")
_HEADING = re.compile(r"h([1-6])\Z")
_DEEPEST = 60
"""Every later step goes down into blocks by calling itself, and Python allows about a thousand calls."""

_EXPLICIT_ID = re.compile(r"\{[^{}#\n]*#([^\s{}]+)[^{}\n]*\}[ ]*#*[ ]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ParsedText:
    """The blocks of a text and the ids that its author gave by ``{#id}``."""

    blocks: tuple[Block, ...]
    explicit_ids: frozenset[str]


def parse(
    text: str, places: Mapping[int, Position], settings: tuple[tuple[str, Any], ...] = ()
) -> ParsedText:
    """The blocks of a Markdown text.

    ``places`` gives the source position of each line of the text, counted from 1, since front matter is cut off and
    includes are put in before; ``settings`` are a site's own Markdown extensions. Raises EntangledTextError for a text
    that would not be read in a reasonable time, and RecursionError for one nested too deeply.
    """
    md, marker = _marking_converter(settings)
    md.reset()
    if has_entangled_tags(text):
        raise EntangledTextError(places.get(1) or Position(""))
    md.lines = text.split("\n")  # type: ignore[attr-defined]
    for preprocessor in md.preprocessors:
        md.lines = preprocessor.run(md.lines)  # type: ignore[attr-defined]
    root: Element = md.parser.parseDocument(md.lines).getroot()  # type: ignore[attr-defined, assignment]
    reader = _TreeReader(md, marker, places)
    if words := entangled_words(root):
        raise EntangledTextError(reader.position_of([words]))
    for processor in md.treeprocessors:
        new_root = processor.run(root)
        root = root if new_root is None else new_root
    return ParsedText(tuple(reader.blocks(root)), frozenset(_EXPLICIT_ID.findall(text)))


@lru_cache(maxsize=8)
def _marking_converter(settings: tuple[tuple[str, Any], ...]) -> tuple[markdown.Markdown, MarkLines]:
    md = converter({name: dict(values) for name, values in settings})
    if not settings:
        plain_text.install(md)
    return md, install(md)


class _TreeReader:
    """Reads Python-Markdown's finished tree; remembers the last mark seen, so that every block has a position."""

    def __init__(self, md: markdown.Markdown, marker: MarkLines, places: Mapping[int, Position]) -> None:
        self.md, self.marks, self.places = md, marker.marks, places
        self.stash_places = marker.stash_places
        self.directive_lines = iter([line for name, line in marker.block_lines if name in DIRECTIVES])
        self.last = places.get(1) or Position("")
        self.depth = 0
        self.language = ""

    def blocks(self, parent: Element) -> Iterator[Block]:
        """The blocks directly below an element, through elements that are none themselves."""
        for element in parent:
            if element.tag == "div" and element.get("class") == "footnote":
                yield from self._footnotes(element)
            elif element.tag in _TRANSPARENT and not _is_block_div(element):
                outer, self.language = self.language, element.get("lang") or self.language
                yield from self.blocks(element)
                self.language = outer
            elif block := self._block(element):
                yield block

    def _block(self, element: Element) -> Block | None:
        heading = _HEADING.match(str(element.tag))
        classes = (element.get("class") or "").split()
        if heading:
            return self._make("heading", element, level=int(heading[1]), name=element.get("id") or "")
        if DIRECTIVE_CLASS in classes:
            return self._directive(element)
        if "admonition" in classes:
            return self._make("admonition", element)
        kind = _KINDS.get(str(element.tag))
        if kind is None:
            return None
        if kind == "paragraph" and (raw := self._stashed_block(element)) is not None:
            return raw
        if kind == "cell":
            return self._make(kind, element, header=element.tag == "th")
        if kind == "list":
            return self._make(kind, element, name=str(element.tag))
        return self._make(kind, element)

    def _make(self, kind: BlockKind, element: Element, **values: Any) -> Block:
        inline = InlineText(self.md)
        nested = [child for child in element if _is_block(child)]
        position = self.position_of(element.itertext())
        inline.read(element, skip=nested)
        children = self._children(element) if nested else ()
        text, lines, inner = self._text_and_places(inline)
        links, images = (
            tuple(placed(link, inner) for link in found) for found in (inline.links, inline.images)
        )
        return Block(
            kind=kind, position=position, text=text, lines=lines, links=links, images=images,
            footnotes=tuple(inline.footnotes), children=children, language=element.get("lang") or self.language,
            language_marks=inline.language_marks(inner, len(text)), **values,
        )  # fmt: skip

    def _children(self, element: Element) -> tuple[Block, ...]:
        """The blocks in a block; raises RecursionError below a depth that no reader could follow."""
        if self.depth == _DEEPEST:
            raise RecursionError
        self.depth += 1
        children = tuple(self.blocks(element))
        self.depth -= 1
        return children

    def position_of(self, texts: Iterable[str]) -> Position:
        """From the first mark in any of the texts; the last one seen where they hold none."""
        place = next((place for text in texts if (place := self.marks.place(text))), None)
        if place:
            self._remember(*place)
        return self.last

    def _remember(self, line: int, column: int) -> None:
        self.last = self._source(line, column) or self.last

    def _source(self, line: int, column: int) -> Position | None:
        start = self.places.get(line)
        return Position(start.path, start.line, start.column + column - 1) if start else None

    def _text_and_places(
        self, inline: InlineText
    ) -> tuple[str, tuple[tuple[int, Position], ...], dict[int, int]]:
        """The visible text without its marks, where each line begins in it, and where each place within it is."""
        marked = space_folded(inline.marked_text())
        lines, inner = [], {}
        for number, mark in enumerate(marks_in(marked)):  # each mark before has taken up one character
            place = self.marks.place_of(mark[0])
            if place and (position := self._source(*place)):
                lines.append((mark.start() - number, position))
            elif (within := inner_number(mark[0])) is not None:
                inner[within] = mark.start() - number
        return without_marks(marked).rstrip(), tuple(lines), inner

    def _directive(self, element: Element) -> Block:
        prefix = "data-option-"
        self.last = self.places.get(next(self.directive_lines, 0), self.last)
        options = tuple((k[len(prefix) :], v) for k, v in sorted(element.items()) if k.startswith(prefix))
        return Block("directive", self.last, name=element.get("data-directive") or "", options=options)

    def _footnotes(self, element: Element) -> Iterator[Block]:
        for item in element.iterfind("ol/li"):  # not the items of a list inside a footnote
            yield self._make("footnote", item, name=(item.get("id") or "").removeprefix("fn:"))

    def _stashed_block(self, element: Element) -> Block | None:
        """A paragraph that holds nothing but one piece of raw HTML: a code fence, a comment, a table in HTML."""
        if len(element) or not (match := STASHED.fullmatch((element.text or "").strip())) or not match[1]:
            return None
        raw = str(self.md.htmlStash.rawHtmlBlocks[int(match[1])])
        if place := self.stash_places.get(int(match[1])):
            self._remember(*place)
        if raw.startswith("<!--"):
            return Block("html", self.last, name="comment")
        is_code = "<code" in raw
        if is_code:
            return Block("code", self.last, text=folded(html.unescape(TAG.sub("", raw))))
        inline = InlineText(self.md)
        inline.read_raw(raw)
        text, _, inner = self._text_and_places(inline)
        return Block("html", self.last, text=text, language_marks=inline.language_marks(inner, len(text)))


def _is_block(element: Element) -> bool:
    tag = str(element.tag)
    return tag in _KINDS or tag in _TRANSPARENT or bool(_HEADING.match(tag))


def _is_block_div(element: Element) -> bool:
    classes = (element.get("class") or "").split()
    return DIRECTIVE_CLASS in classes or "admonition" in classes
