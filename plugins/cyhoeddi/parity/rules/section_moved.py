"""A section that stands at another place in the other language.

What it finds
    Sections that belong together, by their ids or by what they hold, but come in another order.

Why it matters
    Readers of both languages are sent to “the next section”, and whoever compares them takes one for the other.

Example
    === en/plan.md
    ## Why {#why}

    There were 21 cases.

    ## Who {#who}

    The 4 councils.
    === cy/plan.md
    ## Pwy {#who}

    Y 4 cyngor.

    ## Pam {#why}

    Roedd 21 achos yn y tŷ.

Use instead
    === en/plan.md
    ## Why {#why}

    There were 21 cases.

    ## Who {#who}

    The 4 councils.
    === cy/plan.md
    ## Pam {#why}

    Roedd 21 achos yn y tŷ.

    ## Pwy {#who}

    Y 4 cyngor.

Fix
    Move the section to the place that it has in the other language.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR021"
SEVERITY = "warning"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each section that had to be looked for elsewhere."""
    before = ""
    for section_pair in pair.sections:
        en, cy = section_pair.en, section_pair.cy
        if section_pair.moved and en and cy:
            after = Words(f"after “{before}”", f"ar ôl “{before}”") if before else Words("first", "yn gyntaf")
            yield Finding(
                position=cy.position,
                message=Words(
                    f"The section “{cy.title}” stands at another place than in English, where it comes {after.en}.",
                    f"Mae’r adran “{cy.title}” mewn lle gwahanol i’r Saesneg, lle mae’n dod {after.cy}.",
                ),
                help=Words(
                    "Move the section to the place that it has in English.",
                    "Symudwch yr adran i’r lle sydd ganddi yn Saesneg.",
                ),
                related=(en.position,),
                passages=Words(en.title, cy.title),
            )
        before = en.title if en else before
