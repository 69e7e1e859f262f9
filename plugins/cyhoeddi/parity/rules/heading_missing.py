"""A heading that only one language has.

What it finds
    A section of one language that no section of the other belongs to, by id, level, contents and place;
    words before the first heading that only one language has.

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

from collections.abc import Iterator

from cyhoeddi.model.markdown.block import Section
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR003"
SEVERITY = "error"


_HAS_OWN_RULE = ("directive", "html", "rule", "footnote")
"""Blocks that make no introduction: another rule compares them, or they say nothing."""


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each section without a partner."""
    for section_pair in pair.sections:
        if section_pair.en and section_pair.cy:
            continue
        section = section_pair.en or section_pair.cy
        twin = pair.cy if section_pair.en else pair.en
        if section and twin and (section.heading or _says_something(section)):
            yield _finding(section, twin)


def _says_something(section: Section) -> bool:
    return any(block.kind not in _HAS_OWN_RULE for block in section.blocks)


def _finding(section: Section, twin: Page) -> Finding:
    english, welsh = ("Welsh", "Gymraeg") if twin.language == "cy" else ("English", "Saesneg")
    if section.heading is None:
        return Finding(
            position=section.position,
            message=Words(
                f"The words before the first heading are missing in {english}.",
                f"Mae’r geiriau cyn y pennawd cyntaf ar goll yn {welsh}.",
            ),
            help=Words(f"Write them in {twin.source}.", f"Ysgrifennwch nhw yn {twin.source}."),
        )
    return Finding(
        position=section.position,
        message=Words(
            f"The section “{section.title}” is missing in {english}.",
            f"Mae’r adran “{section.title}” ar goll yn {welsh}.",
        ),
        help=Words(
            f"Write it in {twin.source} at level {section.level}.",
            f"Ysgrifennwch hi yn {twin.source} ar lefel {section.level}.",
        ),
    )
