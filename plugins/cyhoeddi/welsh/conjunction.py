"""Lists in words: Welsh ``a`` before a consonant, ``ac`` before a vowel, and the aspirate mutation after ``a``.

Babel prints ``a(c)`` for every Welsh list, so the choice is made here.
"""

from __future__ import annotations

from collections.abc import Sequence

from cyhoeddi.welsh.letters import VOWELS

_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
_ALREADY = ("ph", "th", "ch")
_CONSONANTAL_W = ("wl", "wr", "wn")
"""Beginnings in which w is not a vowel: *a Wrecsam*."""

_AC_BEFORE = ("mae", "maent", "mi", "nid", "ni", "na", "felly", "fel", "wedyn", "roedd", "roeddent")
"""Words that take ``ac`` although they begin with a consonant; only whole words: ``a Maesteg``."""


def and_join(words: Sequence[str], language: str) -> str:
    """``a, b and c`` in English, ``a, b ac c`` with the right form in Welsh."""
    if len(words) < 2:
        return "".join(words)
    before, last = ", ".join(words[:-1]), words[-1]
    return f"{before} {welsh_and(last)}" if language == "cy" else f"{before} and {last}"


def welsh_and(word: str) -> str:
    """``and`` with the word after it: ``Powys`` gives ``a Phowys``, ``iechyd`` gives ``ac iechyd``."""
    lowered = word.lower()
    begins_with_vowel = lowered[:1] in VOWELS and not lowered.startswith(_CONSONANTAL_W)
    if begins_with_vowel or lowered.partition(" ")[0] in _AC_BEFORE:
        return f"ac {word}"
    mutated = None if lowered.startswith(_ALREADY) else _ASPIRATE.get(lowered[:1])
    if mutated is None or word[:2].isupper():
        return f"a {word}"
    return f"a {mutated.capitalize() if word[0].isupper() else mutated}{word[1:]}"
