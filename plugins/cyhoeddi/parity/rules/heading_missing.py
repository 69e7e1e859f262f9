"""A heading that only one language has.

What it finds
    A section of one language that no section of the other belongs to, by id, level, contents and place, with all the
    sections below it; a heading that is missing over words that are there; words before the first heading that only one
    language has.

Why it matters
    A section that is not there is a part of the strategy that half of its readers never see.

Example
    === en/plan.md
    ## Why

    Because of 21 cases.

    ## Who

    The police.
    === cy/plan.md
    ## Pam

    Oherwydd 21 achos, ŵyr.

Use instead
    === en/plan.md
    ## Why

    Because of 21 cases.

    ## Who

    The police.
    === cy/plan.md
    ## Pam

    Oherwydd 21 achos, ŵyr.

    ## Pwy

    Yr heddlu sy’n gofalu am y tŷ.

Fix
    Write the section in the other language, or take it out.
"""

from collections.abc import Iterator, Sequence

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.markdown.block import Section
from cyhoeddi.model.page import Page, PagePair, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import says_something
from cyhoeddi.parity.finding import Finding

CODE = "PAR003"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each section without a partner; those below it in the same language are counted with it."""
    if not (pair.en and pair.cy):
        return
    number = 0
    while number < len(pair.sections):
        section_pair = pair.sections[number]
        lacking = _lacking(section_pair)
        inner = _inner(pair.sections[number + 1 :], section_pair, lacking) if lacking else 0
        if lacking:
            yield _finding(pair, number, lacking, inner)
        number += 1 + inner


def _lacking(pair: SectionPair) -> Language | None:
    """The language that lacks the heading, or the words before the first."""
    if pair.en and pair.cy:
        if (pair.en.heading is None) == (pair.cy.heading is None):
            return None
        return "cy" if pair.en.heading else "en"
    section = pair.en or pair.cy
    assert section
    if not section.heading and not any(says_something(block) for block in section.blocks):
        return None
    return "cy" if pair.en else "en"


def _inner(following: Sequence[SectionPair], outer: SectionPair, lacking: Language) -> int:
    """How many of the sections behind a missing one stand below it and are missing as well."""
    own = outer.get(other_language(lacking))
    if outer.heading_only or outer.get(lacking) or not own or not own.heading:
        return 0
    for number, pair in enumerate(following):
        section = pair.get(other_language(lacking))
        if pair.get(lacking) or pair.heading_only or section is None or section.level <= own.level:
            return number
    return len(following)


def _finding(pair: PagePair, number: int, lacking: Language, inner: int) -> Finding:
    section_pair = pair.sections[number]
    section, page = section_pair.get(other_language(lacking)), pair.get(lacking)
    assert section
    assert page
    place, before = _place(pair, number, lacking)
    english, welsh = ("Welsh", "Gymraeg") if lacking == "cy" else ("English", "Saesneg")
    words = " ".join(block.full_text() for block in section.blocks)
    return Finding(
        position=place,
        message=_message(section, section_pair, before, inner, Words(english, welsh)),
        help=_help(section, page),
        related=(section.position,),
        passages=Words(**{other_language(lacking): f"{section.title} {words}".strip()}),
    )


def _message(section: Section, pair: SectionPair, before: str, inner: int, language: Words) -> Words:
    if section.heading is None:
        return Words(
            f"The words before the first heading are missing in {language.en}.",
            f"Mae’r geiriau cyn y pennawd cyntaf ar goll yn {language.cy}.",
        )
    if pair.heading_only or (pair.en and pair.cy):
        return Words(
            f"The heading “{section.title}” is missing in {language.en}; the words below it are there.",
            f"Mae’r pennawd “{section.title}” ar goll yn {language.cy}; mae’r geiriau oddi tano yno.",
        )
    below = counted(inner, "section")
    more = Words(f" with {below.en} below it", f" gyda {below.cy} oddi tani") if inner else Words("", "")
    after = Words(f", after “{before}”", f", ar ôl “{before}”") if before else Words("", "")
    return Words(
        f"The section “{section.title}”{more.en} is missing in {language.en}{after.en}.",
        f"Mae’r adran “{section.title}”{more.cy} ar goll yn {language.cy}{after.cy}.",
    )


def _help(section: Section, page: Page) -> Words:
    if section.heading is None:
        return Words(f"Write them in {page.source}.", f"Ysgrifennwch nhw yn {page.source}.")
    return Words(
        f"Write it in {page.source} at level {section.level}.",
        f"Ysgrifennwch hi yn {page.source} ar lefel {section.level}.",
    )


def _place(pair: PagePair, number: int, lacking: Language) -> tuple[Position, str]:
    """Where the heading should stand, or the heading that it should follow, and that heading's words."""
    here = pair.sections[number].get(lacking)
    if here:
        return here.position, ""
    section = pair.sections[number].get(other_language(lacking))
    for section_pair in pair.sections[number::-1]:
        for blocks in section_pair.blocks if pair.sections[number].heading_only else ():
            own, partner = blocks.get(other_language(lacking)), blocks.get(lacking)
            if own and partner and section and any(own is block for block in section.blocks):
                return partner.position, ""
        before = section_pair.get(lacking)
        if before and not section_pair.moved and not pair.sections[number].heading_only:
            return before.position, before.title
    page = pair.get(lacking)
    assert page
    return page.sections[0].position if page.sections else Position(page.source), ""
