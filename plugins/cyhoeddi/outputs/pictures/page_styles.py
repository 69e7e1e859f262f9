"""Styles on a page that ask for a file: print has its own style sheets, and takes files from nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement, fragment_fromstring

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.render.markdown import render_page

_ASKS = re.compile(r"(?:url|image-set)\s*\([^)\n]{0,60}\)?|@import\b[^;\n]{0,60}", re.IGNORECASE)


def style_faults(page: Page, site: Site) -> Iterator[Fault]:
    """A fault for each style of a page that asks for a file, at its line; samples of code are none."""
    if not _ASKS.search(page.body):
        return
    body = fragment_fromstring(render_page(page, site), create_parent="div")
    start = 0
    for style in _styles(body):
        for asked in _ASKS.findall(style):
            place = page.body.find(asked, start)
            start = place + 1 if place >= 0 else start
            yield Fault("style-asks-for-file", _position(page, place), {"found": asked})


def _styles(body: HtmlElement) -> Iterator[str]:
    for element in body.iter():
        if isinstance(element.tag, str):
            yield element.get("style") or ""
            if element.tag == "style":
                yield element.text or ""


def _position(page: Page, index: int) -> Position:
    if index < 0:
        return Position(page.source)
    place = page.places[page.body.count("\n", 0, index) + 1]
    return Position(place.path, place.line, place.column + index - page.body.rfind("\n", 0, index) - 1)
