"""Single words and short strings: misspellings found, good words flagged, languages told apart."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from parity_quality.checking import findings
from parity_quality.material import Material

_WORD = re.compile(r"[^\W\d_]{5,}")
_LETTERS = "abcdefghilmnoprstuwy"
_SPELLING = ("SPL001", "SPL003")
_NOT_WORDS = re.compile(r"\{[^{}]*\}|<[^<>]*>|\]\([^()]*\)|&#?\w+;|\S+[@/]\S+|`[^`]*`|%\{|\$\w+")


@dataclass(frozen=True, slots=True)
class Spelling:
    """Misspellings seeded and flagged; good words (running) read and flagged."""

    seeded: int
    flagged: int
    good: int
    good_flagged: int


def spelling(texts: Sequence[Material], count: int) -> Spelling:
    """One letter changed, dropped, added or swapped in a Welsh word of five letters or more, ``count`` times.

    A word that becomes another one of the text's own vocabulary is no misspelling; nor is one that a capital makes
    a name.
    """
    from cyhoeddi.welsh.spelling import is_word

    chance = random.Random(5)
    seeded = flagged = 0
    choices = [text for text in texts if text.kind == "pair" and len(text.cy) < 400]
    while seeded < count:
        material = chance.choice(choices)
        words = [
            m
            for m in _WORD.finditer(_NOT_WORDS.sub(lambda m: " " * len(m[0]), material.cy))
            if _is_good(m[0], material)
        ]
        if not words:
            continue
        word = chance.choice(words)
        wrong = _misspelt(word[0], chance)
        if wrong == word[0] or is_word(wrong):
            continue
        seeded += 1
        damaged = material.with_text("cy", material.cy[: word.start()] + wrong + material.cy[word.end() :])
        flagged += _flags(damaged) > _flags(material)
    running = sum(
        len(re.findall(r"[^\W\d_]+", _NOT_WORDS.sub(" ", text.cy)))
        for text in texts
        if text.kind != "composed"
    )
    alarms = sum(_flags(text) for text in texts if text.kind != "composed")
    return Spelling(seeded, flagged, running, alarms)


def _is_good(word: str, material: Material) -> bool:
    return word.islower() and word not in material.en


def _flags(material: Material) -> int:
    return sum(found.code in _SPELLING and "/cy/" in found.position.path for found in findings(material))


def _misspelt(word: str, chance: random.Random) -> str:
    place, way = chance.randrange(len(word)), chance.choice(("change", "drop", "add", "swap"))
    if way == "change":
        return word[:place] + chance.choice(_LETTERS) + word[place + 1 :]
    if way == "drop":
        return word[:place] + word[place + 1 :]
    if way == "add":
        return word[:place] + chance.choice(_LETTERS) + word[place:]
    place = min(place, len(word) - 2)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


@dataclass(frozen=True, slots=True)
class Identified:
    """Strings of ``words`` words of one language, and how many were told rightly."""

    language: str
    words: str
    strings: int
    right: int


def identification(texts: Sequence[Material], count: int) -> list[Identified]:
    """Strings of 3 to 4 and 5 to 8 words, cut out of published text at random, in each language."""
    from cyhoeddi.welsh.language_identification import identify

    chance, results = random.Random(7), []
    good = [text for text in texts if text.kind == "pair" and text.en != text.cy]
    for least, most in ((3, 4), (5, 8)):
        for language in ("en", "cy"):
            told: Counter[str | None] = Counter()
            while told.total() < count:
                words = re.findall(
                    r"[^\W\d_][\w’'-]*", _NOT_WORDS.sub(" ", getattr(chance.choice(good), language))
                )
                length = chance.randint(least, most)
                if len(words) >= length:
                    start = chance.randrange(len(words) - length + 1)
                    told[identify(" ".join(words[start : start + length]))] += 1
            results.append(Identified(language, f"{least} to {most}", count, told[language]))
    return results
