"""Compares the facts of a page pair, block by block; shared by the rules for numbers, dates, percentages and money."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, PagePair, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import LANGUAGE_NAMES, Finding
from cyhoeddi.parity.front_matter_words import paired_words
from cyhoeddi.parity.number_words import numbers_in_words
from cyhoeddi.parity.text_facts import FactKind, TextFact, facts_in

_STRUCTURE = ("heading", "list", "item", "table", "row", "cell", "figure", "footnote", "directive")
"""Blocks whose absence other rules report, so that their facts are not reported again."""

_READ_BY_PLACE = ("item", "cell", "term", "definition")
"""Blocks whose figures mean what their place says: one that stands in another row or item is wrong there."""


@dataclass(frozen=True, slots=True)
class _Lonely:
    """A fact of one language for which its text has no partner.

    ``reported`` where another rule says that the whole block is missing: such a fact is an excuse for the other
    language, and no finding itself. ``may_move`` where it may stand elsewhere in the section instead.
    """

    fact: TextFact
    language: Language
    position: Position
    twin: Position
    twin_text: str
    reported: bool = False
    may_move: bool = True


def differing_facts(pair: PagePair, kinds: tuple[FactKind, ...], noun: Words) -> Iterator[Finding]:
    """A finding for each fact of the given kinds that stands in one language only.

    Facts that moved from paragraph to paragraph of a section are no fault, nor is a figure that the other language
    writes as a word.
    """
    for section in pair.sections:
        if section.en and section.cy:
            yield from _findings(list(_lonely_in_section(section, kinds)), noun)
    for texts in paired_words(pair):
        yield from _findings(
            list(_lonely(texts.en, texts.cy, texts.en_position, texts.cy_position, kinds)), noun
        )


def _lonely_in_section(section: SectionPair, kinds: tuple[FactKind, ...]) -> Iterator[_Lonely]:
    assert section.en
    assert section.cy
    if section.en.heading and section.cy.heading:
        en, cy = section.en.heading, section.cy.heading
        yield from _lonely(en.text, cy.text, en.position, cy.position, kinds)
    for block_pair in section.blocks:
        for part in block_pair.walk():
            yield from _lonely_in_blocks(part, section, kinds)


def _lonely_in_blocks(
    part: BlockPair, section: SectionPair, kinds: tuple[FactKind, ...]
) -> Iterator[_Lonely]:
    assert section.en
    assert section.cy
    alone = part.cy if part.en is None else part.en if part.cy is None else None
    pictured = _facts_of_lonely_pictures(part.en, part.cy)
    en_place = part.en.position if part.en else section.en.position
    cy_place = part.cy.position if part.cy else section.cy.position
    for item in _lonely(_text(part.en, part), _text(part.cy, part), en_place, cy_place, kinds):
        has_own_rule = alone is not None and alone.kind in _STRUCTURE
        may_move = alone is not None or (part.en is not None and part.en.kind not in _READ_BY_PLACE)
        yield replace(item, reported=has_own_rule or item.fact.value in pictured, may_move=may_move)


def _facts_of_lonely_pictures(en: Block | None, cy: Block | None) -> frozenset[str]:
    """Values in the alternative texts of a block pair that has more pictures in one language, which is reported."""
    pictures = {"en": en.images if en else (), "cy": cy.images if cy else ()}
    if len(pictures["en"]) == len(pictures["cy"]):
        return frozenset()
    return frozenset(
        fact.value
        for language in LANGUAGES
        for picture in pictures[language]
        for fact in facts_in(picture.text, language)
    )


def _text(block: Block | None, part: BlockPair) -> str:
    """What a block says, without that of the blocks in it where they are pairs of their own."""
    if block is None:
        return ""
    return block.text if part.children else block.full_text()


def _lonely(
    en: str, cy: str, en_place: Position, cy_place: Position, kinds: tuple[FactKind, ...]
) -> Iterator[_Lonely]:
    english, welsh = facts_in(en, "en"), facts_in(cy, "cy")
    if not english and not welsh:
        return
    en_facts = [fact for fact in english if fact.kind in kinds]
    cy_facts = [fact for fact in welsh if fact.kind in kinds]
    for fact in _surplus(en_facts, cy_facts):
        yield _Lonely(fact, "en", en_place, cy_place, cy)
    for fact in _surplus(cy_facts, en_facts):
        yield _Lonely(fact, "cy", cy_place, en_place, en)


def _surplus(own: list[TextFact], others: list[TextFact]) -> Iterator[TextFact]:
    left = Counter((fact.kind, fact.value) for fact in others)
    for fact in own:
        if left[fact.kind, fact.value] > 0:
            left[fact.kind, fact.value] -= 1
        else:
            yield fact


def _findings(lonely: list[_Lonely], noun: Words) -> Iterator[Finding]:
    """What is left without facts that moved and figures in words; a changed fact is one finding, not two."""
    counts: dict[Language, Counter[str]] = {
        language: Counter(item.fact.value for item in lonely if item.language == language and item.may_move)
        for language in ("en", "cy")
    }
    moved = counts["en"] & counts["cy"]
    rest: list[_Lonely] = []
    for language in ("en", "cy"):
        skip = Counter(moved)
        for item in sorted(lonely, key=lambda item: item.reported):
            if item.language != language:
                continue
            if item.may_move and skip[item.fact.value] > 0:
                skip[item.fact.value] -= 1
            elif not (item.reported or _in_words(item)):
                rest.append(item)
    yield from _paired_findings(rest, noun)


def _in_words(item: _Lonely) -> bool:
    """True where the other language's text has a number or percentage in words."""
    if item.fact.kind not in ("number", "percentage"):
        return False
    value = item.fact.value.removesuffix("%")
    return value in numbers_in_words(item.twin_text, other_language(item.language))


