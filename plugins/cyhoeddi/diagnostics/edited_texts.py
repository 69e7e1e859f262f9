"""Fixes put into texts, and what they change shown as a diff. Nothing here reads or writes a file.

Texts are as their files have them: line ends of any kind are kept, and what is put in takes those around it.
"""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.position import Position

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class EditedTexts:
    """``texts`` are those that changed, by path; ``applied`` the fixes in them, ``left`` those that did not fit.

    A fix does not fit where another touches the same place (it may after the next check) or its file is not there.
    """

    texts: Mapping[str, str]
    applied: tuple[Fix, ...]
    left: tuple[Fix, ...]


@dataclass(frozen=True, slots=True, order=True)
class _Span:
    """An edit by its characters from the beginning of the text; ``number`` counts edits in the order of their fixes."""

    start: int
    end: int
    number: int
    text: str = ""


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each line begins and ends, and what ends it; behind the last line end stands one more, if only empty."""
    start = 0
    for match in _LINE_END.finditer(text):
        yield start, match.start(), match[0]
        start = match.end()
    yield start, len(text), ""


class _Text:
    """A text with the edits that are to be put into it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = list(_lines(text))
        self.spans: list[_Span] = []

    def span(self, edit: Edit, number: int) -> _Span | None:
        """The characters that an edit takes the place of; None where the text has no such place."""
        start, end = self._offset(edit.start), self._offset(edit.end)
        if start is None or end is None or end < start:
            return None
        return _Span(start, end, number, _LINE_END.sub(self._line_end(edit.start.line), edit.text))

    def _offset(self, place: Position) -> int | None:
        if not 1 <= place.line <= len(self.lines):
            return None
        start, end, _ = self.lines[place.line - 1]
        return start + place.column - 1 if 1 <= place.column <= end - start + 1 else None

    def _line_end(self, line: int) -> str:
        """The end of a line; of the one above where it is the last and has none."""
        own = self.lines[line - 1][2]
        return own or (self.lines[line - 2][2] if line > 1 else "") or "\n"

    def neighbours(self, span: _Span) -> Iterator[_Span]:
        """The edits next to a place, one on each side."""
        number = bisect_left(self.spans, span)
        yield from self.spans[max(0, number - 1) : number + 1]

    def edited(self) -> str:
        """The text with its edits."""
        parts, done = [], 0
        for span in self.spans:
            parts += [self.text[done : span.start], span.text]
            done = span.end
        return "".join([*parts, self.text[done:]])


def edited(texts: Mapping[str, str], fixes: Iterable[Fix]) -> EditedTexts:
    """The texts with every fix that does not touch one before it; a fix is applied whole or not at all."""
    open_texts: dict[str, _Text] = {}
    is_applied: dict[Fix, bool] = {}
    for fix in fixes:
        if fix not in is_applied:
            is_applied[fix] = _apply(fix, texts, open_texts)
    changed = {path: text.edited() for path, text in open_texts.items() if text.spans}
    return EditedTexts(
        {path: text for path, text in changed.items() if text != texts[path]},
        tuple(fix for fix, applied in is_applied.items() if applied),
        tuple(fix for fix, applied in is_applied.items() if not applied),
    )


def _apply(fix: Fix, texts: Mapping[str, str], open_texts: dict[str, _Text]) -> bool:
    """True where all edits of a fix have their place; only then are they noted in their texts."""
    wanted: list[tuple[_Text, _Span]] = []
    for edit in fix.edits:
        path = edit.start.path
        if path not in texts or edit.end.path != path:
            return False
        text = open_texts.get(path)
        if text is None:
            text = open_texts[path] = _Text(texts[path])
        span = text.span(edit, len(text.spans) + len(wanted))
        if span is None or any(_touches(span, other) for other in text.neighbours(span)):
            return False
        if any(text is other_text and _overlaps(span, other) for other_text, other in wanted):
            return False
        wanted.append((text, span))
    for text, span in wanted:
        insort(text.spans, span)
    return bool(wanted)


def _touches(one: _Span, other: _Span) -> bool:
    """True for edits of two fixes that share characters or meet; texts put in at one place follow each other."""
    both_put_in = one.start == one.end == other.start == other.end
    return not both_put_in and one.start <= other.end and other.start <= one.end


def _overlaps(one: _Span, other: _Span) -> bool:
    """True for edits of one fix that share characters."""
    return one.start < other.end and other.start < one.end


def difference(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """What changes from some texts to others of the same paths, as the lines of a unified diff without their ends."""
    for path in sorted(after):
        old, new = _lines_of(before[path]), _lines_of(after[path])
        for line in difflib.unified_diff(old, new, path, path, lineterm=""):
            yield from line.split("\n")


def _lines_of(text: str) -> list[str]:
    """The lines of a text, carriage returns kept; one without an end has the remark that diffs make."""
    *whole, last = (text[start:end] + end_of[:-1] for start, end, end_of in _lines(text))
    return [*whole, last + "\n\\ No newline at end of file"] if last else whole
