"""A National Insurance number.

What it finds
    Two letters that are given out, six digits and a letter from A to D, spaced in pairs or not. Not spoken of: one
    without its last letter that nothing names.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person.

Example
    === en/plan.md
    His National Insurance number is AB 12 34 56 C.
    === cy/plan.md
    Ei rif Yswiriant Gwladol yn y tŷ yw AB 12 34 56 C.

Use instead
    === en/plan.md
    His benefit was taken.
    === cy/plan.md
    Cymerwyd ei fudd-dal o’r tŷ.

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

CODE = "SEN009"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety",)

_NUMBER = re.compile(
    r"(?<![\w/.-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z](?P<gap>[ -]?)\d{2}(?P=gap)\d{2}(?P=gap)\d{2}[ -]?[A-D](?![\w/-])",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:(?-i:\bNI\b|\bNINO\b|\bYG\b)|national\sinsurance|yswiriant\s(?:gwladol|cenedlaethol))[^\d\n]{0,30}?(?P<number>\b[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?[A-Z])?)(?!\w)",
    re.IGNORECASE,
)
_WHAT = Words("a National Insurance number", "rhif Yswiriant Gwladol")


def find(passage: Passage, _published: Published) -> Iterator[Hit]:
    """A hit for each number whose two first letters are given out, and for whatever is called one (HMRC, NIM39110)."""
    if not passage.has_figure:
        return
    text = passage.text
    named = [match.span("number") for match in _NAMED.finditer(text)]
    yield from (Hit(start, end, _WHAT) for start, end in named)
    for match in _NUMBER.finditer(text):
        if not any(start <= match.start() < end for start, end in named):
            yield Hit(match.start(), match.end(), _WHAT)


check_page: Check = open_findings("national-insurance-number", find)
"""One finding for each hit that nobody has decided about."""
