"""One active area for each line of a link, and none where nobody is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from cyhoeddi.outputs.pdf.structure.roles import is_decoration

_Link = tuple[str, str, tuple[float, float, float, float], Any]


def keep_one_area_a_line(document: Any) -> None:
    """Takes out of WeasyPrint's pages the second areas that it makes for what stands inside a link.

    An area grows to hold a picture inside it. PDF/UA-1 (ISO 14289-1, 7.18.5) has every area belong to a link that is
    read, so links in running heads and in what is hidden from listeners become plain words.
    """
    hidden = _hidden_elements(document._html.etree_element)
    for page in document.pages:
        if page.links:
            unread = set(_margin_boxes(page._page_box))
            page.links = list(_areas(page.links, hidden, unread))


def _areas(links: list[_Link], hidden: set[Element], unread: set[int]) -> Iterator[_Link]:
    kept: list[_Link] = []
    for link in links:
        kind, target, area, box = link
        if box.element in hidden or id(box) in unread:
            continue
        if box.link or not kept or kept[-1][1] != target:
            kept.append(link)
        elif _is_atom(box):
            kept[-1] = (kind, target, _around(kept[-1][2], area), kept[-1][3])
    yield from kept


def _is_atom(box: Any) -> bool:
    name = type(box).__name__
    return "Replaced" in name or (name.startswith("Inline") and name != "InlineBox")


def _around(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, float, float, float]:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _hidden_elements(root: Element) -> set[Element]:
    return {inner for element in root.iter() if is_decoration(element) for inner in element.iter()}


def _margin_boxes(page_box: Any) -> Iterator[int]:
    for child in page_box.children:
        if type(child).__name__ == "MarginBox":
            yield from (id(box) for box in child.descendants())
