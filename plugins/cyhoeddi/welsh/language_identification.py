"""In which language a short text is, English or Welsh.

Each word has a score: that of a little word (:mod:`cyhoeddi.welsh.function_words`), else the sum over its groups of two
to four letters, whose weights ``scripts/train-language-model`` learned from word lists of both languages. The scores of
a text are summed. A word is scored once and remembered. Names, figures and abbreviations count little: they stand in
either language.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Literal

from cyhoeddi.welsh.function_words import CLITICS, WEIGHTS
from cyhoeddi.welsh.letters import VOWELS

WORD = re.compile(r"[^\W\d_]+(?:['’\-\u0300-\u036f]+[^\W\d_]+)*[\u0300-\u036f]?")
"""A word as it is scored: letters, with apostrophes, hyphens and combining accents inside."""

_MOST = 4.0
"""What one word can count for, since a rare group of letters can weigh much."""
_CAPITALISED = 0.5
_ABBREVIATION = 0.1
_LONGEST_ABBREVIATION = 5
_LONGEST_WORD = 40
TELLING = 0.75
"""A score from which on a word or a text is said to be in a language."""
_REMEMBERED = 200_000


class _WordScores(dict[str, float]):
    """The score of each word met, as it is written: above 0 for Welsh, below 0 for English."""

    def __missing__(self, word: str) -> float:
        if len(self) >= _REMEMBERED:  # a text made to fill the memory
            self.clear()
        score = self[word] = _score(word)
        return score


WORD_SCORES = _WordScores()
"""``WORD_SCORES[word]``: from 4 (surely Welsh) to -4 (surely English); 0 for what stands in both languages."""


class _Leanings(dict[str, str]):
    """Which language a word, with the punctuation at it, leans to: ``e``, ``c``, or ``-`` for neither."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        score = score_of(word)
        leaning = self[word] = "-" if abs(score) < TELLING else "c" if score > 0 else "e"
        return leaning


_LEANINGS = _Leanings()


def leanings_of(text: str) -> str:
    """A letter for what stands between spaces: ``e`` for English, ``c`` for Welsh, ``-`` for what may be either.

    A first look at much text: three times as fast as its scores.
    """
    return "".join(map(_LEANINGS.__getitem__, text.split()))


def score_of(text: str) -> float:
    """The sum over a text's words: above 0 for Welsh, below 0 for English; nearly 0 says nothing."""
    return sum(map(WORD_SCORES.__getitem__, WORD.findall(text)))


def identify(text: str) -> Literal["en", "cy"] | None:
    """The language of a text; None for one without words, or with words that stand in both."""
    score = score_of(text)
    if abs(score) < TELLING:
        return None
    return "cy" if score > 0 else "en"


def _score(written: str) -> float:
    word = unicodedata.normalize("NFC", written).replace("’", "'")
    if word == "I":
        return -1.0
    lowered = word.lower()
    if lowered in WEIGHTS:
        return WEIGHTS[lowered]
    base, _, clitic = lowered.rpartition("'")
    if base and clitic in CLITICS:
        return CLITICS[clitic] + (WEIGHTS[base] if base in WEIGHTS else _by_letters(word[: len(base)], base))
    return _by_letters(word, lowered)


def _by_letters(word: str, lowered: str) -> float:
    if len(lowered) > _LONGEST_WORD or VOWELS.isdisjoint(lowered):
        return 0.0
    weight = _group_weights().get
    score = 0.0
    for part in re.split("['-]", lowered):
        padded = f"^{part}$  "  # groups that reach beyond the end are in no table
        for at in range(len(part) + 1):
            score += weight(padded[at : at + 2], 0.0)
            score += weight(padded[at : at + 3], 0.0) + weight(padded[at : at + 4], 0.0)
    return max(-_MOST, min(_MOST, score)) * _share(word)


def _share(word: str) -> float:
    """How much a word's letters say: a name or an abbreviation may stand in either language."""
    if word.islower():
        return 1.0
    if word.isupper():
        return _ABBREVIATION if len(word) <= _LONGEST_ABBREVIATION else 1.0
    return _CAPITALISED if word.istitle() or word[1:].islower() else _ABBREVIATION


@cache
def _group_weights() -> dict[str, float]:
    """The learned table: a weight, then the groups of letters that have it, a line each."""
    text = files("cyhoeddi.welsh").joinpath("language_model/letter-groups.txt").read_text(encoding="utf-8")
    weights: dict[str, float] = {}
    for line in text.splitlines():
        weight, _, groups = line.partition("\t")
        if groups:
            weights.update(dict.fromkeys(groups.split(" "), int(weight) / 10))
    return weights
