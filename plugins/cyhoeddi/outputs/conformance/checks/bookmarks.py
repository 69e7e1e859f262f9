"""Every heading has its bookmark, in order and at its depth, and the bookmark leads somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import letters, shortened
from cyhoeddi.outputs.conformance.print_page import PageElement, is_footnote

_DEPTH = re.compile(r"(?:^|\s)depth-(\d+)(?:\s|$)")
_DIGITS = re.compile(r"\d+")
_HEADINGS = tuple(f"h{level}" for level in range(1, 7))


def check(comparison: Comparison) -> Iterator[Fault]:
    """The first place at which bookmarks and headings differ, and bookmarks that lead nowhere."""
    headings = [
        element
        for element in comparison.page.with_tags(*_HEADINGS)
        if not element.stretch.is_empty and element.source.tag == element.tag
    ]
    pairs = zip_longest(zip(headings, depths(headings), strict=True), comparison.pdf.bookmarks)
    for number, (heading, bookmark) in enumerate(pairs, start=1):
        expected = f"{heading[1]} {comparison.page.words(heading[0].stretch)}" if heading else "—"
        found = f"{bookmark.depth} {bookmark.title}" if bookmark else "—"
        if not _same(expected, found, heading[0] if heading else None):
            yield _fault(comparison, number, expected, found)
            return
        if bookmark and not bookmark.arrives:
            yield _fault(comparison, number, expected, f"{found} → ?")


def _same(expected: str, found: str, heading: PageElement | None) -> bool:
    """True for the same letters; WeasyPrint writes the number of a footnote into the bookmark of its heading."""
    if heading is not None and any(is_footnote(part) for part in heading.source.iter()):
        return _DIGITS.sub("", letters(expected)) == _DIGITS.sub("", letters(found))
    return letters(expected) == letters(found)


def depths(headings: list[PageElement]) -> list[int]:
    """How deep each heading stands below others, from 1: a chapter of a folder is below the one before it."""
    above: list[int] = []
    found = []
    for heading in headings:
        level = int(heading.tag[1]) + _depth_of_chapter(heading) - 1
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        found.append(len(above))
    return found


def _depth_of_chapter(heading: PageElement) -> int:
    for section in heading.source.iterancestors("section"):
        if match := _DEPTH.search(section.get("class") or ""):
            return int(match[1])
    return 1


def _fault(comparison: Comparison, number: int, expected: str, found: str) -> Fault:
    values = {"number": str(number), "expected": shortened(expected), "found": shortened(found)}
    return Fault("pdf-bookmarks-wrong", comparison.position, values)
