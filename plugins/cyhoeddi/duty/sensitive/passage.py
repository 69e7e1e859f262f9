"""Running words with the place of each character, freed of what only marks them up."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position

_NOT_SEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"
_MARKUP = re.compile(
    rf"""
    (?P<space>[ \t\u00a0\u2007\u2009\u202f]*\n[ \t>]*|[ \t\u00a0\u2007\u2009\u202f]+)
  | (?P<hidden>[{_NOT_SEEN}]+ | \*+ | `+ | ~~ | (?<!\w)_+(?=\w) | (?<=\w)_+(?!\w) | </?[A-Za-z][A-Za-z0-9]{{0,9}}\s?/?>
      | \[\^[^\]\n]{{1,60}}\] | !?\[ | \]\s?(?=[^(\w]))
  | (?P<link>\]\()
  | (?P<escaped>\\(?=[!-/:-@\[-`{{-~]))
  | (?P<entity>&(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,10}});)
  | (?P<quote>[‘’ʼ＇])
  | (?P<dash>[‐‑])
    """,
    re.VERBOSE,
)


_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words, and where they were written.

    ``offsets`` tells where each run of ``text`` stands in what its author wrote: pairs of a start here and one there;
    ``place`` gives the position of a character of the latter. ``cells`` holds start and end of the cells of a row of a
    table, ``header`` the words of those of its first row; both are empty elsewhere.
    """

    text: str
    language: Language
    place: Callable[[int], Position] = field(repr=False)
    offsets: tuple[tuple[int, int], ...] = field(repr=False)
    header: tuple[str, ...] = ()
    cells: tuple[tuple[int, int], ...] = ()

    @property
    def has_figure(self) -> bool:
        """True where any figure is among its words; what has one needs no search where there is none."""
        return _FIGURE.search(self.text) is not None

    def position(self, start: int) -> Position:
        """Where the character ``start`` of ``text`` was written."""
        number = max(0, bisect_right(self.offsets, start, key=lambda run: run[0]) - 1)
        seen, written = self.offsets[number]
        return self.place(written + start - seen)


def passage_of(
    written: str,
    language: Language,
    place: Callable[[int], Position],
    header: tuple[str, ...] = (),
    *,
    is_row: bool = False,
) -> Passage:
    """The passage of a written text; ``place`` gives the position of each of its characters.

    Emphasis, code marks, the brackets of links, entities, escapes and invisible characters are undone, since none of
    them keeps a reader from reading a name; targets of links and attributes stay, as they are published too.
    """
    text, offsets = _cleaned(written)
    cells = tuple(_cells(text)) if is_row else ()
    return Passage(text, language, place, offsets, header, cells)


def cell_texts(passage: Passage) -> tuple[str, ...]:
    """The words of each cell of a row."""
    return tuple(passage.text[start:end] for start, end in passage.cells)


def _cleaned(written: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    parts: list[str] = []
    offsets: list[tuple[int, int]] = [(0, 0)]
    length = done = 0
    for match in _MARKUP.finditer(written):
        parts.append(written[done : match.start()])
        length += match.start() - done
        shown = _shown(match)
        if shown:
            offsets.append((length, match.start()))
            parts.append(shown)
            length += len(shown)
        done = match.end()
        offsets.append((length, done))
    parts.append(written[done:])
    return "".join(parts), tuple(offsets)


def _shown(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind in ("space", "link"):
        return " " if kind == "space" else " ("
    if kind == "entity":
        shown = html.unescape(match[0])
        return " " if shown.isspace() else "" if shown in _NOT_SEEN else shown
    return {"quote": "'", "dash": "-"}.get(kind or "", "")


def _cells(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of the words of each cell of a row such as ``| a | b |``."""
    start = 0
    bars = [match.start() for match in re.finditer(r"\|", text)] + [len(text)]
    for number, bar in enumerate(bars):
        cell = text[start:bar]
        words = cell.strip()
        is_edge = not words and number in (0, len(bars) - 1)
        if not is_edge:
            first = start + len(cell) - len(cell.lstrip())
            yield first, first + len(words)
        start = bar + 1
