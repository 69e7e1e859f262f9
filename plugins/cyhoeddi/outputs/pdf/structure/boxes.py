"""Reads WeasyPrint's pages: the one module of the structure that knows its boxes and streams."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from xml.etree.ElementTree import Element

from cyhoeddi.outputs.pdf.structure.lists import LISTS
from cyhoeddi.outputs.pdf.structure.rendered import (
    Annotation,
    Content,
    Piece,
    Rectangle,
    Rendered,
    SpokenWords,
)
from cyhoeddi.outputs.pdf.structure.roles import SVG
from cyhoeddi.outputs.pdf.structure.source_text import SOFT_HYPHEN, LineEnd, SourceText

POINTS: Final = 0.75
"""Points in a CSS pixel."""

_PICTURES: Final = ("img", f"{SVG}svg")
_FIRST_TO_THE_LEFT: Final = "\u0590"
_CELLS: Final = ("td", "th")


@dataclass(frozen=True, slots=True)
class ReadPages:
    """What was read.

    ``artifacts`` are contents that repeat or decorate, ``forms`` the streams that Content names, ``spoken`` what is
    said for words that the glyphs on the page do not say.
    """

    rendered: Rendered
    artifacts: tuple[Content, ...]
    forms: tuple[Any, ...]
    spoken: Mapping[Content, SpokenWords]


def read_pages(document: Any, page_streams: Sequence[Any], objects: Sequence[Any]) -> ReadPages:
    """Reads the pages of a WeasyPrint document that are drawn in those streams.

    ``objects`` are those of the PDF: what is partly transparent is drawn in a stream of its own among them.
    """
    forms = _forms(page_streams, objects)
    in_form = {}
    for index, form in enumerate(forms):
        page = next(number for number, stream in enumerate(page_streams) if stream._tags is form._tags)
        in_form.update({(page, number): index for number in marked_numbers(form.stream)})
    root = document._html.etree_element
    reader = _PageReader(in_form, SourceText(root))
    for number, (page, stream) in enumerate(zip(document.pages, page_streams, strict=True)):
        reader.read(number, page, stream._tags)
    rendered = Rendered(
        root,
        reader.pieces,
        frozenset(reader.footnotes),
        reader.list_styles,
        reader.rectangles,
    )
    return ReadPages(rendered, tuple(reader.artifacts), forms, reader.spoken)


def marked_numbers(tokens: Sequence[Any]) -> dict[int, int]:
    """The place of the property list of each MCID among the tokens of a stream."""
    return {
        token["MCID"]: place
        for place, token in enumerate(tokens)
        if isinstance(token, dict) and "MCID" in token
    }


def _forms(page_streams: Sequence[Any], objects: Sequence[Any]) -> tuple[Any, ...]:
    """Streams other than the pages' own in which words may be drawn."""
    own = {id(stream) for stream in page_streams}
    return tuple(
        item
        for item in objects
        if getattr(item, "_tags", None) is not None and id(item) not in own and marked_numbers(item.stream)
    )


