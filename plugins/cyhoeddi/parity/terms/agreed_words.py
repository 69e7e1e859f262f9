"""Words that are agreed to stand for each other, and the places where one language has them and the other has not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cyhoeddi.model.kept import latest_kept
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sentences import sentences_in
from cyhoeddi.parity.terms.passage_pairs import Passage, Unit, units
from cyhoeddi.parity.terms.phrases import PhraseIndex
from cyhoeddi.welsh.term_forms import term_pattern, word_pattern, words_of

_LITTLE = 2
"""Words of so few letters link others; they are not asked for one by one."""


@dataclass(frozen=True, slots=True)
class AgreedWords:
    """The English and the Welsh forms of one thing, the first of each as a writer should name it."""

    en: tuple[str, ...]
    cy: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """English words whose Welsh stands nowhere in their unit.

    ``form`` is what was found at the character ``start`` of ``english``; ``welsh`` is that passage's twin.
    """

    words: AgreedWords
    form: str
    start: int
    english: Passage
    welsh: Passage


class AgreedVocabulary:
    """Everything agreed on a site, ready to be looked for.

    ``may_part``: the words of a term may stand apart in a sentence, as when two terms share a word (“local and national
    strategy”). Names may not.
    """

    def __init__(self, words: Sequence[AgreedWords], may_part: bool) -> None:
        self.words, self.may_part = tuple(words), may_part

    @cached_property
    def english(self) -> PhraseIndex:
        """The English forms, by the place of their words."""
        return PhraseIndex((entry.en for entry in self.words), "en")

    def unanswered(self, pair: PagePair) -> tuple[Unanswered, ...]:
        """English words without their Welsh: each once in a section, at the first passage that has a twin.

        A passage that has none, or whose twin is the English again, is what other rules speak of.
        """
        return _unanswered_in(self, pair) if self.english else ()

    def in_unit(self, unit: Unit) -> Iterator[Unanswered]:
        """Those of one unit; as ``unanswered``."""
        occurrences = self.english.found_in(unit.text("en"))
        if not occurrences:
            return
        welsh, done = unit.text("cy"), set()
        places = unit.pairs_at("en", [found.start for found in occurrences])
        for found, (passages, start) in zip(occurrences, places, strict=True):
            en, cy = passages.en, passages.cy
            if en is None or cy is None or en.text == cy.text or found.number in done:
                continue
            done.add(found.number)
            unanswered = Unanswered(self.words[found.number], found.form, start, en, cy)
            if not self._is_answered(unanswered, welsh):
                yield unanswered

    def _is_answered(self, asked: Unanswered, welsh: str) -> bool:
        if any(term_pattern(form, with_plurals=True).search(welsh) for form in asked.words.cy):
            return True
        return self.may_part and any(_stands_apart(form, asked.welsh.text) for form in asked.words.cy)


def _stands_apart(form: str, text: str) -> bool:
    """True where one sentence holds all words of a term, wherever they stand in it."""
    words = [word for word in words_of(form) if len(word) > _LITTLE]
    return len(words) > 1 and any(
        all(word_pattern(word).search(sentence.text) for word in words)
        for sentence in sentences_in(unicodedata.normalize("NFC", text))
    )


@lru_cache(maxsize=4)
def vocabulary_of(words: tuple[AgreedWords, ...], may_part: bool) -> AgreedVocabulary:
    """The vocabulary of these words; a preview has the same one as long as they are the same."""
    return AgreedVocabulary(words, may_part)


@latest_kept(2_000)  # in a preview most pages, and what is agreed, are as they were
def _unanswered_in(vocabulary: AgreedVocabulary, pair: PagePair) -> tuple[Unanswered, ...]:
    return tuple(found for unit in units(pair) for found in vocabulary.in_unit(unit))
