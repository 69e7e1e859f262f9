"""The words of a Welsh page that are in no list of Welsh words, and that nothing excuses.

Excused are words of the English twin (names, quotations), the site's own list, what is English or marked as code or as
another language, addresses, and whatever has a figure or a sign in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cyhoeddi.model.kept import kept_with
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import PageText, page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.welsh.language_identification import WORD_SCORES, score_of
from cyhoeddi.welsh.mutation import radicals
from cyhoeddi.welsh.spelling import WORDS, is_word, normalised

_PIECE = re.compile(r"\S+")
_NO_WORDS = re.compile(r"[\d_@\\{}<>=#~|]|://|www\.|\w\.\w|/\S*/|[^\W\d_]{61}")
"""In a piece of text between spaces: figures, addresses, names of files, placeholders."""
_BEGINS_BEFORE = re.compile(r"\w\(|(?<!\w)[B-HJ-NP-XZ] ")
"""What stands before the rest of a word: *disgybl(ion)*, a first letter that is set apart."""
_JOINED = "-'’ʼ"
_LONGEST_ABBREVIATION = 6
_ENGLISH = -1.5
"""The score from which on down a text, or a name, is English: another rule may speak of it."""


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word that is not known, where it begins in its text; ``is_capitalised`` where it may be a name."""

    text: PageText
    start: int
    word: str

    @property
    def is_capitalised(self) -> bool:
        """True for a word with a capital, which may be a name."""
        return self.word[:1].isupper()


def unknown_words(page: Page, site: Site) -> tuple[UnknownWord, ...]:
    """Every unknown word of a Welsh page, in reading order."""
    pair = site.pairs.get(page.path.partition("/")[2])
    return _unknown_words(page, pair.en if pair else None, site.accepted_words)


@kept_with  # two rules ask for the same words
def _unknown_words(page: Page, english: Page | None, accepted: frozenset[str]) -> tuple[UnknownWord, ...]:
    return tuple(_found(page, english, accepted))


def _found(page: Page, english: Page | None, accepted: frozenset[str]) -> Iterator[UnknownWord]:
    twin: frozenset[str] | None = None
    for text in page_texts(page):
        unknown = {word for word in WORDS.findall(text.text) if not is_word(word)}
        if not unknown:
            continue
        if twin is None:  # most pages never need these
            twin, passages = _words_of_twin(english), _passages_in_other_language(page)
        unknown = {word for word in unknown if not _is_excused(word, twin, accepted)}
        for found in _places(text, unknown) if unknown and not _is_english(text.text) else ():
            in_passage = any(start <= found.start < end for start, end in passages.get(id(text.block), ()))
            if not in_passage and not text.is_marked(found.start):
                yield found


def _words_of_twin(english: Page | None) -> frozenset[str]:
    """The words of the English page, lower case, parts of joined ones, too."""
    return _words_in(f"{english.front.text}\n{english.body}") if english else frozenset()


@lru_cache(maxsize=1)
def _words_in(text: str) -> frozenset[str]:
    words = set(WORDS.findall(text.lower()))
    return frozenset(words.union(*(re.split(f"[{_JOINED}]", word) for word in words)))


def _is_excused(word: str, twin: frozenset[str], accepted: frozenset[str]) -> bool:
    """True where the English page or the site's own list has the word, or each part of it that is not known."""

    def is_right(part: str) -> bool:
        return part in twin or is_word(part) or any(radical in accepted for radical in radicals(part))

    lower = normalised(word).lower()
    return is_right(lower) or all(is_right(part) for part in re.split(f"[{_JOINED}]", lower) if part)


def _places(text: PageText, unknown: set[str]) -> Iterator[UnknownWord]:
    for piece in _PIECE.finditer(text.text):
        if _NO_WORDS.search(piece[0]):
            continue
        for word in WORDS.finditer(piece[0]):
            start = piece.start() + word.start()
            if word[0] in unknown and not _is_no_word(word[0], text.text, start):
                yield UnknownWord(text, start, word[0])


def _is_english(text: str) -> bool:
    """True for a text in English, addresses aside; what a small word is that stands alone its letters do not tell."""
    pieces = [piece for piece in text.split() if not _NO_WORDS.search(piece)]
    return score_of(" ".join(pieces)) <= _ENGLISH and not (len(pieces) == 1 and pieces[0].islower())


def _is_no_word(word: str, text: str, start: int) -> bool:
    """True for an abbreviation, the rest of a word, and an English name within a sentence."""
    is_name = start > 0 and word[0].isupper() and WORD_SCORES[word] <= _ENGLISH
    return is_name or _is_abbreviation(word) or bool(_BEGINS_BEFORE.match(text, max(0, start - 2)))


def _is_abbreviation(word: str) -> bool:
    """True for capitals within a word (*CThEF*), and for a few letters in capitals alone."""
    if word.isupper():
        return len(word) <= _LONGEST_ABBREVIATION
    return any(part[1:] != part[1:].lower() for part in re.split(f"[{_JOINED}]", word))


def _passages_in_other_language(page: Page) -> dict[int, list[tuple[int, int]]]:
    """Where each such passage starts and ends in its block, by the identity of the block."""
    passages: dict[int, list[tuple[int, int]]] = {}
    for passage in page.in_other_language:
        passages.setdefault(id(passage.block), []).append((passage.start, passage.end))
    return passages
