"""National Insurance numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.about import About
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.model.words import Words

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
    text = passage.text
    named = [match.span("number") for match in _NAMED.finditer(text)]
    yield from (Hit(start, end, _WHAT) for start, end in named)
    for match in _NUMBER.finditer(text):
        if not any(start <= match.start() < end for start, end in named):
            yield Hit(match.start(), match.end(), _WHAT)


ABOUT = About(
    "SEN009",
    "national-insurance-number",
    ("safety",),
    Words("A National Insurance number.", "Rhif Yswiriant Gwladol."),
    Words(
        "Two letters that are given out, six digits and a letter from A to D, spaced in pairs or not.",
        "Dwy lythyren sy’n cael eu defnyddio, chwe digid a llythyren o A i D, mewn parau ai peidio.",
    ),
    Words(
        "One without its last letter that nothing names.",
        "Un heb ei lythyren olaf nad oes dim yn ei enwi.",
    ),
    Words("Take it out.", "Dilëwch ef."),
    find,
)
