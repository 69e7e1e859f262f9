"""Footnotes: written anywhere, printed at the end of the page, read with the section that refers to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cyhoeddi.model.alignment.blocks import align_blocks
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, Page, SectionPair


def with_footnotes(sections: tuple[SectionPair, ...], en: Page, cy: Page) -> tuple[SectionPair, ...]:
    """Section pairs with the pairs of footnotes behind the blocks of those that refer to them first."""
    english, welsh = _footnotes(en), _footnotes(cy)
    if not english and not welsh:
        return sections
    both = [number for number, pair in enumerate(sections) if pair.en and pair.cy]
    if not both:
        return sections
    owners = _owners(sections)
    added: dict[int, list[BlockPair]] = {}
    for pair in _paired(english, welsh):
        owner = next((owners[key] for key in _keys(pair) if key in owners), both[-1])
        added.setdefault(owner, []).append(pair)
    return tuple(
        replace(pair, blocks=(*pair.blocks, *added[number])) if number in added else pair
        for number, pair in enumerate(sections)
    )


def _footnotes(page: Page) -> list[Block]:
    return [block for block in page.blocks if block.kind == "footnote"]


def _keys(pair: BlockPair) -> Iterator[tuple[str, str]]:
    if pair.en:
        yield "en", pair.en.name
    if pair.cy:
        yield "cy", pair.cy.name


def _owners(sections: Sequence[SectionPair]) -> dict[tuple[str, str], int]:
    """By language and footnote, the pair of sections that refers to it first."""
    owners: dict[tuple[str, str], int] = {}
    for number, pair in enumerate(sections):
        if pair.en and pair.cy:
            for language, section in (("en", pair.en), ("cy", pair.cy)):
                for block in section.walk():
                    for name in block.footnotes:
                        owners.setdefault((language, name), number)
    return owners


def _paired(english: Sequence[Block], welsh: Sequence[Block]) -> Iterator[BlockPair]:
    """Footnotes of one name belong together; those with names of their own by what they say."""
    by_name = {note.name: note for note in welsh}
    shared = {note.name for note in english if note.name in by_name}
    for note in english:
        if note.name in shared:
            yield from align_blocks([note], [by_name[note.name]])
    yield from align_blocks(
        [note for note in english if note.name not in shared],
        [note for note in welsh if note.name not in shared],
    )
