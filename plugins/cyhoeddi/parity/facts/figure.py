"""A figure in a text with what stands before and behind it: the raw material of numbers, money, percentages, units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.amount import AMOUNT
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.welsh.dates import ORDINAL
from cyhoeddi.welsh.numbers import SCALES as WELSH_SCALES

_AMOUNT = re.compile(AMOUNT)
_ADJECTIVES = """
working business clear calendar school academic full whole consecutive successive recent last past previous next more
further extra additional
"""
_ADJECTIVE = rf"(?:(?:{'|'.join(_ADJECTIVES.split())})[\s-]){{0,2}}"
_LONGEST_WORD = 30
"""Letters of a word that are looked at: nothing that we know is longer."""
_AROUND: dict[Language, tuple[str, str]] = {
    "en": ("(?:st|nd|rd|th)", _ADJECTIVE),
    "cy": (ORDINAL, r"(?:o\s+)?"),
}
_BEHIND = {
    language: re.compile(
        rf"""(?P<percent>\s?(?:%|per\s?cent\b|pc\b|y\s+cant\b))(?![{{\w])
             |(?P<ordinal>{ordinal})(?![^\W_])
             |(?P<gap>[\s-]?{between})(?P<word>[^\W\d_²³]{{1,{_LONGEST_WORD}}})""",
        re.VERBOSE,
    )
    for language, (ordinal, between) in _AROUND.items()
}
_SECOND_WORD = re.compile(rf"\s(?:o\s+)?([^\W\d_]{{1,{_LONGEST_WORD}}})")
_SCALES: dict[Language, dict[str, int]] = {
    "en": {"thousand": 3, "million": 6, "billion": 9, "k": 3, "m": 6, "mn": 6, "bn": 9},
    "cy": WELSH_SCALES | {"k": 3, "m": 6, "mn": 6, "bn": 9},
}
_SIGNS = ("£", "€", "$")
_LETTER_SCALES = ("k", "bn", "mn")
"""Letters behind a figure that are a scale without a sign of money too; ``5m`` may be metres."""


@dataclass(frozen=True, slots=True)
class Figure:
    """The digits of a figure, where they stand, and what was read around them.

    ``sign`` is that of money before them; ``zeros`` those that a word of scale stands for; ``end`` the place behind
    all of it, ``word`` the first word there that is no scale, which ends at ``word_end``.
    """

    text: str
    digits: str
    start: int
    end: int
    sign: str = ""
    zeros: int = 0
    percent: bool = False
    ordinal: bool = False
    word: str = ""
    word_end: int = 0


@dataclass(frozen=True, slots=True)
class ReadFigure:
    """The fact that was read from a figure, with the sign, scale and unit that a figure beside it may share."""

    fact: TextFact
    sign: str = ""
    zeros: int = 0
    unit: str = ""


def figures(text: str, language: Language) -> Iterator[Figure]:
    """Every figure of a text."""
    for match in _AMOUNT.finditer(text):
        yield _figure(match, language)


def _figure(match: re.Match[str], language: Language) -> Figure:
    text, start, end = match.string, match.start(), match.end()
    sign = text[start - 1 : start].strip() or text[max(0, start - 2) : start].strip()
    sign = sign if sign in _SIGNS else ""
    behind = _BEHIND[language].match(text, end)
    if behind is None:
        return Figure(text, match[0], start, end, sign)
    if behind["percent"]:
        return Figure(text, match[0], start, behind.end(), sign, percent=True)
    if behind["ordinal"]:
        return Figure(text, match[0], start, behind.end(), sign, ordinal=True)
    zeros = _zeros(behind, bool(sign), language)
    if not zeros:
        return Figure(text, match[0], start, end, sign, word=behind["word"], word_end=behind.end())
    second = _SECOND_WORD.match(text, behind.end())
    word, word_end = (second[1], second.end()) if second else ("", 0)
    return Figure(text, match[0], start, behind.end(), sign, zeros, word=word, word_end=word_end)


def _zeros(behind: re.Match[str], is_money: bool, language: Language) -> int:
    """The zeros of a word of scale; a letter counts behind a sign of money, or where it can be nothing else."""
    word = behind["word"].lower()
    if len(word) > 2 or is_money or (word in _LETTER_SCALES and not behind["gap"]):
        return _SCALES[language].get(word, 0)
    return 0
