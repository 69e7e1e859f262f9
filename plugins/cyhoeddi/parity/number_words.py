"""Numbers that a text gives in words: the excuse for a figure that stands in the other language only."""

from __future__ import annotations

import re
from itertools import pairwise

from cyhoeddi.model.language import Language
from cyhoeddi.welsh.numbers import welsh_numbers

_UP_TO_TWENTY = (
    "zero nil", "one once first single", "two twice second both pair", "three third thrice",
    "four fourth", "five fifth", "six sixth", "seven seventh", "eight eighth", "nine ninth", "ten tenth",
    "eleven eleventh", "twelve twelfth dozen", "thirteen thirteenth", "fourteen fourteenth", "fifteen fifteenth",
    "sixteen sixteenth", "seventeen seventeenth", "eighteen eighteenth", "nineteen nineteenth", "twenty twentieth",
)  # fmt: skip
_ENGLISH = {word: value for value, words in enumerate(_UP_TO_TWENTY) for word in words.split()} | {
    "fortnight": 2, "thirty": 30, "thirtieth": 30, "forty": 40, "fortieth": 40, "fifty": 50, "fiftieth": 50, "half": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "hundredth": 100, "thousand": 1000,
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")


def numbers_in_words(text: str, language: Language) -> frozenset[str]:
    """Values that a text gives in words, as digits: ``twenty-one`` is 21, ``un ar hugain`` too."""
    words = _WORD.findall(text.lower())
    values = welsh_numbers(words) if language == "cy" else _english_numbers(words)
    return frozenset(map(str, values))


def _english_numbers(words: list[str]) -> set[int]:
    """Each number word by itself, tens with the unit behind them, and so many hundreds or thousands."""
    values = [_ENGLISH.get(word) for word in words]
    found = {value for value in values if value is not None}
    for first, second in pairwise(values):
        if first is not None and second is not None and first > 0:
            if 20 <= first <= 90 and 1 <= second <= 9:
                found.add(first + second)
            if second in (100, 1000):
                found.add(first * second)
    return found
