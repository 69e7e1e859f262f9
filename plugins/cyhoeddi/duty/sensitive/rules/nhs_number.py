"""An NHS number.

What it finds
    Ten digits behind *NHS*, *GIG* or *patient number*, and ten in groups of 3, 3 and 4 with the right check digit.
    Not spoken of: ten digits in a row that nothing names.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person.

Example
    === en/plan.md
    It lists NHS number 999 110 6847.
    === cy/plan.md
    Mae’n rhestru rhif GIG 999 110 6847 yn y tŷ.

Use instead
    === en/plan.md
    It lists patients by ward.
    === cy/plan.md
    Mae’n rhestru cleifion fesul ward, ŵyr.

Fix
    Take it out. If it is published on purpose, a person says so: `cyhoeddi screen --decide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.harm import Harm
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.open_findings import Check, open_findings
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.model.words import Words

CODE = "SEN008"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety",)

_SPACED = re.compile(r"(?<![\w.,/+£-])[1-9]\d{2}([ -])\d{3}\1\d{4}(?![\w-]|[.,]\d)")
_NAMED = re.compile(
    r"(?:\bNHS\b|\bG\.?I\.?G\.?(?!\w)|\bN\.H\.S\.?|health\s(?:service\s)?number|patient\s(?:number|no|id|identifier)|rhif\s(?:claf|y\sclaf|iechyd|cleifion)|hospital\s(?:number|no)|rhif\sysbyty)"
    r"[^\d\n|£%]{0,30}\|?\s{0,2}(?P<number>\d(?:[ -]{0,2}\d){9})(?![\w-]|[.,]\d)",
    re.IGNORECASE,
)
_WHAT = Words("an NHS number", "rhif y GIG")


def find(passage: Passage, _published: Published) -> Iterator[Hit]:
    """A hit for ten digits that are called an NHS number, and for ten in groups of 3, 3 and 4 whose check digit is right.

    One random number of ten digits in eleven has the right check digit, so digits in a row that nothing names are left.
    """
    if not passage.has_figure:
        return
    text = passage.text
    named = [match.span("number") for match in _NAMED.finditer(text)]
    for start, end in named:
        if not text[start:end].startswith("0"):
            yield Hit(start, end, _WHAT)
    for match in _SPACED.finditer(text):
        if not any(start <= match.start() < end for start, end in named) and _has_check_digit(match[0]):
            yield Hit(match.start(), match.end(), _WHAT)


def _has_check_digit(number: str) -> bool:
    from stdnum.gb import nhs

    return bool(nhs.is_valid(number))


check_page: Check = open_findings("nhs-number", find)
"""One finding for each hit that nobody has decided about."""
