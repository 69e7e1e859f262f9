"""Telephone numbers.

British ones begin with 0 or +44 and an area code: that much a regular expression knows. Which of them exist, as the
library ``phonenumbers`` knows, is no question here, so that there is no need to load its tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.fact import TextFact

_PHONE = re.compile(
    r"""
    (?<![\w.,/£%+-])
    (?:
        (?P<abroad>(?:\+|00)(?:44|[1-9]\d{0,2})[\s-]?)(?:\(0\)\s?)?   # +44, 0044, +353
        \(?\d{1,5}\)?(?:[\s-]{0,2}\d){6,10}
      | \(?0\d{2,5}\)?(?:[\s-]{0,2}\d){5,10}
    )
    (?![\w%£]|[.,/-]\d)
    """,
    re.VERBOSE,
)
_NO_DIGIT = re.compile(r"\D")
_GROUP = re.compile(r"\d+")
_SHORT = re.compile(r"08(?:00|08|45) ?(?:\d{4}|\d{2} ?\d{2})")
"""Old numbers of seven digits behind the first 0, as a helpline for children still has one."""
_FEWEST, _MOST = 9, 12
"""Digits of a number with its 0, one lost or one too many by a slip included."""
_USUAL = (10, 11)


def phones(text: str, _language: Language) -> Iterator[TextFact]:
    """Every telephone number; its value is its digits as dialled within the country."""
    if "0" not in text and "+" not in text:
        return
    for match in _PHONE.finditer(text):
        words = match[0] if match["abroad"] else _without_next_number(match[0])
        digits = _NO_DIGIT.sub("", words)
        if match["abroad"]:
            yield TextFact("phone", _national(match["abroad"], words), words, match.start())
        elif _FEWEST <= len(digits) <= _MOST or _SHORT.fullmatch(words):
            yield TextFact("phone", digits, words, match.start())


def _without_next_number(words: str) -> str:
    """``0300 200 3300 24`` (hours a day) ends where a telephone number usually does."""
    digits = 0
    for group in _GROUP.finditer(words):
        digits += len(group[0])
        if digits in _USUAL:
            return words[: group.end()]
    return words


def _national(prefix: str, words: str) -> str:
    """``+44 (0)1267 226440`` is 01267226440; a number of another country keeps its prefix."""
    country = _NO_DIGIT.sub("", prefix).removeprefix("00")
    rest = _NO_DIGIT.sub("", words[len(prefix) :])
    return "0" + rest.removeprefix("0") if country == "44" else f"+{country}{rest}"
