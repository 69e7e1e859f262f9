"""The sections of pages that do not go in step, by all their blocks at once, headings among them.

What stands below a heading finds its partners whether the heading has one or not; so a heading that a language lacks
is told from a section that it lacks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.model.alignment.anchors import anchors_of
from cyhoeddi.model.alignment.blocks import align_blocks, pair_of
from cyhoeddi.model.alignment.figures import opened_sections
from cyhoeddi.model.alignment.known_things import align_known
from cyhoeddi.model.alignment.likeness import Likeness
from cyhoeddi.model.alignment.matches import Match, groups_of, members, with_moved
from cyhoeddi.model.alignment.section_blocks import without_footnotes
from cyhoeddi.model.alignment.section_partners import SectionPartners
from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.page import SectionPair


@dataclass(frozen=True, slots=True)
class _Entry:
    """A block of a page and the section that it stands in or, if it is a heading, begins."""

    block: Block
    section: Section

    @property
    def is_heading(self) -> bool:
        return self.block is self.section.heading


_Found = list[tuple[_Entry | None, _Entry | None, bool]]
"""Entries that belong together, in order, and whether they continue what is before."""


def align_page_blocks(en: Sequence[Section], cy: Sequence[Section]) -> list[SectionPair]:
    """The sections of both languages, paired with their blocks, in the order of the English."""
    numbers = {id(section): number for side in (en, cy) for number, section in enumerate(side)}
    found, moved = align_known(
        (list(map(_known_by, en)), list(map(_known_by, cy))),
        lambda first, second: _found([en[n] for n in first], [cy[n] for n in second]),
        lambda result: ((numbers[a], numbers[b]) for a, b in _met(result)),
    )
    left_en, left_cy = (
        [section for number, section in enumerate(side) if number not in {pair[place] for pair in moved}]
        for place, side in enumerate((en, cy))
    )
    partners = SectionPartners.of(left_en, left_cy, _headings(found), _shared_words(found))
    for first, second in moved:
        partners.add_moved(en[first], cy[second])
    blocks: dict[int, list[Match]] = {}
    for first_entry, second_entry, continues in found:
        if not any(entry and entry.is_heading for entry in (first_entry, second_entry)):
            _distribute(first_entry, second_entry, continues, partners, blocks)
    return [_pair(a, b, partners, blocks) for a, b in _in_order(found, en, left_cy, partners)]


def _known_by(section: Section) -> Hashable:
    """By what a section is known wherever it stands: its id, or many numbers and links."""
    if section.id_is_explicit:
        return section.id
    return anchors_of(without_footnotes(section)).strong_key if section.heading else None


def _found(en: Sequence[Section], cy: Sequence[Section]) -> _Found:
    english, welsh = opened_sections([without_footnotes(s) for s in en], [without_footnotes(s) for s in cy])
    entries = _entries(en, english), _entries(cy, welsh)
    groups = groups_of(
        [item for s, blocks in zip(en, english, strict=True) for item in Likeness.of_section(s, blocks)],
        [item for s, blocks in zip(cy, welsh, strict=True) for item in Likeness.of_section(s, blocks)],
    )
    return [
        (None if a is None else entries[0][a], None if b is None else entries[1][b], continues)
        for group in groups
        for a, b, continues in members(group)
    ]


def _entries(sections: Sequence[Section], blocks: Sequence[Sequence[Block]]) -> list[_Entry]:
    return [
        _Entry(block, section)
        for section, own in zip(sections, blocks, strict=True)
        for block in (*([section.heading] if section.heading else []), *own)
    ]


def _met(found: _Found) -> Iterator[tuple[int, int]]:
    """The sections (by identity) that have their headings or words in common."""
    yield from ((id(a), id(b)) for a, b in _headings(found))
    yield from _shared_words(found)


def _headings(found: _Found) -> Iterator[tuple[Section, Section]]:
    for first, second, _ in found:
        if first and second and first.is_heading and second.is_heading:
            yield first.section, second.section


def _shared_words(found: _Found) -> Counter[tuple[int, int]]:
    """For two sections (by identity) the length of the words that have partners in each other, in both languages."""
    shared: Counter[tuple[int, int]] = Counter()
    before: tuple[int, int] | None = None
    for first, second, continues in found:
        if first and second:
            before = id(first.section), id(second.section)
        entries = [entry for entry in (first, second) if entry and not entry.is_heading]
        if before and (continues or len(entries) == 2):
            shared[before] += sum(len(entry.block.full_text()) for entry in entries)
    return shared


def _distribute(
    first: _Entry | None,
    second: _Entry | None,
    continues: bool,
    partners: SectionPartners,
    blocks: dict[int, list[Match]],
) -> None:
    """Puts blocks where their sections' pair is; those of a section that a language lacks are left out with it."""
    owners = [None if entry is None else partners.owner(entry.section) for entry in (first, second)]
    known = [owner for owner in owners if owner is not None]
    en, cy = first.block if first else None, second.block if second else None
    if len(set(known)) == 1:
        blocks.setdefault(known[0], []).append(Match(en, cy, continues))
    elif len(known) == 2:
        blocks.setdefault(known[0], []).append(Match(en, None))
        blocks.setdefault(known[1], []).append(Match(None, cy))


def _in_order(
    found: _Found, en: Sequence[Section], cy: Sequence[Section], partners: SectionPartners
) -> Iterator[tuple[Section | None, Section | None]]:
    """The English sections with their partners, and the Welsh ones that have none where they come."""
    welsh_before: dict[int, list[Section]] = {}
    waiting = [section for section in cy[:1] if not section.heading and not partners.has_english(section)]
    for first, second, _ in found:
        if second and second.is_heading and not partners.has_english(second.section):
            waiting.append(second.section)
        if first and first.is_heading:
            welsh_before[id(first.section)] = waiting
            waiting = []
    for section in en:
        yield from ((None, welsh) for welsh in welsh_before.get(id(section), ()))
        yield section, partners.welsh(section)
    yield from ((None, welsh) for welsh in waiting)


def _pair(
    en: Section | None, cy: Section | None, partners: SectionPartners, blocks: dict[int, list[Match]]
) -> SectionPair:
    section = en or cy
    assert section
    if not (en and cy):
        return SectionPair(section.id, en, cy, heading_only=partners.is_heading_only(section))
    if partners.is_moved(en):
        return SectionPair(
            en.id, en, cy, align_blocks(without_footnotes(en), without_footnotes(cy)), moved=True
        )
    return SectionPair(en.id, en, cy, tuple(map(pair_of, with_moved(blocks.get(id(en), [])))))
