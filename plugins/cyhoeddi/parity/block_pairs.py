"""The pairs of blocks that most structure rules walk over."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.model.page import BlockPair, PagePair, SectionPair
from cyhoeddi.model.position import Position


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
