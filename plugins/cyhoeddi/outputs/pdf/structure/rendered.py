"""What the pages show, as plain values: which element's words stand in which marked content of which page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element


class Content(NamedTuple):
    """A run of marked content: its page from 0, its MCID, and its form where it is drawn in one (see Rendered)."""

    page: int
    number: int
    form: int | None = None


class Annotation(NamedTuple):
    """A link's or a form field's active area: ``target`` is its object in the PDF."""

    page: int
    target: Any


class Rectangle(NamedTuple):
    """A place on a page in points, from the lower left corner; ``is_block`` where no words stand beside it."""

    left: float
    bottom: float
    right: float
    top: float
    is_block: bool


class SpokenWords(NamedTuple):
    """What is said for a run of marked content; ``is_drawn_but_space`` where its glyphs say all but the last space."""

    text: str
    is_drawn_but_space: bool = False


class Piece(NamedTuple):
    """Something drawn for an element, in the order of the pages.

    ``part`` is the pseudo-element that it belongs to (``before``, ``marker``, ``footnote-call`` …), empty for the
    element's own words. Without ``content`` it is an element that has a place in the structure even when it is empty.
    """

    element: Element
    part: str = ""
    content: Content | Annotation | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A rendered document.

    ``footnotes`` are the elements that stand at the foot of a page; ``list_styles`` the CSS list-style-type of each
    list; ``rectangles`` where each picture is.
    """

    root: Element
    pieces: Sequence[Piece]
    footnotes: frozenset[Element] = frozenset()
    list_styles: Mapping[Element, str] = field(default_factory=dict)
    rectangles: Mapping[Element, Rectangle] = field(default_factory=dict)


def parents_of(root: Element) -> dict[Element, Element]:
    """The parent of each element in a document; the standard library's elements do not know theirs."""
    return dict(_pairs(root))


def _pairs(root: Element) -> Iterator[tuple[Element, Element]]:
    for parent in root.iter():
        for child in parent:
            yield child, parent
