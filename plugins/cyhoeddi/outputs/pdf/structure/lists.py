"""Lists: how one is numbered, and which terms and descriptions make an item."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

LISTS: Final = ("ul", "ol", "menu", "dl")

_NUMBERINGS: Final = {
    "circle": "Circle",
    "decimal": "Decimal",
    "decimal-leading-zero": "Decimal",
    "disc": "Disc",
    "lower-alpha": "LowerAlpha",
    "lower-latin": "LowerAlpha",
    "lower-roman": "LowerRoman",
    "square": "Square",
    "upper-alpha": "UpperAlpha",
    "upper-latin": "UpperAlpha",
    "upper-roman": "UpperRoman",
    "•": "Disc",
    "◦": "Circle",
    "▪": "Square",
}


def numbering_of(list_: Element, style: str) -> str:
    """The attribute ListNumbering (ISO 32000-1, table 347) of a list with that CSS list-style-type.

    Where PDF has no word for the style, a numbered list counts as decimal and any other as not numbered.
    """
    if list_.tag == "dl" or style == "none":
        return "None"
    found = _NUMBERINGS.get(style.strip("\xa0 "))
    if list_.tag == "ol" and found in (None, "Disc", "Circle", "Square"):
        return "Decimal"
    return found or "None"


def definition_items(list_: Element) -> dict[Element, Element]:
    """For each ``dt``, ``dd`` and wrapping ``div`` of a ``dl`` the element that begins its item."""
    items: dict[Element, Element] = {}
    first: Element | None = None
    before = ""
    for child in list_:
        if child.tag == "div":
            items[child] = child
            items.update((part, child) for part in child if part.tag in ("dt", "dd"))
            first, before = None, ""
        elif child.tag in ("dt", "dd"):
            if first is None or (child.tag == "dt" and before == "dd"):
                first = child
            items[child] = first
            before = child.tag
    return items
