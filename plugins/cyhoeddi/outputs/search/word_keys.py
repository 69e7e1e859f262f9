"""What a word of a text is also found by: the words that a Welsh mutation hides, and singulars.

Only the words of the site are looked at, once, while it is built; the browser needs no dictionary.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

from cyhoeddi.model.language import Language
from cyhoeddi.welsh.mutation import radicals
from cyhoeddi.welsh.spelling import is_word

WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)[^\W_]+)*")
"""A word or a number such as ``69.3`` or ``X1.1``; the worker of the search cuts texts in the same way."""

_WELSH_PLURALS = re.compile("(?:iau|au|oedd|ion|on|iaid|aid|od)$")
"""Endings that leave the word as it is; ``-i``, ``-ydd`` and ``-edd`` end more verbs and nouns than plurals."""

_SHORTEST = 3
"""Letters that a singular has at least, and a word without accents that may be mutated."""


def folded(word: str) -> str:
    """A word in small letters, without accents: ``Tŷ`` becomes ``ty``."""
    apart = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The words of texts in small letters, with their accents."""
    return frozenset(
        word for text in texts for word in WORD.findall(unicodedata.normalize("NFC", text).lower())
    )


def radicals_of(words: Collection[str]) -> dict[str, list[str]]:
    """For each Welsh word that may be mutated, without accents, the words it may come from.

    Words that neither the dictionary nor the site knows are left out; where none is known, as for a name, all are kept.
    """
    found: dict[str, set[str]] = {}
    for word in words:
        if chosen := _radicals(word, words):
            found.setdefault(folded(word), set()).update(map(folded, chosen))
    return _sorted(found)


def singulars_of(words: Collection[str], language: Language) -> dict[str, list[str]]:
    """For each word that looks like a plural, without accents, the words of the site of which it may be one."""
    if language == "en":
        known, singulars = frozenset[str](words), _english_singulars
    else:
        known = frozenset(words).union(*(_radicals(word, words) for word in words))
        singulars = _welsh_singulars
    found: dict[str, set[str]] = {}
    for word in words:
        if word.isalpha() and (chosen := singulars(word) & known):
            found.setdefault(folded(word), set()).update(map(folded, chosen))
    return _sorted(found)


def _radicals(word: str, words: Collection[str]) -> set[str]:
    # Little words (*da*, *ni*) are as they are; *dŷ* is none.
    if (len(word) < _SHORTEST and folded(word) == word) or not word.isalpha():
        return set()
    possible = {one for one in radicals(word) - {word} if len(word) > _SHORTEST or len(one) == len(word)}
    known = {one for one in possible if one in words or _is_known(one)}
    if known or _is_known(word):
        return {one for one in known if one != f"g{word}" or not _is_mutated(one)}
    return possible


def _is_mutated(word: str) -> bool:
    """True for a word with a g that a mutation may have made: *gangen* is from *cangen*, so *angen* is not from it."""
    return _is_known("c" + word[1:])


def _is_known(word: str) -> bool:
    return is_word(word) or is_word(word.capitalize())


def _welsh_singulars(word: str) -> set[str]:
    """*blaenoriaethau* may be from *blaenoriaeth*, *troseddwyr* from *troseddwr*; vowels are left as they are."""
    forms = {word[: -len("wyr")] + "wr"} if word.endswith("wyr") else set()
    ending = _WELSH_PLURALS.search(word)
    if ending:
        forms.add(word[: ending.start()])
    return {radical for form in forms if len(form) >= _SHORTEST for radical in (form, *radicals(form))}


def _english_singulars(word: str) -> set[str]:
    forms = {word[:-1]} if word.endswith("s") and not word.endswith("ss") else set()
    if word.endswith("es"):
        forms.add(word[:-2])
    if word.endswith("ies"):
        forms.add(word[:-3] + "y")
    return {form for form in forms if len(form) >= _SHORTEST}


def _sorted(found: dict[str, set[str]]) -> dict[str, list[str]]:
    return {word: sorted(others) for word, others in sorted(found.items())}
