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


ORIGINS: dict[str, set[str]] = {}
"""The initials that a mutated initial may come from."""
for _table in (SOFT, NASAL, ASPIRATE):
    for _radical, _mutated in _table.items():
        if _mutated:
            ORIGINS.setdefault(_mutated, set()).add(_radical)
_NASALISED = ("ngh", "mh", "nh")
"""Letters that only the nasal mutation makes, and that no alphabet counts."""
DIGRAPHS_AND_NASALS = (*_NASALISED, *DIGRAPHS)
"""Initials of more than one character, in the order in which they are looked for."""
LOST_G_BEFORE = (*sorted(VOWELS), "l", "r", "n")
"""What may stand behind a g that the soft mutation takes away."""


def radicals(form: str) -> frozenset[str]:
    """Every lower-case radical that a form may come from, itself included: ``fwrdd`` from ``bwrdd`` and ``mwrdd``.

    The opposite of ``surface_forms``; which of them are words is for a dictionary to say.
    """
    letter = next((nasal for nasal in _NASALISED if form.startswith(nasal)), initial(form))
    rest = form[len(letter) :]
    found = {form, *(radical + rest for radical in ORIGINS.get(letter, ()))}
    if letter in LOST_G_BEFORE:
        found.add("g" + form)
    if letter == "h" and rest[:1] in VOWELS and rest:
        found.add(rest)
    return frozenset(found)
