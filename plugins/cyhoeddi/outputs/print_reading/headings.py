"""Levels of headings: a page in a folder stands below the chapter before it."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

_HEADING = re.compile(r"h([1-6])")
_DEPTH = re.compile(r"\bdepth-(\d+)\b")


def depth_of(part: HtmlElement) -> int:
    """1 for a part of the document's own, one more for each folder that its page lies in."""
    found = _DEPTH.search(part.get("class") or "")
    return int(found[1]) if found else 1


def move_headings_down(part: HtmlElement) -> None:
    """Gives the headings of a part the levels that they have in the whole document."""
    by = depth_of(part) - 1
    for element in part.iter():
        found = _HEADING.fullmatch(element.tag) if isinstance(element.tag, str) else None
        if found:
            element.tag = f"h{min(6, int(found[1]) + by)}"
