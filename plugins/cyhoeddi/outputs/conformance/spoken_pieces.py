"""What a screen reader meets in a PDF: pieces of text in the order of the tag tree, and the elements they stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cyhoeddi.outputs.conformance.letters import letters, runs_to_the_left
from cyhoeddi.outputs.conformance.pdf_document import Content, PdfDocument, StructureElement

_MARKER = re.compile(r"\W*(?:\d+|[ivxlcdm]+|[a-z])?\W*")
"""What style sheets write into lists, notes and contents: bullets, numbers, letters."""

_SIGNS = re.compile(r"[\W\d_]+")
"""What they write elsewhere: quotation marks, and the number of the page on which something stands."""

_NUMBERED = frozenset(("Lbl", "Reference", "TOCI"))


@dataclass(frozen=True, slots=True)
class Piece:
    """What is read of one marked content: its text, or what stands for it.

    ``may_be_added`` where a style sheet may have written it and not the document; ``is_likely_added`` where it stands
    at a place for marks and numbers.
    """

    text: str
    letters: str
    content: Content
    language: str
    may_be_added: bool
    is_likely_added: bool
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


def read_spoken(document: PdfDocument, added: frozenset[str]) -> SpokenDocument:
    """The way of a listener through a PDF; ``added`` are the letters of words that the style sheet may write."""
    reader = _Reader(frozenset(_SIGNS.sub("", words) for words in added) | {""})
    if document.structure:
        reader.visit(document.structure, 0, (document.language or "").lower(), ())
    elements = tuple(element for element in reader.elements if element is not None)
    return SpokenDocument(tuple(tuple(stream) for stream in reader.streams), elements)


class _Reader:
    def __init__(self, added: frozenset[str]) -> None:
        self._added = added
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
                    self.streams[stream].append(self._piece(kid.text, kid, language, inside))
        last = len(self.streams[stream])
        self.elements[place] = SpokenElement(element, stream, first, last, language, within)

    def _say(self, element: StructureElement, stream: int, language: str, inside: tuple[str, ...]) -> None:
        """An element that is read as another text than it shows."""
        shown = next(element.contents, None)
        if shown:
            self.streams[stream].append(self._piece(element.actual_text or "", shown, language, inside))

    def _piece(self, text: str, content: Content, language: str, inside: tuple[str, ...]) -> Piece:
        found = letters(text)
        is_numbered = not _NUMBERED.isdisjoint(inside) and "Link" not in inside
        may_be_added = _SIGNS.sub("", found) in self._added or (
            is_numbered and bool(_MARKER.fullmatch(found))
        )
        to_the_left = runs_to_the_left(text)
        return Piece(text, found, content, language, may_be_added, may_be_added and is_numbered, to_the_left)
