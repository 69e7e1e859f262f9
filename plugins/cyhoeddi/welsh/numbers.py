"""Number words of Welsh, in every mutated form, and how they are put together.

Both ways of counting are read: by tens (``dau ddeg un``) and by twenties (``un ar hugain``, ``un achos ar hugain``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from cyhoeddi.welsh.mutation import surface_forms

NumberRole = Literal["count", "order", "times"]
"""What a number word does: ``tri`` counts, ``trydydd`` orders, ``teirgwaith`` says how many times."""


class NumberReading(NamedTuple):
    """A number read from words: its value, and the first and last word that it takes up (counted from 0)."""

    value: int
    first: int
    last: int
    role: NumberRole


_COUNTS: dict[int, str] = {
    0: "dim sero", 1: "un", 2: "dau dwy", 3: "tri tair", 4: "pedwar pedair", 5: "pump pum", 6: "chwech chwe",
    7: "saith", 8: "wyth", 9: "naw", 10: "deg deng", 12: "deuddeg deuddeng dwsin", 15: "pymtheg pymtheng", 18: "deunaw",
    20: "ugain", 40: "deugain", 60: "trigain", 100: "cant", 200: "deucant", 300: "trichant", 400: "pedwarcant",
    500: "pumcant", 600: "chwechant", 700: "seithgant", 800: "wythgant", 900: "nawcant", 1000: "mil",
    1_000_000: "miliwn", 1_000_000_000: "biliwn",
}  # fmt: skip
_ORDERS: dict[int, str] = {
    1: "cyntaf unfed", 2: "ail eilfed", 3: "trydydd trydedd", 4: "pedwerydd pedwaredd", 5: "pumed", 6: "chweched",
    7: "seithfed", 8: "wythfed", 9: "nawfed", 10: "degfed", 12: "deuddegfed", 15: "pymthegfed", 18: "deunawfed",
    20: "ugeinfed", 100: "canfed",
}  # fmt: skip
_TIMES: dict[int, str] = {1: "unwaith", 2: "dwywaith", 3: "teirgwaith"}


_OTHER_WORDS = frozenset({"hun", "hail", "nwy", "nau", "ddim", "nim", "gan"})
"""Forms that are words of their own: *ei hun* (self), *hail* (generous), *nwy* (gas), *ddim* (not), *gan* (by)."""


def _forms(words: Mapping[int, str]) -> dict[str, int]:
    named = ((word, value) for value, words_of_it in words.items() for word in words_of_it.split())
    return {form: value for word, value in named for form in surface_forms(word) if form not in _OTHER_WORDS}


# Mutated, a billion can look like a million; the commoner is meant.
_COUNT_WORDS = _forms(_COUNTS) | {"can": 100, "filiwn": 1_000_000, "miliwn": 1_000_000}
_ORDER_WORDS, _TIMES_WORDS = _forms(_ORDERS), _forms(_TIMES)
NUMBER_WORDS: dict[str, int] = _TIMES_WORDS | _ORDER_WORDS | _COUNT_WORDS
"""Every form of a number word, lower case, to its value; of ``can`` only the radical."""

SCALES: dict[str, int] = {
    form: zeros for zeros, word in ((9, "biliwn"), (6, "miliwn"), (3, "mil")) for form in surface_forms(word)
}
"""Forms of the words for large scales to the zeros that they stand for."""

_SCORES = {
    "ddeg": 10,
    "bymtheg": 15,
    "hugain": 20,
    "deugain": 40,
    "ddeugain": 40,
    "trigain": 60,
    "drigain": 60,
}
_NOUN_BETWEEN = 2
"""At most so many words stand between a number and its ``ar hugain`` (``pedair awr ar hugain``)."""
_AND = ("a", "ac")
_HALF = ("hanner",)
_HALVED = (100, 1_000_000, 1_000_000_000)


def welsh_numbers(words: Sequence[str]) -> Iterator[NumberReading]:
    """Every way to read numbers from a text's words (lower case, in order): each by itself and put together."""
    for first, word in enumerate(words):
        value = NUMBER_WORDS.get(word)
        if value is not None:
            role = _role(word)
            yield NumberReading(value, first, first, role)
            if role == "count":
                yield from _put_together(words, first)
            if role != "times" and 0 < value < 20:
                yield from _by_scores(words, first, value, role)
        elif word in _HALF and (scale := _count(words, first + 1)) in _HALVED:
            yield NumberReading(scale // 2, first, first + 1, "count")


def _role(word: str) -> NumberRole:
    return "count" if word in _COUNT_WORDS else "order" if word in _ORDER_WORDS else "times"


def _put_together(words: Sequence[str], first: int) -> Iterator[NumberReading]:
    """What begins with a count and goes on: ``dau ddeg un`` 21, ``tri chant a phedwar`` 304, ``cant a hanner`` 150."""
    thousands, below, at, scale = 0, 0, first, 10**12
    while (value := _count(words, at)) is not None:
        if value >= 1000:
            if value >= scale:
                return
            thousands, below, scale = thousands + max(below, 1) * value, 0, value
        else:
            joined = _joined(below, value, is_first=at - first < 2)
            if joined is None:
                return
            below = joined
        if at > first:
            yield NumberReading(thousands + below, first, at, "count")
        at += 1
        if value >= 100 and at + 1 < len(words) and words[at] in _AND:
            at += 1
            if words[at] in _HALF:
                yield NumberReading(thousands + below + value // 2, first, at, "count")


def _joined(before: int, value: int, is_first: bool) -> int | None:
    """A number below a thousand with one more word behind it; None where they make no number together."""
    rest = before % 100
    if before == 0:
        return value
    if value == 10 and 0 < rest < 10:
        return before + 9 * rest
    if value == 20 and rest == 4:
        return before + 76
    if value == 100 and 1 < before < 100:
        return before * 100
    follows_tens = value < 10 and rest >= 10 and rest % 10 == 0 and not is_first
    follows_hundreds = value < 100 and rest == 0 and before >= 100
    return before + value if value > 0 and (follows_tens or follows_hundreds) else None


def _by_scores(words: Sequence[str], first: int, value: int, role: NumberRole) -> Iterator[NumberReading]:
    """``tri ar ddeg`` is 13, ``un achos ar hugain`` 21, ``unfed ar ddeg`` the 11th, ``un ar ddeg ar hugain`` 31."""
    on, last = first + 1, min(first + 1 + _NOUN_BETWEEN, len(words) - 2)
    while on <= last:
        if words[on] == "ar" and words[on + 1] in _SCORES:
            value += _SCORES[words[on + 1]]
            yield NumberReading(value, first, on + 1, role)
            if value >= 20:
                return
            on, last = on + 1, min(on + 2 + _NOUN_BETWEEN, len(words) - 2)
        on += 1


def _count(words: Sequence[str], at: int) -> int | None:
    return _COUNT_WORDS.get(words[at]) if at < len(words) else None
