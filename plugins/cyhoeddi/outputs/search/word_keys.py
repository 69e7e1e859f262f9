"""What a word of a text is also found by: the words that a Welsh mutation hides, and singulars.

Only the words of the site are looked at, once, while it is built; the browser needs no dictionary.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.search.plurals import irregular, possible_singulars
from cyhoeddi.welsh.mutation import radicals
from cyhoeddi.welsh.spelling import is_word

WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)[^\W_]+)*")
"""A word or a number such as ``69.3`` or ``X1.1``; the worker of the search cuts texts in the same way."""

_SHORTEST = 3
"""Letters that a word without accents has at least that may be mutated."""


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
    """For each word that may be a plural, without accents, what it may be the plural of.

    By a rule, the words of the site; by the table of irregular ones also a singular or a plural that the site does not
    have, so that somebody who asks for it finds the other.
    """
    origins = {word: _radicals(word, words) | {word} if language == "cy" else {word} for word in words}
    known = frozenset[str]().union(*origins.values())
    found: dict[str, set[str]] = {}
    for word in words:
        if word.isalpha() and (chosen := _regular(word, language) & known):
            found.setdefault(folded(word), set()).update(map(folded, chosen))
    for singular, plural in irregular(language):
        if singular in known or plural in known:
            forms = {plural, *(word for word, own in origins.items() if plural in own)}
            for form in map(folded, forms):
                found.setdefault(form, set()).add(folded(singular))
    return _sorted(found)


def _regular(word: str, language: Language) -> set[str]:
    """*blaenoriaethau* may be from *blaenoriaeth*, *troseddwyr* from *troseddwr*, *flaenoriaethau* from either."""
    forms = possible_singulars(word, language)
    return {one for form in forms for one in (radicals(form) if language == "cy" else ())} | forms


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


def _sorted(found: dict[str, set[str]]) -> dict[str, list[str]]:
    return {word: sorted(others) for word, others in sorted(found.items())}
