"""An abbreviation that only one language explains.

What it finds
    Pages that use and explain more abbreviations (``*[DWP]: …``) in one language than in the other. An abbreviation may
    be another in Welsh; what counts is how many are explained.

Why it matters
    Whoever points at an abbreviation, or has it read out, is told what it stands for in one language only.

Example
    === en/plan.md
    The CSP leads the work.

    *[CSP]: Community Safety Partnership
    === cy/plan.md
    Y PDC sy’n arwain y gwaith yn y tŷ.

Use instead
    === en/plan.md
    The CSP leads the work.

    *[CSP]: Community Safety Partnership
    === cy/plan.md
    Y PDC sy’n arwain y gwaith yn y tŷ.

    *[PDC]: Partneriaeth Diogelwch Cymunedol

Fix
    Explain the abbreviation in both languages.
"""

import re
from collections.abc import Iterator

from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding
from cyhoeddi.parity.shortened_words import listed

CODE = "PAR023"
SEVERITY = "info"

_EXPLANATION = re.compile(r"[ ]{0,3}\*\[(?P<short>[^\]]{1,80})\][ ]?:")
_WORD = re.compile(r"\w(?:[\w.&/-]*\w)?+")


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for a page pair that explains more abbreviations in one language."""
    if not (pair.en and pair.cy) or not any("*[" in page.body for page in pair.pages):
        return
    english, welsh = _explained(pair.en), _explained(pair.cy)
    shared = english.keys() & welsh.keys()
    alone = [
        {short: place for short, place in side.items() if short not in shared} for side in (english, welsh)
    ]
    if len(alone[0]) == len(alone[1]):
        return
    lacking, more = (pair.cy, alone[0]) if len(alone[0]) > len(alone[1]) else (pair.en, alone[1])
    where, named = IN_LANGUAGE[lacking.language], listed(list(more))
    yield Finding(
        position=lacking.sections[0].position if lacking.sections else Position(lacking.source),
        message=Words(f"Not explained {where.en}: {named}.", f"Heb eu hesbonio {where.cy}: {named}."),
        help=Words(
            "Write a line for each, with its own abbreviation if it has one: *[CSP]: Community Safety Partnership",
            "Ysgrifennwch linell i bob un, gyda’i dalfyriad ei hun os oes ganddo un: "
            "*[PDC]: Partneriaeth Diogelwch Cymunedol",
        ),
        related=tuple(more.values())[:1],
    )


def _explained(page: Page) -> dict[str, Position]:
    """The abbreviations that a page explains and uses, and where they are explained."""
    text = " ".join(block.text for block in page.walk())
    words = frozenset(_WORD.findall(text))
    found: dict[str, Position] = {}
    for number, line in enumerate(page.body.split("\n"), start=1):
        explanation = _EXPLANATION.match(line) if "*[" in line else None
        short = explanation["short"] if explanation else ""
        if short in words or (" " in short and short in text):
            found.setdefault(short, page.places[number])
    return found
