"""Welsh alphabetical order: ch, dd, ff, ng, ll, ph, rh and th are letters of their own; accents come after."""

from __future__ import annotations

import unicodedata

_ALPHABET = [
    "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll", "m", "n", "o", "p", "ph",
    "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z",
]  # fmt: skip
_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET)}


def welsh_key(text: str) -> tuple[tuple[int, ...], str]:
    """A key for ``sorted``: ``cyngor`` before ``chwarae``, ``lôn`` after ``lon``."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    ranks, index = [], 0
    while index < len(plain):
        pair = plain[index : index + 2]
        letter = pair if pair in _RANK and len(pair) == 2 else plain[index]
        ranks.append(_RANK.get(letter, -1))
        index += len(letter)
    return tuple(ranks), unicodedata.normalize("NFC", text)
