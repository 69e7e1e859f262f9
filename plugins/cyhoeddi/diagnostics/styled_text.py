"""Words for a terminal: wrapped between words, coloured if it may be, and never able to steer it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Style = Literal["", "place", "error", "warning", "info", "marked", "strong"]

_CODES: dict[Style, str] = {
    "place": "1",
    "error": "1;31",
    "warning": "1;33",
    "info": "36",
    "marked": "1;4",  # bold and underlined, so that it does not hang on a colour
    "strong": "1",
}
_CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style."""

    text: str
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the words are written to: ``width`` in characters, None where lines may be of any length."""

    width: int | None = None
    colour: bool = False

    def lines(self, runs: Iterable[Run], indent: int = 0, opening: str = "") -> Iterator[str]:
        """The runs as lines: the first begins with ``opening``, those after it with ``indent`` spaces."""
        if self.width is None:
            yield opening + self._painted(runs)
            return
        line: list[Run] = [Run(opening)]
        length, is_empty = len(opening), True
        for word in _words(runs):
            size = sum(len(run.text) for run in word)
            if not is_empty and length + 1 + size > self.width:
                yield self._painted(line)
                line, length, is_empty = [Run(" " * indent)], indent, True
            space = [] if is_empty else [Run(" ")]
            line, length, is_empty = [*line, *space, *word], length + len(space) + size, False
        yield self._painted(line)

    def _painted(self, runs: Iterable[Run]) -> str:
        return "".join(self._paint(printable(run.text), run.style) for run in runs)

    def _paint(self, text: str, style: Style) -> str:
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self.colour and style and text else text


PLAIN = Terminal()
"""A file or another program: no colours, lines of any length."""


def printable(text: str) -> str:
    """The text without control characters, which could change what a terminal shows."""
    return _CONTROL.sub(lambda match: f"\\x{ord(match[0]):02x}", text)


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """The words between spaces, each of one or more runs."""
    word: list[Run] = []
    for run in runs:
        for piece in re.split("( +)", run.text):
            if piece.startswith(" "):
                if word:
                    yield word
                word = []
            elif piece:
                word.append(Run(piece, run.style))
    if word:
        yield word
