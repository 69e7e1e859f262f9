"""A heading that only one language has.

What it finds
    A section of one language that no section of the other belongs to, by id, level, contents and place.

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

from cyhoeddi.model.language import other_language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR003"
SEVERITY = "error"


def check_pair(pair: PagePair) -> Iterator[Finding]:
    """One finding for each section without a partner."""
    for section_pair in pair.sections:
        if section_pair.en and section_pair.cy:
            continue
        section = section_pair.en or section_pair.cy
        if section is None or section.heading is None:
            continue
        other = other_language("en" if section_pair.en else "cy")
        twin = pair.get(other)
        yield Finding(
            position=section.position,
            message=Words(
                f"The section “{section.title}” is missing in {'Welsh' if other == 'cy' else 'English'}.",
                f"Mae’r adran “{section.title}” ar goll yn {'Gymraeg' if other == 'cy' else 'Saesneg'}.",
            ),
            help=Words(
                f"Write it in {twin.source if twin else ''} at level {section.level}.",
                f"Ysgrifennwch hi yn {twin.source if twin else ''} ar lefel {section.level}.",
            ),
        )
