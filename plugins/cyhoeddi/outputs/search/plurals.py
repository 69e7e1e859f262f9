"""Plurals of both languages: those of a rule, and a table of those that follow none (``plentyn``, ``plant``).

A rule only says what a word could be from; whoever asks keeps what is a word of the site. The table is
``data/irregular-plurals.csv``: words that public strategies have, one form that people use a line. Words that are more
often something else are left out (*ceir* is "there is" before it is "cars").
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from cyhoeddi.model.language import Language

ENDINGS: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "cy": (
        ("iau", ""), ("au", ""), ("oedd", ""), ("ion", ""), ("on", ""), ("iaid", ""), ("aid", ""), ("od", ""),
        ("wyr", "wr"), ("wyr", "iwr"), ("wyr", "ydd"), ("feydd", "fa"),
    ),
    "en": (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("ves", "fe")),
}  # fmt: skip
"""What a plural ends in and what its singular has instead.

Welsh ``-i``, ``-ydd`` and ``-edd`` end more verbs and nouns than plurals: they are in the table.
"""

SHORTEST = 3
"""Letters that a singular of a rule has at least."""

_CHANGING = ("iau", "au", "oedd", "ion", "on")
"""Welsh endings before which a vowel may change: *lleisiau*, *cyrsiau*, *traethodau*."""

_CHANGES = (
    (re.compile(r"ei(?=[^aeiouwy]+$)"), "ai"),
    (re.compile(r"y(?=[^aeiouwy]+$)"), "w"),
    (re.compile(r"o(?=[^aeiouwy]+$)"), "aw"),
    (re.compile(r"(?<=n)n$|(?<=r)r$"), ""),
)


def possible_singulars(word: str, language: Language) -> frozenset[str]:
    """What a word in small letters may be the plural of, by the rules alone; most of them are no words."""
    forms = set()
    for ending, instead in ENDINGS[language]:
        stem = word[: -len(ending)]
        if not word.endswith(ending) or (language == "en" and word.endswith("ss")):
            continue
        forms.add(stem + instead)
        if language == "cy" and ending in _CHANGING:
            forms |= {vowel.sub(changed, stem) for vowel, changed in _CHANGES}
    return frozenset(form for form in forms if len(form) >= SHORTEST)


@cache
def irregular(language: Language) -> tuple[tuple[str, str], ...]:
    """The table's pairs of a singular and a plural, in small letters and with their accents."""
    text = files("cyhoeddi.outputs.search").joinpath("data/irregular-plurals.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return tuple((row["singular"], row["plural"]) for row in rows if row["language"] == language)
