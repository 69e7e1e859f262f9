"""Which section, block, item or cell of one language belongs to which of the other.

Step 2 pair. Every rule reads the result, so that one missing heading does not make all later ones wrong. Sequences are
aligned by dynamic programming over a score of likeness (Needleman and Wunsch): explicit ids first, then levels and
kinds of block, numbers in the text, and length (Welsh has 1.104 characters to one of English).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.page import BlockPair, Page, SectionPair

Item = TypeVar("Item")
Description = TypeVar("Description")

WELSH_LENGTH = 1.104
"""Characters of Welsh to one of English, measured on published translations."""

_GAP = -1.0
_BAND = 40
_ALIKE = 1.8
_DIGITS = re.compile(r"\d+")
_CONTAINERS = (
    "list",
    "item",
    "quote",
    "table",
    "row",
    "figure",
    "admonition",
    "definitions",
    "definition",
    "footnote",
)


def align(
    first: Sequence[Item], second: Sequence[Item], score: Callable[[Item, Item], float]
) -> list[tuple[Item | None, Item | None]]:
    """Pairs two sequences in order, with None for what has no partner; the sum of scores is the greatest possible.

    ``score`` is above -2 for things that may be partners. Partners lie at most 40 places (and the difference in length)
    apart, so time is linear in the length.
    """
    if len(first) == len(second) == 1 and score(first[0], second[0]) > 2 * _GAP:
        return [(first[0], second[0])]
    width = _BAND + abs(len(first) - len(second))
    best: list[dict[int, tuple[float, str]]] = []
    for row in range(len(first) + 1):
        line: dict[int, tuple[float, str]] = {}
        for column in range(max(0, row - width), min(len(second), row + width) + 1):
            line[column] = _best(row, column, best, line, first, second, score)
        best.append(line)
    return _trace(best, first, second)


def align_described(
    first: Sequence[Item],
    second: Sequence[Item],
    describe: Callable[[Item], Description],
    score: Callable[[Description, Description], float],
) -> list[tuple[Item | None, Item | None]]:
    """As :func:`align`, for a score that reads a description of each thing, which is made once for each.

    Where everything is as like its counterpart in place as translations are, nothing else is tried.
    """
    descriptions = [describe(item) for item in first], [describe(item) for item in second]
    if len(first) == len(second) and all(score(a, b) >= _ALIKE for a, b in zip(*descriptions, strict=True)):
        return list(zip(first, second, strict=True))
    numbers = align(
        range(len(first)), range(len(second)), lambda a, b: score(descriptions[0][a], descriptions[1][b])
    )
    return [(None if a is None else first[a], None if b is None else second[b]) for a, b in numbers]


def _best(
    row: int,
    column: int,
    above: list[dict[int, tuple[float, str]]],
    line: dict[int, tuple[float, str]],
    first: Sequence[Item],
    second: Sequence[Item],
    score: Callable[[Item, Item], float],
) -> tuple[float, str]:
    if row == 0 and column == 0:
        return (0.0, "")
    choices = []
    if row and column and column - 1 in above[row - 1]:
        choices.append((above[row - 1][column - 1][0] + score(first[row - 1], second[column - 1]), "both"))
    if row and column in above[row - 1]:
        choices.append((above[row - 1][column][0] + _GAP, "first"))
    if column and column - 1 in line:
        choices.append((line[column - 1][0] + _GAP, "second"))
    return max(choices, key=lambda choice: choice[0])


def _trace(
    best: list[dict[int, tuple[float, str]]], first: Sequence[Item], second: Sequence[Item]
) -> list[tuple[Item | None, Item | None]]:
    row, column = len(first), len(second)
    pairs: list[tuple[Item | None, Item | None]] = []
    while row or column:
        step = best[row][column][1]
        takes_first, takes_second = step != "second", step != "first"
        row, column = row - takes_first, column - takes_second
        pairs.append((first[row] if takes_first else None, second[column] if takes_second else None))
    return pairs[::-1]


def align_sections(en: Page | None, cy: Page | None) -> tuple[SectionPair, ...]:
    """The sections of two pages, paired; of one page alone, each by itself."""
    if en is None or cy is None:
        page = en or cy
        return tuple(
            SectionPair(s.id, s if en else None, s if cy else None) for s in (page.sections if page else ())
        )
    pairs = align_described(en.sections, cy.sections, _of_section, _section_score)
    return tuple(
        SectionPair((a or b).id, a, b, align_blocks(a.blocks, b.blocks) if a and b else ())  # type: ignore[union-attr]
        for a, b in pairs
    )


def align_blocks(en: Sequence[Block], cy: Sequence[Block]) -> tuple[BlockPair, ...]:
    """The blocks of two sections (or items, rows, cells of two blocks), paired with everything in them."""
    pairs = []
    for a, b in align_described(en, cy, _of_block, _block_score):
        nested = align_blocks(a.children, b.children) if a and b and a.kind in _CONTAINERS else ()
        pairs.append(BlockPair(a, b, nested))
    return tuple(pairs)


@dataclass(frozen=True, slots=True)
class _Likeness:
    """What is compared of a text: its numbers and its length."""

    numbers: Counter[str]
    length: int

    @classmethod
    def of(cls, text: str) -> _Likeness:
        return cls(Counter(_DIGITS.findall(text)), len(text))

    def score(self, welsh: _Likeness) -> float:
        """From -1 to 3: numbers in common count most, then the likeness of lengths."""
        numbers = 2 * _overlap(self.numbers, welsh.numbers) if self.numbers or welsh.numbers else 0.5
        ratio = math.log((welsh.length + 8) / (WELSH_LENGTH * self.length + 8))
        return numbers + max(-1.0, 1.0 - 2 * abs(ratio))


@dataclass(frozen=True, slots=True)
class _Section:
    section: Section
    kinds: Counter[str]
    words: _Likeness


@dataclass(frozen=True, slots=True)
class _Block:
    block: Block
    words: _Likeness


def _of_section(section: Section) -> _Section:
    words = " ".join(block.full_text() for block in section.blocks)
    return _Section(section, Counter(block.kind for block in section.blocks), _Likeness.of(words))


def _of_block(block: Block) -> _Block:
    return _Block(block, _Likeness.of(block.full_text()))


def _section_score(en: _Section, cy: _Section) -> float:
    a, b = en.section, cy.section
    if (a.heading is None) != (b.heading is None):
        return -5.0
    if a.id == b.id and a.id:
        return 8.0
    if a.id_is_explicit and b.id_is_explicit:
        return -5.0
    levels = 2.0 if a.level == b.level else -1.0
    return levels + 2 * _overlap(en.kinds, cy.kinds) + en.words.score(cy.words) - 1.5


def _block_score(en: _Block, cy: _Block) -> float:
    if en.block.kind != cy.block.kind:
        return -5.0
    if en.block.kind == "footnote" and en.block.name and en.block.name == cy.block.name:
        return 8.0
    return 1.0 + en.words.score(cy.words)


def _overlap(a: Counter[str], b: Counter[str]) -> float:
    """Share of things that two bags have in common, 1 for two empty ones."""
    if a == b:
        return 1.0
    shared = sum(min(count, b[thing]) for thing, count in a.items() if thing in b)
    return shared / (a.total() + b.total() - shared)
