"""Positions for Python-Markdown: an invisible mark before the words of each line and table cell.

Python-Markdown forgets where its input came from. A mark is one private-use character, put where it changes nothing
that is rendered (after a list marker, a heading's hashes or a table's pipe); each tells its line and column again when
the parsed tree is read. That the marks change nothing is tested on every example page and on published text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import markdown
from markdown.preprocessors import Preprocessor

from cyhoeddi.model.markdown.fences import fenced_lines

_FIRST, _LAST = 0xF0000, 0xFFFFD
_FIRST_INNER, _LAST_INNER = 0x100000, 0x10FFFD
"""Marks that are set while a block is read, at places in its text; each block counts its own."""
_MARKS = re.compile(f"[{chr(_FIRST)}-{chr(_LAST)}{chr(_FIRST_INNER)}-{chr(_LAST_INNER)}]")
_SPACE_AROUND = re.compile(f"(?:^| )({_MARKS.pattern}+) +")
_BEFORE_WORDS = re.compile(
    r"(?:[ ]*(?:>[ ]?|[-*+][ ]+|\d+\.[ ]+|#{1,6}[ ]*|:[ ]{1,3}(?=\S)|\[\^[^\]]+\]:[ ]*))*[ ]*(?:\|[ ]*)?\s*"
)
_NOT_MARKED = re.compile(
    r"""[ ]*(?:
        [-=*_ ]*$                  # blank, rule, underline of a heading
        | [|:\- ]+$                # line below a table's head
        | \[(?!\^)[^\]]*\]:        # link reference
        | \*\[[^\]]*\]:            # abbreviation
        | (?:!!!|\?\?\?|///)       # admonition, block
        | \{                       # attribute list
        | ```|~~~                  # fence that was not taken
        | .*\x02                   # stashed HTML or code
        | <[/!?a-zA-Z]             # inline HTML
    )""",
    re.VERBOSE,
)
_BLOCK_OPENS = re.compile(r"[ ]*/{3,}[ ]*(?P<name>[A-Za-z][\w-]*)")
_TAGS = re.compile(r"(?:<[/a-zA-Z][^<>]*>)+(?=[^\s<>|{])|<[^<>\s]+[:@][^<>\s]+>")
"""HTML or an address at the head of a line: the mark stands behind it, but tells where it begins."""
_STASHED = re.compile(r"[ >]*\x02wzxhzdk:(\d+)\x03")
_CELL = re.compile(r"(?<!\\)\|\s*(?=[^\s|])")


@dataclass
class LineMarks:
    """The marks of one page: place number ``n`` is the line and column (from 1) behind ``chr(0xF0000 + n)``."""

    places: list[tuple[int, int]] = field(default_factory=list)

    def mark(self, line: int, column: int) -> str:
        """A new mark for a place; empty when a page has used up all marks, and the last one before it serves."""
        if len(self.places) > _LAST - _FIRST:
            return ""
        self.places.append((line, column))
        return chr(_FIRST + len(self.places) - 1)

    def place(self, text: str) -> tuple[int, int] | None:
        """Line and column of the first mark in a text."""
        found = _MARKS.search(text)
        return self.place_of(found[0]) if found else None

    def place_of(self, mark: str) -> tuple[int, int] | None:
        """Line and column of a mark; None for a character of the same range that an author wrote."""
        number = ord(mark) - _FIRST
        return self.places[number] if number < len(self.places) else None


def inner_mark(number: int) -> str:
    """The mark of the ``number``-th place (from 0) within a block; empty where there are too many."""
    return chr(_FIRST_INNER + number) if number <= _LAST_INNER - _FIRST_INNER else ""


def inner_number(mark: str) -> int | None:
    """Which place within its block a mark tells of; None for a mark of a line."""
    return ord(mark) - _FIRST_INNER if ord(mark) >= _FIRST_INNER else None


def marks_in(text: str) -> Iterator[re.Match[str]]:
    """Every mark of a text, in order."""
    return _MARKS.finditer(text)


def space_folded(text: str) -> str:
    """A text whose white space was folded, with that on both sides of a mark folded too."""
    return _SPACE_AROUND.sub(lambda found: f"{' ' if found.start() else ''}{found[1]}", text).rstrip()


def without_marks(text: str) -> str:
    """The text as it was written."""
    return _MARKS.sub("", text)


class _Remember(Preprocessor):
    """Before fences and raw HTML are taken out: keeps the lines as they were."""

    def __init__(self, md: markdown.Markdown, marker: MarkLines) -> None:
        super().__init__(md)
        self.marker = marker

    def run(self, lines: list[str]) -> list[str]:
        self.marker.before = [without_marks(line) for line in lines]
        return list(self.marker.before)


class MarkLines(Preprocessor):
    """After fences and raw HTML are taken out: marks what is left, with its line in the page."""

    def __init__(self, md: markdown.Markdown) -> None:
        super().__init__(md)
        self.before: list[str] = []
        self.marks = LineMarks()
        self.block_lines: list[tuple[str, int]] = []
        """Name and line of each ``/// name`` that opens a block."""
        self.stash_places: dict[int, tuple[int, int]] = {}
        """Line and column of each code fence and piece of raw HTML, by its number in Python-Markdown's stash."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines with their marks; those of blocks that take no words are left as they are."""
        self.marks = LineMarks()
        self.block_lines = []
        numbers, self.stash_places = _original_lines(self.before, lines, self.md.htmlStash.rawHtmlBlocks)
        marked, in_options = [], False
        for line, number in zip(lines, numbers, strict=True):
            opens = _BLOCK_OPENS.match(line)
            if opens and number is not None:
                self.block_lines.append((opens["name"], number))
            in_options = bool(opens) or (in_options and line.startswith("    "))
            marked.append(line if number is None or in_options else self._marked(line, number))
        return marked

    def _marked(self, line: str, number: int) -> str:
        if _NOT_MARKED.match(line) and not _TAGS.match(line.lstrip()):
            return line
        start = _BEFORE_WORDS.match(line)
        column = start.end() if start else 0
        tags = _TAGS.match(line, column)
        is_heading = line[:column].rstrip().endswith("#")  # one without words has a place too
        if (
            not tags and not is_heading and _NOT_MARKED.match(line, column)
        ):  # the same inside a quote or an item
            return line
        done = tags.end() if tags else column
        parts = [line[:done], self.marks.mark(number, column + 1)]
        for cell in _CELL.finditer(line, done) if "|" in line else ():
            parts += [line[done : cell.end()], self.marks.mark(number, cell.end() + 1)]
            done = cell.end()
        return "".join([*parts, line[done:]])


def install(md: markdown.Markdown) -> MarkLines:
    """Makes a converter mark its lines; read ``.marks`` after each page."""
    marker = MarkLines(md)
    md.preprocessors.register(_Remember(md, marker), "cyhoeddi_remember_lines", 26)
    md.preprocessors.register(marker, "cyhoeddi_mark_lines", -100)
    return marker


def _original_lines(
    before: list[str], after: list[str], stash: list[Any]
) -> tuple[list[int | None], dict[int, tuple[int, int]]]:
    """For each line after the preprocessors its number (from 1) before them; None for one that they made.

    Also where each fence and piece of raw HTML that they put in the stash began.
    """
    fences = fenced_lines(before)
    numbers: list[int | None] = []
    stash_places: dict[int, tuple[int, int]] = {}
    pointer = 0
    for line in after:
        found = None
        if stashed := _STASHED.match(line):
            number = int(stashed[1])
            start = _find_stashed(before, str(stash[number]), pointer, fences)
            if start is not None:
                words = before[start].lstrip(" >")
                stash_places[number] = (start + 1, len(before[start]) - len(words) + 1)
                pointer = fences.get(start, start + str(stash[number]).strip().count("\n")) + 1
        elif line.strip() and "\x02" not in line:
            found = _find(before, line, pointer, fences)
            pointer = pointer if found is None else found + 1
        numbers.append(None if found is None else found + 1)
    return numbers, stash_places


def _find(before: list[str], line: str, pointer: int, fences: Mapping[int, int]) -> int | None:
    for index in range(pointer, len(before)):
        if before[index] == line and index not in fences:
            return index
    for index in range(pointer, len(before)):
        if before[index] == line:
            return index
    return None


def _find_stashed(before: list[str], raw: str, pointer: int, fences: Mapping[int, int]) -> int | None:
    """Where the next fence (for code) or the next tag (for raw HTML) begins."""
    first_line = raw.strip().partition("\n")[0]
    for index in range(pointer, len(before)):
        if index in fences if "<code" in raw else before[index].lstrip(" >").startswith(first_line):
            return index
    return None