@dataclass(slots=True)
class _PageReader:
    """Walks the boxes of each page and notes what stands in them."""

    in_form: dict[tuple[int, int], int]
    source: SourceText
    pieces: list[Piece] = field(default_factory=list)
    footnotes: set[Element] = field(default_factory=set)
    list_styles: dict[Element, str] = field(default_factory=dict)
    rectangles: dict[Element, Rectangle] = field(default_factory=dict)
    artifacts: list[Content] = field(default_factory=list)
    spoken: dict[Content, SpokenWords] = field(default_factory=dict)
    _last_words: tuple[Any, Content, LineEnd] | None = None
    _repeating: dict[Element, Any] = field(default_factory=dict)
    _page: int = 0
    _height: float = 0
    _tags: dict[Any, Any] = field(default_factory=dict)

    def read(self, number: int, page: Any, tags: dict[Any, Any]) -> None:
        """Reads one page; ``tags`` are the marks that WeasyPrint made in drawing it, by box."""
        self._page, self._height, self._tags = number, page.height, tags
        self._visit(page._page_box, decoration=False)
        for tag in tags.values():
            self.artifacts.append(self._content(tag))
        tags.clear()

    def _visit(self, box: Any, decoration: bool) -> None:
        box = getattr(box, "_box", box)  # a placeholder for what is positioned elsewhere
        element = box.element
        name, _, part = (box.element_tag or "").partition("::")
        kind = type(box).__name__
        if box.is_leader:
            self._end_words(always=True)
        if kind == "MarginBox" or box.is_leader or (kind == "TableRowGroupBox" and self._is_repeated(box)):
            decoration = True
        if element is not None and not decoration:
            self._note(box, element, name, part)
        tag = self._tags.pop(box, None)
        if tag is not None:
            content = self._content(tag)
            is_words = kind == "TextBox"
            if is_words and not box.text.strip():
                # A space between two elements is drawn as nothing at all.
                self._end_words(always=True)
                decoration = True
            if decoration or element is None:
                self.artifacts.append(content)
            else:
                self.pieces.append(Piece(element, part, content))
                if is_words:
                    self._read_words(box, content, part)
        for child in box.children:
            self._visit(child, decoration)
        if kind == "LineBox":
            self._end_words()

    def _read_words(self, box: Any, content: Content, part: str) -> None:
        """Notes what follows some words, and their order where the glyphs run the other way."""
        if part in ("", "first-line", "first-letter"):
            end = self.source.line_end(box.element, box.text, box.style["hyphenate_character"])
        else:
            end = self.source.after(box.element)
        self._last_words = (box, content, end)
        if is_right_to_left(box.text):
            self.spoken[content] = SpokenWords(box.text)

    def _end_words(self, always: bool = False) -> None:
        """Notes how the words before the end of a line are spoken; ``always`` with a space behind them."""
        if self._last_words is None:
            return
        (box, content, end), self._last_words = self._last_words, None
        text = box.text
        if end is LineEnd.HYPHENATED and not always:
            hyphen = box.style["hyphenate_character"]
            word = text.removesuffix(hyphen).replace(SOFT_HYPHEN, "")
            self.spoken[content] = SpokenWords(word + SOFT_HYPHEN)
        elif (end is LineEnd.SPACE or always) and not text.endswith(" "):
            self.spoken[content] = SpokenWords(f"{text} ", is_drawn_but_space=not is_right_to_left(text))

    def _is_repeated(self, group: Any) -> bool:
        """True for the head or foot of a table that stands on an earlier page, or in an earlier column, already."""
        if not (group.is_header or group.is_footer):
            return False
        return self._repeating.setdefault(group.element, group) is not group

    def _content(self, tag: dict[str, Any]) -> Content:
        number = tag["mcid"]
        return Content(self._page, number, self.in_form.get((self._page, number)))

    def _note(self, box: Any, element: Element, name: str, part: str) -> None:
        """Notes what is to be known of an element beside its words."""
        if part == "footnote-call":
            self.footnotes.add(element)
            self.source.leave_out(element)
        if part:
            return
        if name in LISTS:
            self.list_styles.setdefault(element, _list_style(box.style["list_style_type"]))
        elif name in _CELLS:
            self.pieces.append(Piece(element))
        if name in _PICTURES or element.get("role") in ("img", "math"):
            self.rectangles.setdefault(element, self._rectangle(box))
        for annotation in (box.link_annotation, box.widget_annotation):
            if annotation is not None:
                self.pieces.append(Piece(element, part, Annotation(self._page, annotation)))

    def _rectangle(self, box: Any) -> Rectangle:
        left, top = box.content_box_x(), box.content_box_y()
        bottom = self._height - top - box.height
        sides = [round(side * POINTS, 3) for side in (left, bottom, left + box.width, bottom + box.height)]
        return Rectangle(sides[0], sides[1], sides[2], sides[3], "Inline" not in type(box).__name__)


def is_right_to_left(text: str) -> bool:
    """True for words with letters of a script that runs to the left; their glyphs stand in the order of the page."""
    return max(text, default="") >= _FIRST_TO_THE_LEFT and any(
        unicodedata.bidirectional(character) in ("R", "AL") for character in text
    )


def _list_style(value: Any) -> str:
    """The name of a list style, or the characters that stand for one."""
    return str(value[1]) if isinstance(value, tuple) and value[0] == "string" else str(value)
