"""Which structure type of PDF 1.7 (ISO 32000-1, 14.8.4) an HTML element is."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

SVG: Final = "{http://www.w3.org/2000/svg}"
"""The namespace of the elements of a drawing."""

GROUPING: Final = frozenset({"Document", "Part", "Art", "Sect", "Div", "BlockQuote"})
"""Types that hold blocks only: words directly in them get a paragraph of their own."""

INLINE: Final = frozenset({"Link", "Quote", "Code", "Span", "Note", "Reference"})
"""Types that stand in a line of words."""

TABLE_PARTS: Final = frozenset({"Table", "THead", "TBody", "TFoot", "TR"})
"""Types of a table that hold other parts of it, never words."""

_ROLES: Final = {
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    "address": "Div",
    "article": "Art",
    "aside": "Sect",
    "blockquote": "BlockQuote",
    "caption": "Caption",
    "code": "Code",
    "details": "Div",
    "div": "Div",
    "dl": "L",
    "fieldset": "Div",
    "figcaption": "Caption",
    # Not Figure: what a Figure's alternative text stands for is not read, and that would be the caption too.
    "figure": "Div",
    "footer": "Div",
    "form": "Div",
    "header": "Div",
    "hgroup": "Div",
    "img": "Figure",
    "kbd": "Code",
    "legend": "P",
    "main": "Part",
    "menu": "L",
    "nav": "Sect",
    "ol": "L",
    "p": "P",
    "pre": "P",
    "q": "Quote",
    "samp": "Code",
    "section": "Sect",
    "summary": "P",
    "table": "Table",
    "tbody": "TBody",
    "td": "TD",
    "tfoot": "TFoot",
    "th": "TH",
    "thead": "THead",
    "tr": "TR",
    "ul": "L",
    f"{SVG}svg": "Figure",
}
_ARIA_ROLES: Final = {"img": "Figure", "doc-noteref": "Reference", "math": "Formula"}
_PRESENTATION: Final = ("presentation", "none")
_TABLE_TAGS: Final = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"})


def role_of(element: Element) -> str | None:
    """The structure type of an element by itself; None where its words belong to the element around it.

    List items and the terms of a list are left to :mod:`lists`, since they depend on the list.
    """
    aria = element.get("role", "")
    if aria in _ARIA_ROLES and not element.get("href"):
        return _ARIA_ROLES[aria]
    if aria == "heading":
        level = element.get("aria-level", "2")
        return f"H{level}" if level in tuple("123456") else "H6"
    if element.tag == "a":
        return "Link" if element.get("href") else None
    if element.tag == "table" and aria in _PRESENTATION:
        return "Div"
    return _ROLES.get(element.tag)


def is_table_tag(element: Element) -> bool:
    """True for a table and its parts."""
    return element.tag in _TABLE_TAGS


def is_decoration(element: Element) -> bool:
    """True for what is not for the ear: hidden from assistive technology, or a picture without meaning."""
    if element.get("aria-hidden") == "true":
        return True
    is_picture = element.tag in ("img", f"{SVG}svg")
    if is_picture and element.get("role") in _PRESENTATION:
        return True
    return element.tag == "img" and not (element.get("alt") or element.get("aria-label") or "").strip()
