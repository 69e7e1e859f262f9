"""A table cell that is empty in one language only.

What it finds
    Cells that belong together, one of them with words, figures or a picture, the other with nothing.

Why it matters
    An empty cell reads as “none”, or as “not known”.

Example
    === en/plan.md
    | Area  | Lead   |
    |-------|--------|
    | North | Police |
    === cy/plan.md
    | Ardal   | Arweinydd y tŷ |
    |---------|----------------|
    | Gogledd |                |

Use instead
    === en/plan.md
    | Area  | Lead   |
    |-------|--------|
    | North | Police |
    === cy/plan.md
    | Ardal   | Arweinydd y tŷ |
    |---------|----------------|
    | Gogledd | Heddlu         |

Fix
    Fill the cell, or empty its twin.
"""

from collections.abc import Iterator

from cyhoeddi.model.alignment import has_content
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import Siblings, siblings
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.shortened_words import shortened

CODE = "PAR020"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each cell without its words."""
    for group in siblings(pair):
        if group.parent and group.parent.en and group.parent.en.kind == "row":
            for number, part in enumerate(group.pairs):
                if part.en and part.cy and has_content(part.en) != has_content(part.cy):
                    yield _finding(group, number)


def _finding(group: Siblings, number: int) -> Finding:
    part = group.pairs[number]
    assert part.en
    assert part.cy
    filled, empty = (part.en, part.cy) if has_content(part.en) else (part.cy, part.en)
    english, welsh = ("Welsh", "Gymraeg") if filled is part.en else ("English", "Saesneg")
    words = shortened(filled.full_text())
    return Finding(
        position=empty.position,
        message=Words(
            f"The cell with “{words}” is empty in {english}.",
            f"Mae’r gell sydd â “{words}” yn wag yn {welsh}.",
        ),
        help=Words("Fill the cell in both languages.", "Llenwch y gell yn y ddwy iaith."),
        related=(filled.position,),
        passages=Words(part.en.full_text() or None, part.cy.full_text() or None),
    )
