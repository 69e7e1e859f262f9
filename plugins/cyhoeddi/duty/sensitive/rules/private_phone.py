"""A telephone number that may be private.

What it finds
    Mobile numbers, landlines, numbers of other countries, and numbers behind *tel*, *mobile*, *ffôn*. Not spoken
    of: numbers that begin with 03, 08 or 09, which are lines for many callers, 101, 999, and the telephone number
    of the strategy’s `contact`.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person.

Example
    === en/plan.md
    Call the officer on 07700 900123.
    === cy/plan.md
    Ffoniwch y swyddog yn y tŷ ar 07700 900123.

Use instead
    === en/plan.md
    Call us on 0300 123 4567.
    === cy/plan.md
    Ffoniwch ni yn y tŷ ar 0300 123 4567.

Fix
    Give the number of an office, in the strategy’s `contact`. If it is published on purpose, a person says so:
    `cyhoeddi screen --decide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.harm import Harm
from cyhoeddi.duty.sensitive.hit import Hit, Weight
from cyhoeddi.duty.sensitive.open_findings import Check, open_findings
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published, national
from cyhoeddi.model.words import Words

CODE = "SEN004"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety",)

_NUMBER = re.compile(
    r"(?<![\w.,/£%=#-])(?:\+|00(?=[1-9])|\(\+)?\(?\d{1,5}\)?(?:[ .\-–]{0,3}\(?\d{1,5}\)?){1,7}(?![\w%£]|[.,/-]\d)"
)
_NOT_DIGIT = re.compile(r"\D")
_SAID = re.compile(
    r"(?:\bext(?:ension)?|\bestyniad|\bmob(?:ile)?|\bph(?:one)?|\btel(?:ephone)?|\bffôn|\bffoniwch|\bsymudol|\bcall|\btext|\btecstiwch|\bwhatsapp|☎|📞|\bt|\bm|\bff)"
    r"(?:\s(?:number|no\.?|on|ar|rhif))?\s?[.:]?\s*\Z",
    re.IGNORECASE,
)
_MOBILE = Words("a mobile number", "rhif ffôn symudol")
_LINE = Words(
    "a telephone number that the site does not give as public",
    "rhif ffôn nad yw’r wefan yn ei roi’n gyhoeddus",
)


def find(passage: Passage, published: Published) -> Iterator[Hit]:
    """A hit for each number of a mobile, of a landline, of another country, but for those that the site publishes."""
    text = passage.text
    if sum(character.isdigit() for character in text) < 7:
        return
    for match in _NUMBER.finditer(text):
        digits = _NOT_DIGIT.sub("", match[0])
        if 7 <= len(digits) <= 15 and not published.has_phone(digits):
            yield from _hit(match, digits, text)


def _hit(match: re.Match[str], digits: str, text: str) -> Iterator[Hit]:
    abroad = match[0].lstrip("(").startswith(("+", "00"))
    if not abroad and not digits.startswith("0"):
        if _SAID.search(text[max(0, match.start() - 25) : match.start()]) and not digits.startswith(
            ("116", "111")
        ):
            yield Hit(match.start(), _end(match), _LINE, "weak")  # without its area code
        return
    local = national(digits) if digits.startswith(("44", "0044")) or not abroad else ""
    if local:
        kind = _british(local)
        if kind:
            yield Hit(match.start(), _end(match), *kind)
    elif _is_possible(f"+{digits.removeprefix('00')}"):
        yield Hit(match.start(), _end(match), _LINE)


def _end(match: re.Match[str]) -> int:
    """Where the number ends: a bracket behind it is the text's."""
    return match.start() + len(match[0].rstrip(") "))


def _british(digits: str) -> tuple[Words, Weight] | None:
    """What a number of the country is; those for many callers (03, 08, 09, 055, 056) are nobody's own."""
    if digits.startswith("07") and 10 <= len(digits) <= 12:
        return _MOBILE, "strong"
    if digits.startswith(("01", "02")) and len(digits) in (10, 11) and _is_possible(f"+44{digits[1:]}"):
        return _LINE, "weak"
    return None


def _is_possible(number: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number, None))
    except phonenumbers.NumberParseException:
        return False


check_page: Check = open_findings("private-phone", find)
"""One finding for each hit that nobody has decided about."""
