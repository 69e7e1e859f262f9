"""A document that does nothing: writers may put HTML into their pages, and a file is read far from the website."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

_TAKEN_OUT = (
    *(
        "script",
        "iframe",
        "frame",
        "object",
        "embed",
        "applet",
        "link",
        "base",
        "meta",
        "style",
        "template",
        "portal",
    ),
    *("video", "audio", "source", "track", "dialog", "noscript"),
)
_FETCHES = frozenset(
    ("srcset", "poster", "data", "background", "action", "formaction", "ping", "manifest", "longdesc")
)
_LEADS = re.compile(r"(?:https?:|mailto:|tel:|#)", re.IGNORECASE)
_ASKS = re.compile(r"url\s*\(|@import|expression\s*\(|\\", re.IGNORECASE)


def make_passive(body: HtmlElement) -> None:
    """Takes out what runs, plays or asks for something; words and pictures stay, and links to pages."""
    for element in [*body.iter(*_TAKEN_OUT)]:
        element.drop_tree()
    for element in body.iter():
        if isinstance(element.tag, str):
            for name in [name for name, value in element.attrib.items() if _acts(element, name, value)]:
                del element.attrib[name]


def _acts(element: HtmlElement, name: str, value: str) -> bool:
    if name.startswith("on") or name in _FETCHES:
        return True
    if name == "style":
        return bool(_ASKS.search(value))
    if name == "src":
        return str(element.tag) != "img"
    return name == "href" and element.tag in ("a", "area") and not _LEADS.match(value.strip())
