"""How long Welsh is for the English that it translates (Gale and Church), and what any other length speaks against."""

from __future__ import annotations

import math

WELSH_LENGTH = 1.104
"""Characters of Welsh to one of English, measured on published translations."""

_FIXED, _BY_LENGTH, _BY_STYLE = 4.0, 1.2, 0.06
"""What the length of a translation varies by: a few letters, each word by itself, and a translator's manner as a whole.

The first two are variances (in characters squared, the second for each character), the third a share of the length.
"""

_FREEDOM = 4.0
"""Degrees of freedom of the distribution: low, because a few good translations are much longer or shorter than most."""


def length_deviation(english: int, welsh: int) -> float:
    """How many standard deviations a Welsh length (in characters) lies above what its English makes likely."""
    told = welsh / WELSH_LENGTH
    length = (english + told) / 2
    variance = _FIXED + _BY_LENGTH * length + (_BY_STYLE * length) ** 2
    return (told - english) / math.sqrt(variance)


def length_cost(english: int, welsh: int) -> float:
    """How much a pair of lengths speaks against a pair of texts: 0 where it is as likely as can be, growing slowly.

    The logarithm of how much less likely it is than the likeliest, by Student's distribution.
    """
    deviation = length_deviation(english, welsh)
    return (_FREEDOM + 1) / 2 * math.log1p(deviation * deviation / _FREEDOM)


def length_cost_either_way(first: int, second: int) -> float:
    """As :func:`length_cost` where it is not said which text is the Welsh: the longer, which is always likelier.

    What belongs together must not change when the languages are exchanged, and the tenth that Welsh is longer tells
    hardly a pair from another.
    """
    return length_cost(first, second) if first < second else length_cost(second, first)
