"""A page pair as the passages that belong together: sections with their blocks, and the texts of the front matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import PagePair, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.text_position import position_in
from cyhoeddi.parity.front_matter_words import paired_words

PARTING = " | "
"""What stands between passages where all words of a unit are one text."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of one language: of a block, or of the front matter at ``position``."""

    text: str
    position: Position
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class PassagePair:
    """Two texts that say the same; one of them is None where a language lacks it."""

    en: Passage | None
    cy: Passage | None

    def get(self, language: Language) -> Passage | None:
        """The passage of one language."""
        return self.en if language == "en" else self.cy


@dataclass(frozen=True, slots=True)
class Unit:
    """Passages in which a word may stand in one language here and in the other there: a section, or one text."""

    passages: tuple[PassagePair, ...]

    def text(self, language: Language) -> str:
        """All words of one language, passages parted by what no phrase goes over; in Unicode's form NFC."""
        parts = ((passage.text if (passage := pair.get(language)) else "") for pair in self.passages)
        return unicodedata.normalize("NFC", PARTING.join(parts))

    def pairs_at(self, language: Language, starts: Sequence[int]) -> Iterator[tuple[PassagePair, int]]:
        """For places in that text, in order: the passages there, and the place within the one of that language."""
        begins, wanted = 0, iter(starts)
        start = next(wanted, None)
        for pair in self.passages:
            passage = pair.get(language)
            length = len(unicodedata.normalize("NFC", passage.text)) if passage else 0
            while start is not None and start < begins + length:
                yield pair, start - begins
                start = next(wanted, None)
            begins += length + len(PARTING)


def units(pair: PagePair) -> Iterator[Unit]:
    """The units of a page that both languages have, in reading order."""
    for words in paired_words(pair):
        en, cy = Passage(words.en, words.en_position), Passage(words.cy, words.cy_position)
        yield Unit((PassagePair(en, cy),))
    for section in pair.sections:
        if section.en and section.cy:
            yield Unit(tuple(_passages(section)))


def _passages(section: SectionPair) -> Iterator[PassagePair]:
    if section.en and section.cy and (section.en.heading or section.cy.heading):
        yield PassagePair(_passage(section.en.heading), _passage(section.cy.heading))
    for block_pair in section.blocks:
        for part in block_pair.walk():
            yield PassagePair(_passage(part.en), _passage(part.cy))


def _passage(block: Block | None) -> Passage | None:
    return Passage(block.text, block.position, block) if block and block.kind != "code" else None


def place_of(passage: Passage, pair: PagePair, language: Language, start: int) -> Position:
    """Where the character ``start`` of a passage was written."""
    page = pair.get(language)
    if passage.block is None or page is None:
        return passage.position
    words = passage.text[start:].split(" ", 1)[0]
    return position_in(page, passage.block, start, words)
