"""A PDF as plain values: what the checks look at, read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


@dataclass(frozen=True, slots=True)
class Content:
    """Marked content that belongs to a structure element: ``page`` from 1, its ``mcid`` there and the text it shows."""

    page: int
    mcid: int
    text: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link's area on a page, from 1.

    ``contents`` is what a screen reader calls it; ``address`` is outside the file, ``destination`` the name of a place
    in it, and ``arrives`` says whether that place is there. ``action`` is the kind of any other action.
    """

    key: tuple[int, int]
    kind: str
    page: int
    box: Box
    contents: str
    address: str | None = None
    destination: str | None = None
    arrives: bool = False
    action: str | None = None


@dataclass(frozen=True, slots=True)
class StructureElement:
    """An element of the tag tree; None or empty where it does not say. ``language`` is its own, not one inherited."""

    role: str
    kids: tuple[StructureElement | Content | Annotation, ...] = ()
    language: str | None = None
    alternative: str | None = None
    expansion: str | None = None
    actual_text: str | None = None
    id: str | None = None
    scope: str | None = None
    headers: tuple[str, ...] = ()
    row_span: int = 1
    column_span: int = 1
    box: Box | None = None

    def walk(self) -> Iterator[StructureElement]:
        """It and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, StructureElement):
                yield from kid.walk()

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Its own areas on pages."""
        return tuple(kid for kid in self.kids if isinstance(kid, Annotation))

    @property
    def contents(self) -> Iterator[Content]:
        """All marked content below it, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Content):
                yield kid
            elif isinstance(kid, StructureElement):
                yield from kid.contents


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page: the text of each marked content by its number, what is drawn outside any, and its annotations.

    ``beside`` are texts that begin outside the sheet of paper.
    """

    number: int
    box: Box
    label: str
    tab_order: str | None
    contents: Mapping[int, str]
    unmarked: tuple[str, ...]
    beside: tuple[str, ...]
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline; ``depth`` from 1, ``arrives`` whether the place it leads to is there."""

    title: str
    depth: int
    arrives: bool


@dataclass(frozen=True, slots=True)
class DrawnFont:
    """A font as the pages use it.

    ``data`` is the embedded file, None where there is none; ``texts`` the text that each drawn code stands for,
    ``glyphs`` the number of its glyph in that file.
    """

    name: str
    data: bytes | None
    texts: Mapping[int, str]
    glyphs: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class PdfDocument:
    """A PDF; ``name`` is the one that faults carry, ``properties`` and ``actions`` are named as in the standards."""

    name: str
    language: str | None
    titles: Mapping[str, str]
    properties: Mapping[str, str]
    actions: tuple[str, ...]
    pages: tuple[PdfPage, ...]
    structure: StructureElement | None
    bookmarks: tuple[Bookmark, ...]
    fonts: tuple[DrawnFont, ...]