def _paired_findings(rest: list[_Lonely], noun: Words) -> Iterator[Finding]:
    welsh = [item for item in rest if item.language == "cy"]
    for item in rest:
        if item.language == "cy":
            continue
        partner = next((w for w in welsh if w.position == item.twin), None)
        if partner:
            welsh.remove(partner)
            yield _changed(item, partner, noun)
        else:
            yield _missing(item, noun)
    for item in welsh:
        yield _missing(item, noun)


def _changed(english: _Lonely, welsh: _Lonely, noun: Words) -> Finding:
    e, w = english.fact.text, welsh.fact.text
    return Finding(
        position=welsh.position,
        message=Words(
            f"The {noun.en} is “{e}” in English and “{w}” in Welsh.",
            f"Mae’r {noun.cy} yn wahanol: “{e}” yn Saesneg, “{w}” yn Gymraeg.",
        ),
        help=Words(
            "Find out which is right and write it in both.",
            "Gwiriwch pa un sy’n gywir, ac ysgrifennwch hwnnw yn y ddwy iaith.",
        ),
        related=(english.position,),
    )


def _missing(item: _Lonely, noun: Words) -> Finding:
    own, other = LANGUAGE_NAMES[item.language], LANGUAGE_NAMES[other_language(item.language)]
    yn_other = "yn Gymraeg" if item.language == "en" else "yn Saesneg"
    yn_own = "yn Saesneg" if item.language == "en" else "yn Gymraeg"
    return Finding(
        position=item.position,
        message=Words(
            f"The {noun.en} “{item.fact.text}” is in the {own.en} only.",
            f"Mae’r {noun.cy} “{item.fact.text}” {yn_own} yn unig.",
        ),
        help=Words(
            f"Write it in the {other.en} too, or take it out here.",
            f"Ysgrifennwch hyn {yn_other} hefyd, neu tynnwch hyn oddi yma.",
        ),
        related=(item.twin,),
    )
