"""Initial mutation: the forms that a Welsh word takes, and the words that a form may come from.

Soft, nasal and aspirate mutation as in any grammar; ``h`` before a vowel after *ei* (her), *eu* and *ein*.
"""

from __future__ import annotations

from cyhoeddi.welsh.letters import DIGRAPHS, VOWELS

SOFT = {"p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "ll": "l", "m": "f", "rh": "r"}
NASAL = {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"}
ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}


def initial(word: str) -> str:
    """The first letter of a Welsh word, which may be two characters (``ll``, ``rh``)."""
    return word[:2] if word[:2] in DIGRAPHS else word[:1]


def surface_forms(word: str) -> frozenset[str]:
    """Every form in which a lower-case radical can stand in a text, itself included."""
    letter = initial(word)
    rest = word[len(letter) :]
    forms = {word}
    for table in (SOFT, NASAL, ASPIRATE):
        if letter in table:
            forms.add(table[letter] + rest)
    if word[:1] in VOWELS:
        forms.add("h" + word)
    return frozenset(forms - {""})
