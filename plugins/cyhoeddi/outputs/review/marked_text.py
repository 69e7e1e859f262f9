"""A block's text as HTML, with the words marked that a finding is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from cyhoeddi.diagnostics.diagnostic import Diagnostic, Severity
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.position import Position

_QUOTED = re.compile(r"“([^“”]+?)…?”")
"""What a message quotes is what the finding is about; a long quotation is cut short with three dots."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a text that differ: from ``start`` up to ``end`` (characters from 0); ``label`` is the finding's."""

    start: int
    end: int
    severity: Severity
    label: str


def marks_in(block: Block, findings: Iterable[Diagnostic]) -> list[Mark]:
    """The marks of a block's own text, in order and none over another."""
    found = sorted(_marks(block, findings), key=lambda mark: (mark.start, -mark.end))
    apart: list[Mark] = []
    for mark in found:
        if not apart or mark.start >= apart[-1].end:
            apart.append(mark)
    return apart


def _marks(block: Block, findings: Iterable[Diagnostic]) -> Iterator[Mark]:
    for finding in findings:
        for position in (finding.position, *finding.related):
            place = _place_in(block, position)
            if place is None:
                continue
            for words in _QUOTED.findall(finding.message.into("en")):
                start = _nearest(block.text, words, place)
                if start is not None:
                    yield Mark(start, start + len(words), finding.severity, f"{finding.code} {finding.name}")


def _place_in(block: Block, position: Position) -> int | None:
    """Where in a block's text a position of the source is, about: markup takes up columns that no reader sees."""
    for start, line in block.lines:
        if (line.path, line.line) == (position.path, position.line):
            return start + max(0, position.column - line.column)
    return None


def _nearest(text: str, words: str, place: int) -> int | None:
    """Where in a text words stand that are nearest to a place; None where they stand nowhere."""
    after = text.find(words, place)
    before = text.rfind(words, 0, place + len(words))
    found = [start for start in (before, after) if start >= 0]
    return min(found, key=lambda start: abs(start - place)) if found else None


def marked_html(text: str, marks: Iterable[Mark]) -> Markup:
    """The text with its marks; everything that a page's author wrote is escaped."""
    parts, done = [], 0
    for mark in marks:
        parts.append(escape(text[done : mark.start]))
        element = Markup('<mark class="review-mark review-mark--{}" title="{}">{}</mark>')
        parts.append(element.format(mark.severity, mark.label, text[mark.start : mark.end]))
        done = mark.end
    return Markup().join([*parts, escape(text[done:])])
