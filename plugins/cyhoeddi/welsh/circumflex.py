"""Pairs of Welsh words that only a circumflex tells apart, where the words around leave no doubt which is meant.

Without such neighbours both are right (*mor* “so”, *môr* “sea”), and nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_IN_CONTEXT = (
    # water, not “heap”, which nobody writes about
    (r"\b(?P<wrong>dwr)\b", "w", "ŵ"),
    # festival, holiday, not “shy”
    (r"(?:\byr|[’']r) (?P<wrong>wyl)\b", "w", "ŵ"),
    # fire, not “until” or “under”
    (r"\b(?P<wrong>[td]an) ac achub\b", "a", "â"),
    (r"\b(?:n?h?[dt]?iffodd?wyr?|larwm|larymau) (?P<wrong>[td]an)\b", "a", "â"),
    # older, not “this”: without an article nothing can be “these people”
    (r"\b(?:i|o|am|gan|ar|at|dros|ymhlith|â|a|neu) (?:b|ph|mh)obl (?P<wrong>hyn)\b", "y", "ŷ"),
    (r"\b(?:c|g|ngh?|ch)omisiynydd pobl (?P<wrong>hyn)\b", "y", "ŷ"),
    (r"\boed neu (?P<wrong>hyn)\b", "y", "ŷ"),
    (r"\byn (?P<wrong>hyn) na(?:’r|'r|g)?\b", "y", "ŷ"),
    # phone, not “stick”
    (r"\b(?:rhif(?:au)?|n?gh?alwad(?:au)?|ll?inell(?:au)?) (?P<wrong>ffon)\b", "o", "ô"),
    (r"\b(?P<wrong>ffon) (?:symudol|clyfar|testun)\b", "o", "ô"),
    (r"\bdros y (?P<wrong>ffon)\b", "o", "ô"),
    # sea, not “so”
    (r"\b(?:lefel|g?lan|arfordir) y (?P<wrong>mor)\b", "o", "ô"),
    # choir, not “dwarf”
    (r"\b(?P<wrong>[cg]or) (?:meibion|merched|plant|cymysg)\b", "o", "ô"),
    # with, not “and”
    (r"\bynglŷn (?P<wrong>a)(?=[ ’'])", "a", "â"),
    (r"\b[cg]h?ysyllt(?:u|wch) (?P<wrong>a)(?= (?:ni|chi|nhw|nhwy)\b)", "a", "â"),
)
"""What is wrong in which words, the letter in it, and what that should be."""

_PATTERNS = [
    (re.compile(pattern, re.IGNORECASE), letter, accented) for pattern, letter, accented in _IN_CONTEXT
]
_ANY = re.compile(
    r"\b(?:dwr|wyl|[td]an ac|hyn|ffon|y mor|[cg]or|(?:ynglŷn|llt(?:u|wch)) a|[mw](?:au|yr?) [td]an)\b",
    re.IGNORECASE,
)


def wrong_in_context(text: str) -> Iterator[tuple[int, str, str]]:
    """Each word that lacks its circumflex for sure: where it begins in a text, the word, and as it should be."""
    if not _ANY.search(text):
        return
    found = {}
    for pattern, letter, accented in _PATTERNS:
        for match in pattern.finditer(text):
            word = match["wrong"]
            found[match.start("wrong")] = (
                word,
                word.replace(letter, accented).replace(letter.upper(), accented.upper()),
            )
    yield from ((start, *words) for start, words in sorted(found.items()))
