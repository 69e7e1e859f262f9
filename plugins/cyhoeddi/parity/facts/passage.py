"""Passages: the words of one language that are compared with those of the other, and where each was written."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.text_position import position_in
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.partners import Lonely


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of one language.

    ``position`` is where it begins, or should stand where the language lacks it; ``blocks`` are those whose words it
    is, with those of the blocks in them, a space between; none for a text of the front matter.
    """

    page: Page
    text: str
    position: Position
    blocks: tuple[Block, ...] = ()

    def place(self, fact: TextFact) -> Position:
        """Where a fact of the text was written."""
        if not self.blocks:
            return _in_front_matter(self.page, self.position, fact.text)
        start = fact.start
        for block in (inner for outer in self.blocks for inner in outer.walk() if inner.text):
            if start <= len(block.text):
                return position_in(self.page, block, start, fact.text)
            start -= len(block.text) + 1
        return self.position


def _in_front_matter(page: Page, position: Position, words: str) -> Position:
    """The place of words in a value of the front matter, as far as they stand there as they are read."""
    front = page.front
    lines = front.text.split("\n")
    number = position.line - front.start.line
    for line in range(max(number, 0), min(number + _LONGEST_VALUE, len(lines))):
        column = lines[line].find(words, position.column - 1 if line == number else 0)
        if column >= 0:
            return Position(position.path, front.start.line + line, column + 1)
    return position


_LONGEST_VALUE = 12
"""Lines of a value of the front matter in which we look for a word."""


@dataclass(frozen=True, slots=True)
class PassagePair:
    """Passages that say the same, with the facts of each that the other lacks.

    ``reported`` where another rule says that the whole block is missing: its facts are an excuse for the other
    language, and no finding themselves. ``may_move`` where they may stand elsewhere in the section instead.
    """

    en: Passage
    cy: Passage
    lonely: Lonely
    reported: bool = False
    may_move: bool = True

    def get(self, language: Language) -> Passage:
        """The passage of one language."""
        return self.en if language == "en" else self.cy
