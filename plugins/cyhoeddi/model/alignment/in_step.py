"""The quick look that spares most texts a closer one: do both languages go in step?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TypeVar

from cyhoeddi.model.alignment.anchors import numbers_in
from cyhoeddi.model.alignment.section_blocks import without_footnotes
from cyhoeddi.model.markdown.block import Block, Section

Item = TypeVar("Item")


def blocks_in_step(en: Sequence[Block], cy: Sequence[Block]) -> bool:
    """True where blocks are of the same kinds in the same order, of likely lengths, and no number changed places."""
    if len(en) != len(cy):
        return False
    for a, b in zip(en, cy, strict=True):
        if a.kind != b.kind:
            return False
        if len(a.children) != len(b.children) and len(en) > 1:
            return False
        if not a.children and not _lengths_are_likely(len(a.text), len(b.text)):
            return len(en) == 1
    return len(en) == 1 or not _crossed(
        (_block_numbers(a), _block_numbers(b)) for a, b in zip(en, cy, strict=True)
    )


def block_is_settled(en: Block, cy: Block) -> bool:
    """True for two blocks that go in step and have the same numbers, so that they are sure to be partners."""
    if en.kind != cy.kind or len(en.children) != len(cy.children):
        return False
    numbers = _block_numbers(en)
    return bool(numbers) and numbers == _block_numbers(cy) and _lengths_are_likely(len(en.text), len(cy.text))


def settled(
    en: Sequence[Item], cy: Sequence[Item], are_settled: Callable[[Item, Item], bool]
) -> tuple[int, int]:
    """How many things at the beginning and at the end of both sequences are sure to be partners."""
    shorter = min(len(en), len(cy))
    first = next((number for number in range(shorter) if not are_settled(en[number], cy[number])), shorter)
    last = next(
        (n for n in range(shorter - first) if not are_settled(en[-1 - n], cy[-1 - n])), shorter - first
    )
    return first, last


def sections_in_step(en: Sequence[Section], cy: Sequence[Section]) -> bool:
    """True where sections of the same levels and kinds of block follow each other, and no number changed places."""
    return (
        len(en) == len(cy)
        and all(map(_section_in_step, en, cy))
        and not _crossed((_section_numbers(a), _section_numbers(b)) for a, b in zip(en, cy, strict=True))
    )


def section_is_settled(en: Section, cy: Section) -> bool:
    """True for two sections that go in step and are sure to be partners, by an id or by numbers that both have."""
    if not _section_in_step(en, cy):
        return False
    if en.id_is_explicit and en.id == cy.id:
        return True
    numbers = _section_numbers(en)
    return bool(numbers) and numbers == _section_numbers(cy)


def _section_in_step(en: Section, cy: Section) -> bool:
    if en.level != cy.level or (en.heading is None) != (cy.heading is None):
        return False
    if en.id != cy.id and en.id_is_explicit and cy.id_is_explicit:
        return False
    english, welsh = without_footnotes(en), without_footnotes(cy)
    if [block.kind for block in english] != [block.kind for block in welsh]:
        return False
    return _lengths_are_likely(*(sum(len(block.text) for block in blocks) for blocks in (english, welsh)))


def _lengths_are_likely(first: int, second: int) -> bool:
    """A rough test of two lengths, the same from either side: within three standard deviations or so."""
    return max(first, second) <= 1.5 * min(first, second) + 16


def _crossed(pairs: Iterable[tuple[frozenset[str], frozenset[str]]]) -> bool:
    """True where a number of one text stands in the partner of another."""
    en_only: set[str] = set()
    cy_only: set[str] = set()
    for english, welsh in pairs:
        if english != welsh:
            en_only |= english - welsh
            cy_only |= welsh - english
    return not en_only.isdisjoint(cy_only)


def _block_numbers(block: Block) -> frozenset[str]:
    """The numbers of a block itself, of a row those of its cells; other contents are compared by themselves."""
    return _numbers(" ".join(cell.text for cell in block.children) if block.kind == "row" else block.text)


def _section_numbers(section: Section) -> frozenset[str]:
    texts = [section.title, *(block.text for block in section.blocks)]
    return frozenset[str]().union(*(_numbers(text) for text in texts if text))


@lru_cache(maxsize=4096)
def _numbers(text: str) -> frozenset[str]:
    """Asked for a section as a whole first, for its blocks soon after."""
    return frozenset(numbers_in(text))
