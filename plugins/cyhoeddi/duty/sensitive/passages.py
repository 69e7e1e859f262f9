"""Every word of a page that is published with it: front matter, running text, tables, notes, comments, link targets."""

from __future__ import annotations

import csv
import io
import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from cyhoeddi.duty.sensitive.passage import Passage, cell_texts, passage_of
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position

_ITEM = re.compile(r"[ >]*(?:[-*+]|\d{1,3}[.)]|#{1,6}|\[\^[^\]]+\]:|:)[ \t]|[ >]*///|[ >]*(?:```|~~~)")
_KEY = re.compile(r"\s*(?:-\s+)?(?:[\w.-]{1,60}\s*:(?:\s|$)|-\s)|\s*#")
_RULE_ROW = re.compile(r"[\s|:-]+\Z")


def passages_of(page: Page) -> Iterator[Passage]:
    """The passages of a page in the order of its file: a paragraph, an item, a row or a value of the front matter."""
    first = page.front.start.line
    lines = page.front.text.split("\n")
    path = page.front.start.path
    places = {number: Position(path, first + number, 1) for number in range(len(lines))}
    yield from _passages(lines, places, page.language, _KEY, tables=False)
    lines = page.body.split("\n")
    places = {number - 1: place for number, place in page.places.items()}
    yield from _passages(lines, places, page.language, _ITEM, tables=True)


def passages_of_text(text: str, path: str, language: Language) -> Iterator[Passage]:
    """The passages of a plain text, such as a file that is published beside the pages."""
    lines = text.split("\n")
    places = {number: Position(path, number + 1, 1) for number in range(len(lines))}
    yield from _passages(lines, places, language, _ITEM, tables=True)


def passages_of_csv(text: str, path: str, language: Language) -> Iterator[Passage]:
    """The rows of a CSV file as rows of a table."""
    header: tuple[str, ...] = ()
    try:
        reader = csv.reader(io.StringIO(text))
        for row in reader:
            cells = tuple(" ".join(cell.replace("|", "/").split()) for cell in row)
            place = Position(path, reader.line_num, 1)
            yield passage_of(f"| {' | '.join(cells)} |", language, _At(place), header, is_row=True)
            header = header or cells
    except csv.Error:  # a null character, or a field without end: read as what it then is, plain text
        yield from passages_of_text(text, path, language)


def _passages(
    lines: list[str],
    places: dict[int, Position],
    language: Language,
    starts: re.Pattern[str],
    *,
    tables: bool,
) -> Iterator[Passage]:
    header: tuple[str, ...] = ()
    begun: list[int] = []
    for number, line in enumerate(lines):
        is_row = tables and line.lstrip(" >").startswith("|")
        if begun and (is_row or not line.strip() or starts.match(line)):
            yield _joined(lines, begun, places, language)
            begun = []
        if is_row:
            if not _RULE_ROW.match(line):
                row = passage_of(line, language, _Placed([number], lines, places), header, is_row=True)
                yield row
                header = header or cell_texts(row)
        else:
            header = ()
            if line.strip():
                begun.append(number)
    if begun:
        yield _joined(lines, begun, places, language)


def _joined(lines: list[str], begun: list[int], places: dict[int, Position], language: Language) -> Passage:
    return passage_of("\n".join(lines[number] for number in begun), language, _Placed(begun, lines, places))


class _Placed:
    """The position of a character in some lines joined."""

    __slots__ = ("_numbers", "_places", "_starts")

    def __init__(self, numbers: list[int], lines: list[str], places: dict[int, Position]) -> None:
        self._numbers, self._places = numbers, places
        self._starts = tuple(accumulate((len(lines[number]) + 1 for number in numbers[:-1]), initial=0))

    def __call__(self, start: int) -> Position:
        line = bisect_right(self._starts, start) - 1
        place = self._places.get(self._numbers[line], Position("", 1, 1))
        return Position(place.path, place.line, place.column + start - self._starts[line])


class _At:
    """One place for every character."""

    __slots__ = ("_place",)

    def __init__(self, place: Position) -> None:
        self._place = place

    def __call__(self, _start: int) -> Position:
        return self._place
