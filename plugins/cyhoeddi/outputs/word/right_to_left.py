"""Names in scripts that run from right to left: Word orders them only where it is told to."""

from __future__ import annotations

import re

from lxml.html import HtmlElement, builder

_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RUN = re.compile(rf"[{_LETTERS}]+(?:[\s'’.-]+[{_LETTERS}]+)*")
"""Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, with the spaces between their words."""


def mark_right_to_left(body: HtmlElement) -> None:
    """Puts each run of such letters into a ``span`` that says so; one inside another that says so stays as it is."""
    for element in [element for element in body.iter() if isinstance(element.tag, str)]:
        if any(parent.get("dir") for parent in (element, *element.iterancestors())):
            continue
        before, *pieces = _pieces(element.text)
        if pieces:
            element.text = before
            _insert(element, 0, pieces)
        before, *pieces = _pieces(element.tail)
        parent = element.getparent()
        if pieces and parent is not None:
            element.tail = before
            _insert(parent, parent.index(element) + 1, pieces)


def _insert(parent: HtmlElement, at: int, pieces: list[str]) -> None:
    """Inserts the runs, each followed by the words after it."""
    for number, (run, after) in enumerate(zip(pieces[::2], pieces[1::2], strict=True)):
        span = builder.SPAN(run, {"dir": "rtl"})
        span.tail = after
        parent.insert(at + number, span)


def _pieces(words: str | None) -> list[str]:
    """The words as they alternate: those of other scripts first, then a run from right to left, and so on."""
    found, end = [], 0
    for match in _RUN.finditer(words or ""):
        found += [(words or "")[end : match.start()], match[0]]
        end = match.end()
    return [*found, (words or "")[end:]]
