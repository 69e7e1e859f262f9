"""Line ends of the source, which pandoc would keep as places of their own."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

_SPACE = re.compile(r"[ \t\r\n]+")
_KEPT = ("pre", "textarea", "script", "style")


def fold_spaces(body: HtmlElement) -> None:
    """Makes one space of each run of spaces and line ends, but for text that is shown as it is written."""
    for element in body.iter():
        if not isinstance(element.tag, str):
            continue
        inside = element.tag in _KEPT or any(parent.tag in _KEPT for parent in element.iterancestors())
        if element.text and not inside:
            element.text = _SPACE.sub(" ", element.text)
        outside = element.tag in _KEPT or not inside
        if element.tail and outside:
            element.tail = _SPACE.sub(" ", element.tail)
