"""What a page of the website holds and paper does not: scripts, players, styles, parts marked ``web-only``."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

WEB_ONLY = "web-only"
"""The class that keeps a paragraph, a list or a whole section out of print: ``## Find your way {.web-only}``."""

_NO_WORDS = (
    "script", "style", "link", "meta", "base", "template", "iframe", "object", "embed", "audio", "video", "canvas",
    "form", "input", "button", "select", "textarea", "source", "track",
)  # fmt: skip
_HEADING = re.compile(r"h([1-6])")
_ALIGNMENT = re.compile(r"text-align:\s*(left|right|center)\s*;?\s*", re.ASCII)


def leave_out(body: HtmlElement) -> None:
    """Takes what is not for print out of a page's body, with the words in it."""
    for comment in body.xpath(".//comment() | .//processing-instruction()"):
        comment.drop_tree()
    for element in list(body.iter(*_NO_WORDS)):
        if element.getparent() is not None:
            element.drop_tree()
    for element in body.xpath(f'.//*[contains(concat(" ", @class, " "), " {WEB_ONLY} ")]'):
        for each in _with_section(element):
            each.drop_tree()
    _leave_out_addresses(body)


def _leave_out_addresses(body: HtmlElement) -> None:
    """Without the ways of a drawing or a style to ask for a file."""
    for element in body.xpath(".//svg//*"):
        for name in ("href", "xlink:href", "src"):
            if not element.get(name, "#").startswith("#"):
                del element.attrib[name]
    for element in body.xpath(".//*[@style]"):
        # A table's alignment is written so; all else may undo the page.
        if not _ALIGNMENT.fullmatch(element.get("style")):
            del element.attrib["style"]


def _with_section(element: HtmlElement) -> list[HtmlElement]:
    """The element; of a heading all that stands below it too."""
    heading = _HEADING.fullmatch(element.tag)
    together = [element]
    following = element.getnext() if heading else None
    while following is not None:
        other = _HEADING.fullmatch(following.tag) if isinstance(following.tag, str) else None
        if other and heading and int(other[1]) <= int(heading[1]):
            break
        together.append(following)
        following = following.getnext()
    return together
