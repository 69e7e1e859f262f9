"""Takes the comments for the check out of a page's text, so that no reader of the text meets them.

A comment on a line of its own goes with its line. One beside words leaves space as wide as itself, or is cut off at an
end of the line, so that every other word keeps its place: ``places`` holds for each line that is left where it was
written, with the column in which it now begins.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from cyhoeddi.model.includes import ExpandedText
from cyhoeddi.model.markdown.fences import fenced_lines
from cyhoeddi.model.position import Position

_OPENS = re.compile(r"<!--\s*cyhoeddi\s*:", re.IGNORECASE)
_CLOSES = "-->"
_BACKQUOTES = re.compile(r"`+")
_HEADING = re.compile(r"[ >]*#")


@dataclass(frozen=True, slots=True)
class WrittenComment:
    """A comment as it was written, and where it stood in the text that is left.

    ``line`` is a line of that text, from 1: the one that the comment stood on, or at the end of (``within``), or
    directly above (``above``), or somewhere above, with empty lines between (``before``).
    """

    text: str
    position: Position
    line: int
    stands: Literal["within", "above", "before"]
    closed: bool = True


@dataclass(frozen=True, slots=True)
class _Cut:
    """What a comment takes of one line: columns from 0, the end not counted."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Found:
    text: str
    cuts: tuple[_Cut, ...]
    closed: bool = True


def take_out_comments(expanded: ExpandedText) -> tuple[ExpandedText, tuple[WrittenComment, ...]]:
    """The text without the comments for the check, and these."""
    if not _OPENS.search(expanded.text):
        return expanded, ()
    lines = expanded.text.split("\n")
    found = list(_comments(lines))
    cuts: dict[int, list[_Cut]] = {}
    for comment in found:
        for cut in comment.cuts if comment.closed else ():
            cuts.setdefault(cut.line, []).append(cut)
    left = {index: _without(line, cuts.get(index, ())) for index, line in enumerate(lines)}
    kept = [index for index in left if left[index] is not None]
    if not kept:  # a text has one line at least
        kept, left[0] = [0], ("", 0)
    text = "\n".join(left[index][0] for index in kept)  # type: ignore[index]
    places = {
        number: replace(expanded.places[index + 1], column=left[index][1] + 1)  # type: ignore[index]
        for number, index in enumerate(kept, start=1)
    }
    comments = _placed(found, expanded, kept, text.split("\n"))
    return replace(expanded, text=text, places=places), tuple(comments)


def _comments(lines: list[str]) -> Iterator[_Found]:
    """Every comment outside fences and code; of one that goes on over several lines a cut of each."""
    fenced = fenced_lines(lines)
    after = (0, 0)
    for index, line in enumerate(lines):
        for opens in _openings(line) if index not in fenced else ():
            if (index, opens.start()) < after:  # within the comment before
                continue
            found = _closed(lines, index, opens, fenced)
            if found is None:
                yield _Found("", (_Cut(index, opens.start(), len(line)),), closed=False)
                break
            yield found
            after = (found.cuts[-1].line, found.cuts[-1].end)


def _openings(line: str) -> Iterator[re.Match[str]]:
    """Where comments begin that are no samples of one between backquotes."""
    if "<!--" not in line:
        return
    samples = _samples(line) if "`" in line else iter(())
    start, end = next(samples, (len(line), 0))
    for opens in _OPENS.finditer(line):
        while opens.start() > end and start < len(line):
            start, end = next(samples, (len(line), 0))
        if not start < opens.start() < end:
            yield opens


def _samples(line: str) -> Iterator[tuple[int, int]]:
    """What stands between backquotes: as many close it as opened it."""
    runs = [(run.start(), len(run[0])) for run in _BACKQUOTES.finditer(line)]
    following: dict[int, int] = {}
    closing: dict[int, int] = {}
    for start, length in reversed(runs):
        if length in following:
            closing[start] = following[length]
        following[length] = start
    until = -1
    for start, _ in runs:
        if start > until and start in closing:
            until = closing[start]
            yield start, until


def _closed(lines: list[str], index: int, opens: re.Match[str], fenced: Collection[int]) -> _Found | None:
    """The comment that begins there; None where no end comes before the next comment, fence or end of the text."""
    words, cuts, start = [], [], opens.end()
    for number in range(index, len(lines)):
        line = lines[number]
        end = line.find(_CLOSES, start)
        if number in fenced or (number > index and "<!--" in line[: end if end >= 0 else None]):
            return None
        words.append(line[start : end if end >= 0 else None])
        from_column = opens.start() if number == index else 0
        cuts.append(_Cut(number, from_column, end + len(_CLOSES) if end >= 0 else len(line)))
        if end >= 0:
            return _Found(" ".join(" ".join(words).split()), tuple(cuts))
        start = 0
    return None


def _without(line: str, cuts: Collection[_Cut]) -> tuple[str, int] | None:
    """The line without its comments and how many columns were taken off its beginning; None where nothing is left."""
    if not cuts:
        return line, 0
    left = "".join(_blanked(line, sorted(cuts, key=lambda cut: cut.start))).rstrip()
    words = left.lstrip(" >\t")
    if not words:
        return None
    before = len(left) - len(words)
    first = min(cut.start for cut in cuts)
    if first < before:  # what was blanked would be taken for an indentation
        return line[:first] + words, before - first
    return left, 0


def _blanked(line: str, cuts: list[_Cut]) -> Iterator[str]:
    done = 0
    for cut in cuts:
        yield line[done : cut.start]
        yield " " * (cut.end - cut.start)
        done = cut.end
    yield line[done:]


def _placed(
    found: list[_Found], expanded: ExpandedText, kept: list[int], lines: list[str]
) -> Iterator[WrittenComment]:
    """The comments with the lines that they stand at in the text that is left."""
    numbers = {index: number for number, index in enumerate(kept, start=1)}
    next_kept = _next_of(numbers, len(expanded.places), len(lines))
    for comment in found:
        first = comment.cuts[0]
        place = expanded.places[first.line + 1]
        position = Position(place.path, place.line, first.start + 1)
        line, stands = _standing(comment, numbers, next_kept, lines)
        yield WrittenComment(comment.text, position, line, stands, comment.closed)


def _next_of(numbers: dict[int, int], count: int, left: int) -> list[int]:
    """For each line of the whole text the number of the first line at or below it that is left."""
    following, after = [left + 1] * count, left + 1
    for index in range(count - 1, -1, -1):
        after = numbers.get(index, after)
        following[index] = after
    return following


def _standing(
    comment: _Found, numbers: dict[int, int], next_kept: list[int], lines: list[str]
) -> tuple[int, Literal["within", "above", "before"]]:
    for cut in comment.cuts:
        if cut.line in numbers:
            return numbers[cut.line], "within"
    below = next_kept[comment.cuts[-1].line]
    if below <= len(lines) and lines[below - 1].strip():
        return below, "above"
    above = below - 1
    if above >= 1 and lines[above - 1].strip() and not _HEADING.match(lines[above - 1]):
        return above, "within"
    return below, "before"
