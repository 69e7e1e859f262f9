"""Number words of Welsh, in every mutated form, as far as texts use them beside figures.

Both ways of counting are read: by tens (``dau ddeg un``) and by twenties (``un ar hugain``, ``un achos ar hugain``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cyhoeddi.welsh.mutation import surface_forms

_RADICALS: dict[int, tuple[str, ...]] = {
    0: ("dim", "sero"),
    1: ("un", "unfed", "unwaith", "cyntaf", "awr", "mis", "blwyddyn", "wythnos"),
    2: ("dau", "dwy", "dwywaith", "ail", "deuddydd", "pythefnos", "deufis"),
    3: ("tri", "tair", "teirgwaith", "trydydd", "trydedd", "trimis", "tridiau", "traean"),
    4: ("pedwar", "pedair", "pedwerydd", "pedwaredd", "chwarter"),
    5: ("pump", "pum", "pumed"),
    6: ("chwech", "chwe", "chweched"),
    7: ("saith", "seithfed"),
    8: ("wyth", "wythfed"),
    9: ("naw", "nawfed"),
    10: ("deg", "deng", "degfed"),
    12: ("deuddeg", "deuddeng", "deuddegfed", "dwsin"),
    15: ("pymtheg", "pymtheng", "pymthegfed"),
    18: ("deunaw", "deunawfed"),
    20: ("ugain", "ugeinfed"),
    40: ("deugain",),
    50: ("hanner",),
    60: ("trigain",),
    100: ("cant", "canfed"),
    1000: ("mil",),
}

NUMBER_WORDS: dict[str, int] = {
    form: value for value, words in _RADICALS.items() for word in words for form in surface_forms(word)
} | {"can": 100}
"""Every form, lower case, to its value. ``awr``, ``mis``, ``blwyddyn`` can stand for one, ``pythefnos`` for 2 weeks.

Of ``can`` (a hundred before a noun) only the radical: ``gan`` is a word of its own that stands in most sentences.
"""

SCALES: dict[str, str] = {
    form: scale
    for scale, word in (("million", "miliwn"), ("billion", "biliwn"), ("thousand", "mil"))
    for form in surface_forms(word)
}
"""Forms of the words for large scales to a common name."""
# Mutated, a billion can look like a million; the commoner is meant.
SCALES["filiwn"] = SCALES["miliwn"] = "million"

_ON = {"ddeg": 10, "bymtheg": 15, "hugain": 20}
_NOUN_BETWEEN = 2
"""At most so many words stand between a number and its ``ar hugain`` (``pedair awr ar hugain``)."""


def welsh_numbers(words: Sequence[str]) -> set[int]:
    """The values of a text's number words (lower case, in order), alone and put together."""
    found = {NUMBER_WORDS[word] for word in words if word in NUMBER_WORDS}
    for index, word in enumerate(words):
        first = NUMBER_WORDS.get(word)
        if first is not None and first > 0:
            found.update(_by_tens(first, words[index + 1 : index + 3]))
            found.update(_by_twenties(first, words[index + 1 : index + 3 + _NOUN_BETWEEN]))
    return found


def _by_tens(first: int, rest: Sequence[str]) -> Iterator[int]:
    """``dau ddeg`` is 20, ``dau ddeg un`` 21, ``tri chant`` 300, ``hanner cant`` 50, ``pedwar ugain`` 80."""
    values = [NUMBER_WORDS.get(word) for word in rest]
    second = values[0] if values else None
    if second == 10 and first < 10:
        yield first * 10
        if len(values) > 1 and values[1] is not None and 0 < values[1] < 10:
            yield first * 10 + values[1]
    elif second in (20, 100, 1000) and first < second:
        yield second // 2 if first == 50 else first * second


def _by_twenties(first: int, rest: Sequence[str]) -> Iterator[int]:
    """``tri ar ddeg`` is 13, ``dwy ar bymtheg`` 17, ``un achos ar hugain`` 21."""
    for on, base in pairwise(rest):
        if on == "ar" and base in _ON and first < 20:
            yield first + _ON[base]
