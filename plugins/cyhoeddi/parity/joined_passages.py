"""Passages of two languages that say the same: blocks with their words, where one may be two in the other language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.text_position import position_in


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a block, or of the blocks that one language splits it into, read as one text."""

    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The words, with a space between the blocks."""
        return self.blocks[0].text if len(self.blocks) == 1 else " ".join(block.text for block in self.blocks)

    def position(self, page: Page, start: int, words: str = "") -> Position:
        """Where the character ``start`` of the text was written, as :func:`position_in` tells it of a block."""
        for block in self.blocks[:-1]:
            if start <= len(block.text):
                return position_in(page, block, start, words)
            start -= len(block.text) + 1
        return position_in(page, self.blocks[-1], start, words)


@dataclass(frozen=True, slots=True)
class PassagePair:
    """Passages that say the same; ``beside`` are the languages that have a block without a partner before or behind.

    What such a language seems to lack may stand there.
    """

    en: Passage
    cy: Passage
    beside: frozenset[Language]


def passage_pairs(pair: PagePair, are_wanted: Callable[[str, str], bool]) -> Iterator[PassagePair]:
    """The pairs of passages whose texts (English, Welsh) are wanted, of the sections that both languages have.

    Each holds a block's own words; items and cells are passages of their own. What is no text, as code, is left out.
    """
    for section in pair.sections:
        if section.en and section.cy:
            yield from _passages(section.blocks, are_wanted)


def _passages(pairs: Sequence[BlockPair], are_wanted: Callable[[str, str], bool]) -> Iterator[PassagePair]:
    for number, pair in enumerate(pairs):
        en, cy = pair.en, pair.cy
        if en is None or cy is None:
            continue
        if en.text and cy.text and en.kind != "code":
            goes_on = number + 1 < len(pairs) and pairs[number + 1].continues
            if goes_on or are_wanted(en.text, cy.text):
                passages = _passage_pair(pairs, number)
                if not goes_on or are_wanted(passages.en.text, passages.cy.text):
                    yield passages
        if pair.children:
            yield from _passages(pair.children, are_wanted)


def _passage_pair(pairs: Sequence[BlockPair], number: int) -> PassagePair:
    more = list(takewhile(lambda part: part.continues, islice(pairs, number + 1, None)))
    all_parts, behind = [pairs[number], *more], number + 1 + len(more)
    return PassagePair(
        Passage(tuple(part.en for part in all_parts if part.en)),
        Passage(tuple(part.cy for part in all_parts if part.cy)),
        _alone([*pairs[max(0, number - 1) : number], *pairs[behind : behind + 1]]),
    )


def _alone(pairs: Sequence[BlockPair]) -> frozenset[Language]:
    """The languages that have one of these blocks alone."""
    alone = [pair for pair in pairs if not (pair.en and pair.cy) and not pair.continues]
    return frozenset(language for pair in alone for language in LANGUAGES if pair.get(language))
