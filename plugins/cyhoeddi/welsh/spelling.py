"""Welsh spelling: which words are known, and what a word that is not known may have been meant for.

Known are the words of the Hunspell dictionary beside this module, those of ``additional-words.txt``, which it lacks,
and forms made from them by rule. Clitics (*a’r*, *i’w*), hyphens, capitals and mutations are taken off first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

from cyhoeddi.welsh.affix_dictionary import AffixDictionary
from cyhoeddi.welsh.mutation import radicals
from cyhoeddi.welsh.word_formation import VERB_ENDINGS, is_inflected, may_be_formed

_HERE = Path(__file__).parent
_LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff"
WORDS = re.compile(rf"[{_LETTER}]+(?:['’ʼ-][{_LETTER}]+)*")
"""Words of a text, with the clitics and hyphens that join them; accents as one character or as two."""

CLITICS = ("r", "n", "i", "u", "w", "ch", "m", "th")
"""What Welsh joins to the word before it with an apostrophe."""

_FIRST_PARTS = """
e ôl is gwrth cyn di ail rhag hunan an cyd uwch traws rhyng aml ar all awto bio eco ffug gor cam lled mân micro mini
"""
_PARTS = frozenset(_FIRST_PARTS.split())
"""What stands before a hyphen and is no word of its own (*e-bost*), or may not be."""
_MARKS = re.compile("['-]")
_LONGEST = 60


@cache
def _dictionary() -> AffixDictionary:
    return AffixDictionary.read(_HERE / "dictionary", "cy")


@cache
def triples_of_letters() -> frozenset[str]:
    """Every three characters that follow each other in a word of the dictionary; a space stands for its end."""
    return _dictionary().triples_of_letters()


@cache
def _additional() -> frozenset[str]:
    """Radicals, names in their capitals; a line that ends in a hyphen is the stem of a verb."""
    words: set[str] = set()
    for line in (_HERE / "additional-words.txt").read_text(encoding="utf-8").splitlines():
        word = line.partition("#")[0].strip()
        if word.endswith("-"):
            words.update(word[:-1] + ending for ending in VERB_ENDINGS)
        elif word:
            words.add(word)
    return frozenset(words)


def normalised(word: str) -> str:
    """A word with its accents as one character each and straight apostrophes: as a dictionary writes it."""
    return unicodedata.normalize("NFC", word).replace("’", "'").replace("ʼ", "'")


@lru_cache(maxsize=100_000)
def is_word(word: str) -> bool:
    """True for a Welsh word as it may stand in a text: mutated, in capitals, with clitics and hyphens."""
    form = normalised(word)
    return len(form) <= _LONGEST and _has_known_parts(form, _is_known)


def is_listed(word: str) -> bool:
    """As ``is_word``, but not for a form that only a rule makes: nothing that one would suggest to a writer."""
    form = normalised(word)
    return len(form) <= _LONGEST and _has_known_parts(form, _is_listed_in_any_case)


def may_be_word(word: str) -> bool:
    """True for a word that is in no list, but that a writer may well have made from words that are."""
    form = normalised(word).lower()
    parts = _MARKS.split(form)
    return len(form) <= _LONGEST and all(
        is_word(part) or may_be_formed(part, _is_listed) for part in parts if part
    )


def _has_known_parts(form: str, is_known: Callable[[str], bool]) -> bool:
    if is_known(form):
        return True
    if "-" in form:
        return all(part.lower() in _PARTS or _has_known_parts(part, is_known) for part in form.split("-"))
    word, apostrophe, clitic = form.rpartition("'")
    return bool(apostrophe) and clitic.lower() in CLITICS and _has_known_parts(word, is_known)


def _is_known(form: str) -> bool:
    return _is_listed_in_any_case(form) or is_inflected(form.lower(), _is_listed)


def _is_listed_in_any_case(form: str) -> bool:
    if (len(form) == 1 and form.isalpha()) or _is_listed(form):
        return True
    if not form[:1].isupper():
        return False
    if form.isupper():
        return _is_listed(form.capitalize()) or _is_listed(form.lower())
    return form[1:].islower() and _is_listed(form.lower())


@lru_cache(maxsize=100_000)
def _is_listed(form: str) -> bool:
    """True for a word that one of the two lists has, in these letters, mutated or not."""
    if _dictionary().has(form) or form in _additional():
        return True
    is_name = form[:1].isupper()
    return any((word.capitalize() if is_name else word) in _additional() for word in radicals(form.lower()))
