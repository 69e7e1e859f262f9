"""What a review shows, as values: pages, sections, and rows in which the two languages stand side by side."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.page import BlockPair, PagePair, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.sign_off.parts import Part, parts_of
from cyhoeddi.model.sign_off.states import Ledger, SignOff, sign_offs_of
from cyhoeddi.outputs.review.block_html import block_html
from cyhoeddi.parity.front_matter_words import paired_words

Places = list[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Row:
    """Words that belong together; a cell is None where a language lacks them."""

    en: Markup | None
    cy: Markup | None
    findings: tuple[Diagnostic, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class ReviewSection:
    """A part of a page with its rows: a section, an action, or the front matter's other words.

    ``sign_off`` is None for a part that a language lacks.
    """

    part: Part
    rows: tuple[Row, ...]
    sign_off: SignOff | None


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A page pair: its front matter's words first, then its sections; ``findings`` those that belong to no row."""

    pair: PagePair
    sections: tuple[ReviewSection, ...]
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A row before the findings are put into it, and the lines of the sources that it stands for."""

    en: Block | str | None
    cy: Block | str | None
    places: tuple[Position, ...]
    key: str = ""


def review_page(pair: PagePair, findings: Sequence[Diagnostic], ledger: Ledger) -> ReviewPage:
    """A page pair with the findings of the whole site that speak of it, each at the first place that fits."""
    own = [finding for finding in findings if _speaks_of(finding, pair)]
    parts = [(part, list(_rows(part, pair))) for part in parts_of(pair)]
    at_row = _findings_by_row(own, [draft for _, rows in parts for draft in rows])
    placed = {id(finding) for found in at_row.values() for finding in found}
    sign_offs = {sign_off.part.path: sign_off for sign_off in sign_offs_of(pair, ledger)}
    sections, number = [], 0
    for part, rows in parts:
        made = tuple(_row(draft, at_row.get(number + place, [])) for place, draft in enumerate(rows))
        number += len(rows)
        if made:
            sections.append(ReviewSection(part, made, sign_offs.get(part.path)))
    return ReviewPage(pair, tuple(sections), tuple(finding for finding in own if id(finding) not in placed))


def _speaks_of(finding: Diagnostic, pair: PagePair) -> bool:
    sources = {page.source for page in pair.pages}
    return any(place.path in sources for place in (finding.position, *finding.related))


def _rows(part: Part, pair: PagePair) -> Iterator[_Draft]:
    if part.section:
        yield from _section_rows(part.section)
        return
    for words in paired_words(pair):
        if words.action == part.id:
            yield _Draft(words.en, words.cy, (words.en_position, words.cy_position), words.key)


def _section_rows(section: SectionPair) -> Iterator[_Draft]:
    en, cy = section.en, section.cy
    places = tuple(language.position for language in (en, cy) if language)
    heading = _Draft(en.heading if en else None, cy.heading if cy else None, places, "#")
    if heading.en or heading.cy:
        yield heading
    if en and cy:
        for part in section.blocks:
            yield from _block_rows(part)
    elif not section.heading_only:  # else its words stand beside their twins, in the section before
        yield from _lonely_rows(en, cy)


def _lonely_rows(en: Section | None, cy: Section | None) -> Iterator[_Draft]:
    for block in en.blocks if en else ():
        yield _Draft(block, None, _places(block))
    for block in cy.blocks if cy else ():
        yield _Draft(None, block, _places(block))


def _block_rows(part: BlockPair) -> Iterator[_Draft]:
    """A row a block; of lists a row an item."""
    if part.en and part.cy and part.en.kind == part.cy.kind == "list":
        for child in part.children:
            yield _Draft(child.en, child.cy, (*_places(child.en), *_places(child.cy)), "-")
    else:
        yield _Draft(part.en, part.cy, (*_places(part.en), *_places(part.cy)))


def _places(block: Block | None) -> tuple[Position, ...]:
    """Every line that a block was written on."""
    if block is None:
        return ()
    return tuple(
        place for part in block.walk() for place in (part.position, *(line for _, line in part.lines))
    )


def _findings_by_row(findings: Sequence[Diagnostic], drafts: Sequence[_Draft]) -> dict[int, list[Diagnostic]]:
    """The findings of each row by its number: on one of its lines, else in the row that begins before them."""
    by_line: dict[tuple[str, int], int] = {}
    for number, draft in enumerate(drafts):
        for place in draft.places:
            by_line.setdefault((place.path, place.line), number)
    lines = sorted(by_line)
    found: dict[int, list[Diagnostic]] = {}
    for finding in findings:
        row = _row_of(finding, by_line, lines)
        if row is not None:
            found.setdefault(row, []).append(finding)
    return found


def _row_of(finding: Diagnostic, by_line: dict[tuple[str, int], int], lines: Places) -> int | None:
    places = [(place.path, place.line) for place in (finding.position, *finding.related)]
    for place in places:
        if place in by_line:
            return by_line[place]
    for place in places:
        before = bisect_right(lines, place) - 1
        if before >= 0 and lines[before][0] == place[0]:
            return by_line[lines[before]]
    return None


def _row(draft: _Draft, findings: Sequence[Diagnostic]) -> Row:
    return Row(_cell(draft.en, findings), _cell(draft.cy, findings), tuple(findings), draft.key)


def _cell(words: Block | str | None, findings: Sequence[Diagnostic]) -> Markup | None:
    if words is None:
        return None
    return (
        Markup("<p>{}</p>").format(escape(words)) if isinstance(words, str) else block_html(words, findings)
    )
