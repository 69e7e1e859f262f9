"""HTML as the elements that WeasyPrint works with, and its words as if each text had been drawn on one page."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, fromstring

from cyhoeddi.outputs.pdf.structure.node import Node
from cyhoeddi.outputs.pdf.structure.rendered import Annotation, Content, Piece, Rendered


def page(body: str) -> Element:
    """Well-formed HTML in a page in Welsh."""
    return fromstring(f'<html lang="cy"><body>{body}</body></html>')


def drawn(root: Element, **facts: object) -> Rendered:
    """Each text of the page as a piece of marked content, in the order of the HTML."""
    pieces = list(_pieces(root))
    numbered = [piece._replace(content=Content(0, number)) for number, piece in enumerate(pieces)]
    return Rendered(root, numbered, **facts)  # type: ignore[arg-type]


def _pieces(element: Element) -> Iterator[Piece]:
    if (element.text or "").strip() or element.tag == "img":
        yield Piece(element)
    for child in element:
        yield from _pieces(child)
        if (child.tail or "").strip():
            yield Piece(element)


def outline(node: Node) -> str:
    """A tree in brackets, with the numbers of contents: ``P(0 Link(1) 2)``."""
    parts = [
        outline(child)
        if isinstance(child, Node)
        else "area"
        if isinstance(child, Annotation)
        else str(child.number)
        for child in node.children
    ]
    return f"{node.role}({' '.join(parts)})"
