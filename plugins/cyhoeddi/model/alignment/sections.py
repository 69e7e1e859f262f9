"""The sections of two pages, paired: a heading that is missing, renamed or elsewhere makes no later one wrong."""

from __future__ import annotations

from collections.abc import Sequence

from cyhoeddi.model.alignment.blocks import align_blocks
from cyhoeddi.model.alignment.footnotes import with_footnotes
from cyhoeddi.model.alignment.in_step import section_is_settled, sections_in_step, settled
from cyhoeddi.model.alignment.page_blocks import align_page_blocks
from cyhoeddi.model.alignment.section_blocks import without_footnotes
from cyhoeddi.model.markdown.block import Section
from cyhoeddi.model.page import Page, SectionPair


def align_sections(en: Page | None, cy: Page | None) -> tuple[SectionPair, ...]:
    """The sections of two pages, paired; of one page alone, each by itself."""
    if en is None or cy is None:
        page = en or cy
        return tuple(
            SectionPair(s.id, s if en else None, s if cy else None) for s in (page.sections if page else ())
        )
    return with_footnotes(tuple(_sections(en.sections, cy.sections)), en, cy)


def _sections(en: Sequence[Section], cy: Sequence[Section]) -> list[SectionPair]:
    """What goes in step is paired as it comes; only what lies between is looked at block by block."""
    if sections_in_step(en, cy):
        return list(map(_pair, en, cy))
    first, last = settled(en, cy, section_is_settled)
    ends = len(en) - last, len(cy) - last
    return [
        *map(_pair, en[:first], cy[:first]),
        *align_page_blocks(en[first : ends[0]], cy[first : ends[1]]),
        *map(_pair, en[ends[0] :], cy[ends[1] :]),
    ]


def _pair(en: Section, cy: Section) -> SectionPair:
    return SectionPair(en.id, en, cy, align_blocks(without_footnotes(en), without_footnotes(cy)))
