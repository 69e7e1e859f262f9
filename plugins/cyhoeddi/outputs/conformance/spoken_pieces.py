"""What a screen reader meets in a PDF: pieces of text in the order of the tag tree, and the elements they stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cyhoeddi.outputs.conformance.letters import letters, runs_to_the_left
from cyhoeddi.outputs.conformance.pdf_document import Content, PdfDocument, StructureElement

_MARKER = re.compile(r"\W*(?:\d+|[ivxlcdm]+|[a-z])?\W*")
"""What style sheets write into lists, notes and contents: bullets, numbers, letters."""

_ADDED = re.compile(r"\W*|\W*(?:page|pages|t?h?d?udalen(?:nau)?)?\W*\d*\W*")
"""What they write elsewhere: quotation marks, and the page on which something stands."""

_NUMBERED = frozenset(("Lbl", "Reference", "TOCI"))


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of one marked content; ``may_be_added`` where a style sheet may have written it and not the document."""

    letters: str
    content: Content
    language: str
    may_be_added: bool
    to_the_left: bool


@dataclass(frozen=True, slots=True)
class SpokenElement:
    """A structure element with the pieces that it holds of its stream, and the language that holds for it."""

    element: StructureElement
    stream: int
    first: int
    last: int
    language: str
    within: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpokenDocument:
    """The pieces of each stream: 0 is the document, each Note has one of its own; elements in reading order."""

    streams: tuple[tuple[Piece, ...], ...]
    elements: tuple[SpokenElement, ...]

    def with_roles(self, *roles: str) -> tuple[SpokenElement, ...]:
        """The elements of some roles, in reading order."""
        return tuple(spoken for spoken in self.elements if spoken.element.role in roles)


def read_spoken(document: PdfDocument) -> SpokenDocument:
    """The way of a listener through a PDF."""
    reader = _Reader()
    if document.structure:
        reader.visit(document.structure, 0, (document.language or "").lower(), ())
    elements = tuple(element for element in reader.elements if element is not None)
    return SpokenDocument(tuple(tuple(stream) for stream in reader.streams), elements)


class _Reader:
    def __init__(self) -> None:
        self.streams: list[list[Piece]] = [[]]
        self.elements: list[SpokenElement | None] = []

    def visit(self, element: StructureElement, stream: int, language: str, within: tuple[str, ...]) -> None:
        language = (element.language or language).lower()
        if element.role == "Note":
            self.streams.append([])
            stream = len(self.streams) - 1
        place = len(self.elements)
        self.elements.append(None)
        first = len(self.streams[stream])
        inside = (*within, element.role)
        if element.actual_text is not None:
            self._say(element, stream, language, inside)
        else:
            for kid in element.kids:
                if isinstance(kid, StructureElement):
                    self.visit(kid, stream, language, inside)
                elif isinstance(kid, Content) and element.role not in ("Figure", "Formula"):
                    self.streams[stream].append(_piece(kid.text, kid, language, inside))
        last = len(self.streams[stream])
        self.elements[place] = SpokenElement(element, stream, first, last, language, within)

    def _say(self, element: StructureElement, stream: int, language: str, inside: tuple[str, ...]) -> None:
        """An element that is read as another text than it shows."""
        shown = next(element.contents, None)
        if shown:
            self.streams[stream].append(_piece(element.actual_text or "", shown, language, inside))


def _piece(text: str, content: Content, language: str, inside: tuple[str, ...]) -> Piece:
    found = letters(text)
    is_numbered = not _NUMBERED.isdisjoint(inside) and "Link" not in inside
    pattern = _MARKER if is_numbered else _ADDED
    return Piece(found, content, language, bool(pattern.fullmatch(found)), runs_to_the_left(text))
