"""A heading whose level differs between the languages.

What it finds
    Two headings that belong together but stand at different levels.

Why it matters
    Levels are how a reader with a screen reader moves about; a section that lies inside another in one language only
    says something else.

Example
    === en/plan.md
    ## Why

    Because.

    ### Who

    The police.
    === cy/plan.md
    ## Pam

    Oherwydd, ŵyr.

    ## Pwy

    Yr heddlu.

Use instead
    === en/plan.md
    ## Why

    Because.

    ### Who

    The police.
    === cy/plan.md
    ## Pam

    Oherwydd, ŵyr.

    ### Pwy

    Yr heddlu, tŷ.

Fix
    Give both headings the same number of ``#``; ``cyhoeddi check --fix`` does it where one of them skips a level.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.headings.heading_levels import LevelFixes

CODE = "PAR004"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each pair of headings at different levels."""
    fixes: LevelFixes | None = None
    for section_pair in pair.sections:
        en, cy = section_pair.en, section_pair.cy
        if en and cy and en.heading and cy.heading and en.level != cy.level:
            fixes = fixes or LevelFixes(pair)
            yield Finding(
                position=cy.position,
                message=Words(
                    f"“{cy.title}” is at level {cy.level}, its English heading “{en.title}” at level {en.level}.",
                    f"Mae “{cy.title}” ar lefel {cy.level}, ond y pennawd Saesneg “{en.title}” ar lefel {en.level}.",
                ),
                help=Words(f"Write {'#' * en.level} {cy.title}", f"Ysgrifennwch {'#' * en.level} {cy.title}"),
                related=(en.position,),
                fix=fixes.fix(en, cy),
            )
