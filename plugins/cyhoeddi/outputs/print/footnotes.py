"""Footnotes for print: what Python-Markdown gathers at the end of a page goes to the place that it belongs to.

There, ``float: footnote`` takes it to the foot of the printed page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print.inline import flatten_paragraphs

_SPACE = re.compile(r"[ \t\n]+")

FOOTNOTE_CLASS = "print-footnote"
REFERENCE_CLASS = "print-footnote-again"


def place_footnotes(body: HtmlElement) -> None:
    """Puts each footnote where it is first referred to; a later reference becomes a link to it."""
    notes = {}
    for block in body.xpath('.//div[@class="footnote"]'):
        notes.update({item.get("id"): item for item in block.xpath('.//li[starts-with(@id, "fn:")]')})
        block.drop_tree()
    placed: set[str] = set()
    for link in body.xpath('.//a[contains(concat(" ", @class, " "), " footnote-ref ")]'):
        id_ = (link.get("href") or "").removeprefix("#")
        note = notes.get(id_)
        mark = link.getparent() if link.getparent().tag == "sup" else link
        if note is None:
            mark.drop_tree()
            continue
        new = _reference(id_) if id_ in placed else _footnote(id_, note)
        new.tail = mark.tail
        mark.getparent().replace(mark, new)
        placed.add(id_)


def number_footnotes(bodies: Iterable[HtmlElement]) -> None:
    """Writes the numbers that WeasyPrint counts, through the whole document, into the references that come again."""
    numbers: dict[str, str] = {}
    for body in bodies:
        for element in body.iter("span", "a"):
            if element.get("class") == FOOTNOTE_CLASS:
                numbers[f"#{element.get('id')}"] = str(len(numbers) + 1)
            elif element.get("class") == REFERENCE_CLASS:
                element.text = numbers[element.get("href")]


def _footnote(id_: str, note: HtmlElement) -> HtmlElement:
    words = deepcopy(note)
    words.tail = None
    for back in words.xpath('.//a[contains(@class, "footnote-backref")]'):
        before = back.getprevious()
        if before is None:
            back.getparent().text = (back.getparent().text or "").rstrip("\xa0 ")
        else:
            before.tail = (before.tail or "").rstrip("\xa0 ")
        back.drop_tree()
    flatten_paragraphs(words)
    words.tag = "span"
    words.attrib.clear()
    words.set("class", FOOTNOTE_CLASS)
    words.set("id", id_)
    _fold_space(words)
    return words


def _fold_space(words: HtmlElement) -> None:
    """In footnotes, WeasyPrint takes the line ends of the source for line ends on paper."""
    for element in words.iter():
        element.text = _SPACE.sub(" ", element.text) if element.text else None
        element.tail = _SPACE.sub(" ", element.tail) if element.tail else None
    words.text, words.tail = (words.text or "").lstrip(), None


def _reference(id_: str) -> HtmlElement:
    return builder.A({"class": REFERENCE_CLASS, "href": f"#{id_}"})
