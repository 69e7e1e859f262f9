"""The words of an HTML element: what a link or a picture is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from cyhoeddi.outputs.pdf.structure.roles import SVG

_APART: Final = frozenset(
    {"br", "dd", "div", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "td", "th", "tr"}
)


def words_of(element: Element) -> str:
    """The words in an element on one line; a picture counts with its alternative, what is hidden does not count."""
    return " ".join("".join(_texts(element)).split())


def link_name(link: Element) -> str:
    """What a link is called: its own label, else its words, else its title or its address."""
    label = link.get("aria-label", "").strip()
    return label or words_of(link) or link.get("title", "").strip() or link.get("href", "")


def alternative(picture: Element) -> str:
    """The alternative text of a picture: ``alt`` or a label, in a drawing its title and description."""
    text = picture.get("alt") or picture.get("aria-label") or ""
    if text.strip():
        return " ".join(text.split())
    parts = (picture.find(f"{SVG}{name}") for name in ("title", "desc"))
    texts = [words_of(part) for part in parts if part is not None]
    return ". ".join(text.rstrip(".") for text in texts if text)


def _texts(element: Element) -> Iterator[str]:
    if element.get("aria-hidden") == "true" or not isinstance(element.tag, str):
        return
    if element.tag in ("img", f"{SVG}svg"):
        yield alternative(element)
        return
    # Words of two blocks, or of two lines, are not one word.
    apart = " " if element.tag in _APART else ""
    yield apart + (element.text or "")
    for child in element:
        yield from _texts(child)
        yield child.tail or ""
    yield apart
