"""A list that is numbered in one language and has bullets in the other.

What it finds
    Two lists that belong together, one of them numbered, the other with bullets.

Why it matters
    Numbers say that the order counts, and let readers speak of “step 3”. With bullets neither holds.

Example
    === en/plan.md
    1. Listen
    2. Act
    === cy/plan.md
    - Gwrando
    - Gweithredu yn y tŷ

Use instead
    === en/plan.md
    1. Listen
    2. Act
    === cy/plan.md
    1. Gwrando
    2. Gweithredu yn y tŷ

Fix
    Write numbers in both languages, or bullets in both.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import siblings
from cyhoeddi.parity.finding import Finding

CODE = "PAR019"
SEVERITY = "info"

_NUMBERED = "ol"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each pair of lists of different kinds."""
    for group in siblings(pair):
        for part in group.pairs:
            en, cy = part.en, part.cy
            if not en or not cy or en.kind != "list" or cy.kind != "list" or en.name == cy.name:
                continue
            english, welsh = (
                (Words("numbered", "wedi’i rhifo"), Words("has bullets", "â bwledi"))
                if en.name == _NUMBERED
                else (Words("has bullets", "â bwledi"), Words("numbered", "wedi’i rhifo"))
            )
            verb = "is " if en.name == _NUMBERED else ""
            yield Finding(
                position=cy.position,
                message=Words(
                    f"The list {verb}{english.en} in English and {'' if verb else 'is '}{welsh.en} in Welsh.",
                    f"Rhestr {english.cy} yw hon yn Saesneg, ond rhestr {welsh.cy} yn Gymraeg.",
                ),
                help=Words(
                    "Write numbers in both languages, or bullets in both.",
                    "Defnyddiwch rifau yn y ddwy iaith, neu fwledi yn y ddwy.",
                ),
                related=(en.position,),
                passages=Words(en.full_text(), cy.full_text()),
            )
