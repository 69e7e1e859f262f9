"""Whether two addresses on the web, one in each language, may lead to the same thing.

The address of a Welsh page often has words of its own: ``gov.uk/call-charges`` is ``gov.uk/costau-galwadau`` in Welsh.
So what differs in two addresses of one website must be Welsh words on the Welsh side, and no near copy of the English.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from cyhoeddi.parity.links.address_meaning import Meaning, meaning_of
from cyhoeddi.parity.links.public_hosts import is_host_pair
from cyhoeddi.welsh.language_identification import WORD_SCORES

_PART = re.compile(r"[^\W_]+")
_FILE_ENDING = re.compile(r"\.[a-z0-9]{2,4}\Z")
_DIGITS = re.compile(r"\d{2,}")
_DECIDED = 0.75
_ENGLISH_WORD = -1.5
_SHORTEST_WORD, _SHORTEST_IN_A_NAME = 2, 4
_DISTINCT_NAME = 3
"""So many words make a name that hardly two pages of a website share."""
_NEAR_COPY = 0.5
"""Share of words in common from which an address is a changed copy and no translation."""


@lru_cache(maxsize=8192)
def may_be_twins(english: str, welsh: str) -> bool:
    """True for two targets that differ only as the addresses of the same page in two languages do."""
    first, second = meaning_of(english), meaning_of(welsh)
    if first == second:
        return True
    if first.scheme != second.scheme or first.scheme:
        return first.scheme == second.scheme == "mailto" and _are_mailboxes(first, second)
    pair = is_host_pair(first.host, second.host)
    if first.host != second.host and not pair:
        return False
    return _same_query(first, second) and _same_path(first, second, pair) and _same_part(first, second)


def _same_query(first: Meaning, second: Meaning) -> bool:
    """A question that only one address asks may be the form of one language's page; two must ask the same."""
    return not (first.query and second.query) or first.query == second.query


def _same_path(first: Meaning, second: Meaning, pair: bool) -> bool:
    english, welsh = _different_segments(first.segments, second.segments)
    if not english and not welsh:
        return True
    if english[-1:] == welsh[-1:] and len(_words(english[-1])) >= _DISTINCT_NAME:
        return _is_part(english, welsh) or _is_part(welsh, english)  # the page stands deeper in one language
    english_text, welsh_text = " ".join(english), " ".join(welsh)
    if Counter(_DIGITS.findall(english_text)) != Counter(_DIGITS.findall(welsh_text)):
        return False
    marked = second.language == "cy" or pair
    if not welsh or not english:
        return marked
    return _is_translation(_names(english), _names(welsh), lenient=marked)


def _same_part(first: Meaning, second: Meaning) -> bool:
    """The part of a page may have a name of its own in each language, or be named in one only."""
    if not first.fragment or not second.fragment or first.fragment == second.fragment:
        return True
    return _is_translation([first.fragment], [second.fragment], lenient=False)


def _are_mailboxes(first: Meaning, second: Meaning) -> bool:
    """Two mailboxes of one body (``enquiries@``, ``ymholiadau@``)."""
    (english, at, english_host), (welsh, _, welsh_host) = (
        "/".join(meaning.segments).partition("@") for meaning in (first, second)
    )
    same_body = english_host == welsh_host or is_host_pair(english_host, welsh_host)
    return bool(at) and same_body and (english == welsh or _is_translation([english], [welsh], lenient=True))


def _different_segments(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The parts of two paths without those that both begin with."""
    shared = 0
    while shared < min(len(first), len(second)) and first[shared] == second[shared]:
        shared += 1
    return list(first[shared:]), list(second[shared:])


def _is_part(few: list[str], many: list[str]) -> bool:
    """True where all names of one path stand in the other in the same order."""
    rest = iter(many)
    return all(name in rest for name in few)


def _names(segments: list[str]) -> list[str]:
    """The parts of a path without the ending of a file."""
    return [*segments[:-1], *(_FILE_ENDING.sub("", name) for name in segments[-1:])]


def _words(text: str) -> list[str]:
    return _PART.findall(text)


def _is_translation(english: list[str], welsh: list[str], lenient: bool) -> bool:
    """True where the Welsh words are Welsh and few of them the same as the English; each entry is a name in a path.

    ``lenient`` for an address that says in other ways that it is Welsh: then words that stand in both languages do.
    """
    english_words = _words(" ".join(english))
    names = [_words(name) for name in welsh]
    welsh_words = [word for name in names for word in name]
    shared = (Counter(english_words) & Counter(welsh_words)).total()
    if shared / max(len(english_words), len(welsh_words), 1) >= _NEAR_COPY:
        return False
    scores = [[_score(word, english_words) for word in name] for name in names]
    if any(_is_mixed(name, own) for name, own in zip(names, scores, strict=True)):
        return False
    return sum(map(sum, scores)) >= (0 if lenient else _DECIDED)


def _is_mixed(name: list[str], scores: list[float]) -> bool:
    """True for a Welsh name with an English word in it that the English address has not."""
    long = [score for word, score in zip(name, scores, strict=True) if len(word) >= _SHORTEST_IN_A_NAME]
    return bool(long) and min(long) <= _ENGLISH_WORD and max(long) >= -_ENGLISH_WORD


def _score(word: str, english: list[str]) -> float:
    if word in english or len(word) < _SHORTEST_WORD or not word.isalpha():
        return 0.0
    return WORD_SCORES[word]
