"""Numbers that a text gives in words: the excuse for a figure that stands in the other language only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from cyhoeddi.model.language import Language
from cyhoeddi.welsh.numbers import NumberReading, NumberRole, welsh_numbers


class NumberWord(NamedTuple):
    """A number in words: its value, where its words begin and end in the text, and what it does there."""

    value: int
    start: int
    end: int
    role: NumberRole


_COUNTS = {
    "zero": 0, "nil": 0, "none": 0, "no": 0, "one": 1, "single": 1, "two": 2, "both": 2, "pair": 2, "couple": 2,
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
}  # fmt: skip
_COUNTS |= {f"{word}s": value for word, value in _COUNTS.items() if 2 < value < 20 and not word.endswith("x")}
_ORDERS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "hundredth": 100,
}  # fmt: skip
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_ENGLISH = _TIMES | _ORDERS | _COUNTS
_HALVED = {"million": 500_000, "billion": 500_000_000, "dozen": 6}
_TOKEN = re.compile(r"[^\W\d_]+|[,;:.()!?]")


@lru_cache(maxsize=256)
def number_words(text: str, language: Language) -> tuple[NumberWord, ...]:
    """Every way to read numbers from a text's words: ``twenty-one`` is 20, 1 and 21.

    Punctuation keeps numbers apart: ``two, three`` is no other number.
    """
    tokens = list(_TOKEN.finditer(text))
    words = [token[0].lower() for token in tokens]
    readings = welsh_numbers(words) if language == "cy" else _english_numbers(words)
    return tuple(
        NumberWord(value, tokens[first].start(), tokens[last].end(), role)
        for value, first, last, role in readings
    )


def _english_numbers(words: Sequence[str]) -> Iterator[NumberReading]:
    for first, word in enumerate(words):
        value = _ENGLISH.get(word)
        if value is not None:
            yield NumberReading(value, first, first, _role(word))
            if word in _COUNTS:
                yield from _put_together(words, first)
        elif word == "half" and words[first + 1 : first + 2] == ["a"]:
            value = _HALVED.get(words[first + 2]) if first + 2 < len(words) else None
            if value:
                yield NumberReading(value, first, first + 2, "count")


def _role(word: str) -> NumberRole:
    return "count" if word in _COUNTS else "order" if word in _ORDERS else "times"


def _put_together(words: Sequence[str], first: int) -> Iterator[NumberReading]:
    """What begins with a count and goes on: ``twenty-one``, ``three hundred and four``, ``twenty-first``."""
    thousands, below, at, scale = 0, 0, first, 10**12
    while at < len(words) and words[at] in _ENGLISH and words[at] not in _TIMES:
        value = _ENGLISH[words[at]]
        if value >= scale:
            return
        if value >= 1000:
            thousands, below, scale = thousands + max(below, 1) * value, 0, value
        elif (joined := _joined(below, value)) is not None:
            below = joined
        else:
            return
        role = _role(words[at])
        if at > first:
            yield NumberReading(thousands + below, first, at, role)
        if role == "order":
            return
        at += 1
        if value >= 100 and at < len(words) and words[at] == "and":
            at += 1


def _joined(before: int, value: int) -> int | None:
    """A number below a thousand with one more word behind it; None where they make no number together."""
    rest = before % 100
    if before == 0:
        return value
    if value == 100 and before < 100:
        return before * 100
    follows_tens = 0 < value < 10 and rest >= 20 and rest % 10 == 0
    follows_hundreds = 0 < value < 100 and rest == 0
    return before + value if follows_tens or follows_hundreds else None


def numbers_in_words(text: str, language: Language) -> frozenset[str]:
    """Values that a text gives in words; only until compare_facts reads ``number_words`` itself."""
    return frozenset(str(found.value) for found in number_words(text, language))
