"""Shares in words: ``half`` and ``hanner`` are 50% and 1 in 2, ``one in five`` and ``un o bob pump`` 20%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.number_words import number_words


class ShareWord(NamedTuple):
    """A share in words: how many of how many, and where its words begin and end."""

    part: int
    whole: int
    start: int
    end: int


_WORDS: dict[Language, tuple[tuple[str, int, int], ...]] = {
    "en": (
        (r"two[\s-]thirds", 2, 3),
        (r"three[\s-]quarters", 3, 4),
        (r"half|halves", 1, 2),
        (r"thirds?", 1, 3),
        (r"quarters?", 1, 4),
        (r"fifths?", 1, 5),
        (r"tenths?", 1, 10),
    ),
    "cy": (
        (r"d?dwy ran o dair|d?dau draean|dd?euparth", 2, 3),
        (r"(?:t|d|th)ri chwarter", 3, 4),
        (r"h?hanner|hanerau", 1, 2),
        (r"(?:t|d|th)raean", 1, 3),
        (r"chwarter", 1, 4),
        (r"[pb]umed|phumed|un rhan o bump", 1, 5),
        (r"dd?egfed|un rhan o ddeg", 1, 10),
    ),
}
_PATTERNS = {
    language: re.compile(
        "|".join(rf"(?P<share{number}>\b(?:{words})\b)" for number, (words, _, _) in enumerate(shares)),
        re.IGNORECASE,
    )
    for language, shares in _WORDS.items()
}
_RATIO = re.compile(
    r"\b(\d{1,3}|[^\W\d_]{2,9})\s(?:in|in every|out of|out of every|o bob|ym mhob|allan o|allan o bob)"
    r"\s(\d{1,3}|[^\W\d_]{2,9})\b",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    r"\bin\b|\bout of\b|o bob|ym mhob|allan o|hal|third|quarter|fifth|tenth|rhan|ran\b|raean|parth|chwarter|hanner"
    r"|hanerau|umed|egfed",
    re.IGNORECASE,
)


def share_words(text: str, language: Language) -> Iterator[ShareWord]:
    """Every share in words."""
    if not _LIKELY.search(text):
        return
    for match in _PATTERNS[language].finditer(text):
        _, part, whole = _WORDS[language][int((match.lastgroup or "share0").removeprefix("share"))]
        yield ShareWord(part, whole, match.start(), match.end())
    yield from ratios(text, language)


def ratios(text: str, language: Language) -> Iterator[ShareWord]:
    """Every ``one in five`` or ``1 o bob 5``."""
    for match in _RATIO.finditer(text):
        part, whole = _number(match[1], language), _number(match[2], language)
        if 0 < part < whole:
            yield ShareWord(part, whole, match.start(), match.end())


def _number(text: str, language: Language) -> int:
    """The number of a figure or of one word, 0 for what is none."""
    if text.isdigit():
        return int(text)
    return next(
        (w.value for w in number_words(text, language) if w.role == "count" and w.end == len(text)), 0
    )


def is_percentage(share: ShareWord, amount: str) -> bool:
    """True where a percentage says the share: 33, 33.3 and 34 for a third."""
    try:
        return abs(float(amount) - 100 * share.part / share.whole) < 1
    except ValueError:
        return False
