"""Looks for many phrases in a text at once: agreed terms, names of bodies."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cyhoeddi.model.language import Language
from cyhoeddi.welsh.mutation import surface_forms
from cyhoeddi.welsh.term_forms import BETWEEN, NOT_BEFORE, NOT_BEHIND, WORD, term_pattern, words_of


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A phrase in a text: ``number`` is the place of its group in the index, ``form`` the form that was found."""

    number: int
    form: str
    start: int
    end: int


Entry = tuple[int, str]
"""A group's place in the index and one of its forms."""

_CAPITALISED = re.compile(r"(?<![^\W\d_])[A-ZÀ-ÖØ-ÞŴŶ][^\W\d_]*")


class PhraseIndex:
    """Groups of phrases, each group the forms of one thing, looked for in texts of one language.

    A phrase written with capitals is found with capitals only, one in small letters in either. In Welsh every word may
    be mutated.
    """

    def __init__(self, groups: Iterable[Sequence[str]], language: Language) -> None:
        self.language = language
        entries = [(number, form) for number, forms in enumerate(groups) for form in forms]
        self._all_capitals = language == "en" and all(_CAPITALISED.match(form) for _, form in entries)
        self._by_word: dict[str, list[Entry]] = {}
        """By a first word: as it is written where all begin with a capital, in small letters otherwise."""
        for number, form in entries:
            for word in self._words(form)[:1] if self._all_capitals else _first_words(form, language):
                self._by_word.setdefault(word, []).append((number, form))

    def __bool__(self) -> bool:
        return bool(self._by_word)

    def _words(self, text: str) -> list[str]:
        return _CAPITALISED.findall(text) if self._all_capitals else WORD.findall(text.lower())

    def may_stand_in(self, text: str) -> set[Entry]:
        """Phrases whose first word is in a text: soon told, and for most texts there are none."""
        if not self._by_word:
            return set()
        return {entry for word in self._by_word.keys() & self._words(text) for entry in self._by_word[word]}

    def found_in(self, text: str) -> list[Occurrence]:
        """Where phrases stand in a text, in order; one that lies in a longer one is not counted."""
        candidates = self.may_stand_in(text)
        if not candidates:
            return []
        text = unicodedata.normalize("NFC", text)
        found = [place for number, form in sorted(candidates) for place in self._places(number, form, text)]
        return sorted(_longest(found, len(text)), key=lambda place: place.start)

    def _places(self, number: int, form: str, text: str) -> Iterator[Occurrence]:
        has_capital = form != form.lower()
        for match in pattern_of(form, self.language).finditer(text):
            if not has_capital or match[0] != match[0].lower():
                yield Occurrence(number, form, match.start(), match.end())


def _longest(found: list[Occurrence], length: int) -> Iterator[Occurrence]:
    """Those that lie in no longer one."""
    taken = bytearray(length)
    for place in sorted(found, key=lambda place: (place.start - place.end, place.start)):
        if not any(taken[place.start : place.end]):
            yield place
            taken[place.start : place.end] = b"\1" * (place.end - place.start)


def _first_words(form: str, language: Language) -> frozenset[str]:
    words = words_of(form) if language == "cy" else tuple(WORD.findall(form.lower()))
    if not words:
        return frozenset()
    return surface_forms(words[0]) if language == "cy" else frozenset(words[:1])


@lru_cache(maxsize=4096)
def pattern_of(form: str, language: Language) -> re.Pattern[str]:
    """Finds one phrase: in Welsh in any mutation, in English as it is written, in capitals where it has them."""
    if language == "cy":
        return term_pattern(form)
    words = WORD.findall(form)
    flags = re.IGNORECASE if form == form.lower() else re.NOFLAG
    return re.compile(NOT_BEHIND + BETWEEN.join(map(re.escape, words)) + NOT_BEFORE, flags)
