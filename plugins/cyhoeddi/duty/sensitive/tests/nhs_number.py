"""NHS numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.about import About
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.model.words import Words

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


ABOUT = About(
    "SEN008",
    "nhs-number",
    ("safety",),
    Words("An NHS number.", "Rhif y GIG."),
    Words(
        "Ten digits behind *NHS*, *GIG* or *patient number*, and ten in groups of 3, 3 and 4 with the right check digit.",
        "Deg digid y tu ôl i *NHS*, *GIG* neu *rhif claf*, a deg mewn grwpiau o 3, 3 a 4 â’r digid gwirio cywir.",
    ),
    Words("Ten digits in a row that nothing names.", "Deg digid yn olynol nad oes dim yn eu henwi."),
    Words("Take it out.", "Dilëwch ef."),
    find,
)
