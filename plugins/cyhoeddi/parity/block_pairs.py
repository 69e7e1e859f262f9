"""The pairs of blocks that most structure rules walk over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, PagePair, SectionPair
from cyhoeddi.model.position import Position

_ADDS_NO_WORDS = ("rule", "footnote")


def block_pairs(pair: PagePair) -> Iterator[tuple[SectionPair, BlockPair]]:
    """Every block pair of a page, nested ones too, with the section it stands in; only of sections that both have."""
    for section in pair.sections:
        if section.en and section.cy:
            for block_pair in section.blocks:
                for part in block_pair.walk():
                    yield section, part


def position_or_section(part: BlockPair, section: SectionPair, language: Language) -> Position:
    """Where a language has the block, else where it has the section that lacks it."""
    block, own = part.get(language), section.get(language)
    assert own is not None
    return block.position if block else own.position


@dataclass(frozen=True, slots=True)
class Siblings:
    """The pairs of blocks directly below one section, item, quote, list or table.

    ``parent`` is the pair that they stand in, None directly below a heading; ``places`` is where each language has what
    they stand in, English first.
    """

    section: SectionPair
    parent: BlockPair | None
    pairs: Sequence[BlockPair]
    places: tuple[Position, Position]

    def place(self, number: int, language: Language) -> Position:
        """Where a language has the block of a pair, else the one before it, else what they all stand in."""
        for pair in self.pairs[number::-1]:
            block = pair.get(language)
            if block and not pair.moved:
                return block.position
        return self.places[LANGUAGES.index(language)]


def siblings(pair: PagePair) -> Iterator[Siblings]:
    """Every group of neighbours of a page in which the structure differs, the outer before the inner.

    Only what both languages have is looked into, and sections that have nothing in one language are left out: they are
    one loss, not many.
    """
    for section in pair.sections:
        is_alike = all(part.alike for part in section.blocks)
        if section.en and section.cy and not is_alike and emptied_language(section) is None:
            yield from _siblings(section, None, section.blocks, (section.en.position, section.cy.position))


def _siblings(
    section: SectionPair,
    parent: BlockPair | None,
    pairs: Sequence[BlockPair],
    places: tuple[Position, Position],
) -> Iterator[Siblings]:
    yield Siblings(section, parent, pairs, places)
    for pair in pairs:
        if pair.en and pair.cy and pair.children and not pair.alike:
            yield from _siblings(section, pair, pair.children, (pair.en.position, pair.cy.position))


def says_something(block: Block) -> bool:
    """True for a block with words, a picture or a generated table; a remark or a line has none.

    Footnotes are read elsewhere on the page.
    """
    if block.kind in _ADDS_NO_WORDS:
        return False
    parts = block.walk()
    return any(part.images or part.kind == "directive" or any(map(str.isalnum, part.text)) for part in parts)


def emptied_language(section: SectionPair) -> Language | None:
    """The language in which nothing stands below a heading that has words in the other, None where neither is empty."""
    if not (section.en and section.cy):
        return None
    says = {
        language: any(says_something(block) for pair in section.blocks if (block := pair.get(language)))
        for language in LANGUAGES
    }
    return next(
        (language for language in LANGUAGES if not says[language] and says[other_language(language)]), None
    )
