"""Which link of one language belongs to which of the other, and whether both lead to the same thing.

Links that mean the same are paired first: within a block, a section, the page, since a translator may move them. Then
those that may, as two addresses of one page in two languages do; what is left in a block or section is paired in
order, and differs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import Literal

from cyhoeddi.model.alignment.section_blocks import without_footnotes
from cyhoeddi.model.language import other_language
from cyhoeddi.model.link_target import address_position
from cyhoeddi.model.markdown.block import Block, Link
from cyhoeddi.model.page import BlockPair, Page, PagePair, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.parity.links.link_destination import Destination, DestinationReader

_COMPARED = 2_000
"""So many pairs of addresses are compared within a block or section; beyond, order decides."""


@dataclass(frozen=True, slots=True)
class PlacedLink:
    """A link with the page and block it stands in and where it leads.

    ``section`` and ``place`` number the pairs of sections and blocks of the page; ``twin`` is the block of the other
    language, None where there is none: then another rule speaks of the whole block.
    """

    page: Page
    block: Block
    link: Link
    destination: Destination
    section: int
    place: tuple[int, int]
    twin: Block | None

    @property
    def position(self) -> Position:
        """Where its address was written."""
        return address_position(self.page, self.block, self.link)


@dataclass(frozen=True, slots=True)
class LinkPair:
    """Links of both languages that belong together; one is None where a language lacks it."""

    en: PlacedLink | None
    cy: PlacedLink | None
    relation: Literal["same", "twins", "differ", "missing"]


def link_pairs(pair: PagePair, site: Site) -> Iterator[LinkPair]:
    """Every link of a page pair, paired."""
    if pair.en and pair.cy:
        reader = DestinationReader(site)
        en, cy = (list(_placed(pair, page, reader)) for page in (pair.en, pair.cy))
        if en or cy:
            yield from _Pairing(reader, en, cy).pairs()


def _placed(pair: PagePair, page: Page, reader: DestinationReader) -> Iterator[PlacedLink]:
    other = other_language(page.language)
    for number, section in enumerate(pair.sections):
        index, twin = 0, None
        for part in _parts(section):
            if not part.continues:  # a paragraph that goes on with the one before stands in its place
                index, twin = index + 1, part.get(other)
            block = part.get(page.language)
            # Blocks inside have pairs of their own, or none has.
            for holder in () if block is None else [block] if part.children else block.walk():
                for link in holder.links:
                    there = reader.read(page, link)
                    yield PlacedLink(page, holder, link, there, number, (number, index), twin)


def _parts(section: SectionPair) -> Iterator[BlockPair]:
    """Every pair of blocks of a section, its heading first; of one that only one language has, each block alone."""
    english, welsh = (own.heading if own else None for own in (section.en, section.cy))
    yield BlockPair(english, welsh)
    for part in section.blocks:
        yield from part.walk()
    if not (section.en and section.cy) and not section.heading_only:
        yield from (BlockPair(block, None) for block in (without_footnotes(section.en) if section.en else ()))
        yield from (BlockPair(None, block) for block in (without_footnotes(section.cy) if section.cy else ()))


class _Pairing:
    """Takes links out of two lists, pair by pair, the surest first."""

    def __init__(self, reader: DestinationReader, en: list[PlacedLink], cy: list[PlacedLink]) -> None:
        self.reader, self.en, self.cy = reader, en, cy

    def pairs(self) -> Iterator[LinkPair]:
        for scope in (_by_block, _by_section, _by_page):
            yield from self._same(scope)
        for scope in (_by_block, _by_section):
            yield from self._likely(scope)
        for scope in (_by_block, _by_section):
            yield from self._left(scope)
        yield from (LinkPair(link, None, "missing") for link in self.en)
        yield from (LinkPair(None, link, "missing") for link in self.cy)

    def _same(self, scope: Callable[[PlacedLink], Hashable]) -> Iterator[LinkPair]:
        """Links that lead to the same thing."""
        waiting: dict[Hashable, list[PlacedLink]] = defaultdict(list)
        for link in reversed(self.cy):
            waiting[scope(link), link.destination.key].append(link)
        en_left, taken = [], set()
        for link in self.en:
            found = waiting.get((scope(link), link.destination.key))
            if found:
                partner = found.pop()
                taken.add(id(partner))
                yield LinkPair(link, partner, "same")
            else:
                en_left.append(link)
        self.en, self.cy = en_left, [link for link in self.cy if id(link) not in taken]

    def _likely(self, scope: Callable[[PlacedLink], Hashable]) -> Iterator[LinkPair]:
        """Links that may lead to the same thing, by their addresses."""
        taken: set[int] = set()
        for english, welsh in self._groups(scope):
            if len(english) * len(welsh) > _COMPARED:
                continue
            for link in english:
                for other in welsh:
                    if id(other) in taken:
                        continue
                    relation = self.reader.relation(link.destination, other.destination)
                    if relation != "differ":
                        taken |= {id(link), id(other)}
                        yield LinkPair(link, other, relation)
                        break
        self._take_out(taken)

    def _left(self, scope: Callable[[PlacedLink], Hashable]) -> Iterator[LinkPair]:
        """What is left in a block or section, in order: it differs."""
        taken: set[int] = set()
        for english, welsh in self._groups(scope):
            for link, other in zip(english, welsh, strict=False):
                taken |= {id(link), id(other)}
                yield LinkPair(link, other, self.reader.relation(link.destination, other.destination))
        self._take_out(taken)

    def _groups(
        self, scope: Callable[[PlacedLink], Hashable]
    ) -> Iterator[tuple[list[PlacedLink], list[PlacedLink]]]:
        groups: dict[Hashable, tuple[list[PlacedLink], list[PlacedLink]]] = defaultdict(lambda: ([], []))
        for number, links in enumerate((self.en, self.cy)):
            for link in links:
                groups[scope(link)][number].append(link)
        yield from ((english, welsh) for english, welsh in groups.values() if english and welsh)

    def _take_out(self, taken: set[int]) -> None:
        self.en, self.cy = ([link for link in links if id(link) not in taken] for links in (self.en, self.cy))


def _by_block(link: PlacedLink) -> Hashable:
    return link.place


def _by_section(link: PlacedLink) -> Hashable:
    return link.section


def _by_page(_link: PlacedLink) -> Hashable:
    return None
