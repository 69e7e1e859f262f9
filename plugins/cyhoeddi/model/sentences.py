"""Sentences of a text, in English or Welsh: the units that a translator works by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_ABBREVIATED = """
mr mrs ms dr prof st no nos para paras art s ss v vs cf ed eds vol p pp tel ext inc ltd co dept est min max approx
jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e etc viz al
ion chwef maw ebr meh gorff hyd tach rhag y.b y.p y.h h.y e.e e.a ayb ayyb gw rh rhif tud
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
"""Words after which a full stop ends no sentence, without their last stop: those of letters, dates and references."""

_END = re.compile(
    r"""
    (?P<stop>[.!?…]+)              # what ends a sentence
    ["'”’»)\]*_]{0,3}              # and may be closed behind it
    \s+
    (?=["'“‘«(\[*_]{0,3}[^\W_a-z]) # before a capital or a figure, in a quotation mark or not
    """,
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[\w.]{1,12}\Z")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and where it begins in its text (characters from 0)."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends in its text."""
        return self.start + len(self.text)


@lru_cache(maxsize=20_000)
def sentences_in(text: str) -> tuple[Sentence, ...]:
    """The sentences of a block's text, in order, without the space between them.

    A text without an end mark is one sentence: a heading, a cell. A stop behind an abbreviation, an initial or the
    number of a list (``1. Listen``) ends none.
    """
    found, start = [], 0
    for end in _END.finditer(text):
        if _ends_here(text, start, end):
            found.append(Sentence(start, text[start : end.end()].rstrip()))
            start = end.end()
    if text[start:].strip():
        found.append(Sentence(start, text[start:].rstrip()))
    return tuple(found)


def _ends_here(text: str, start: int, end: re.Match[str]) -> bool:
    if end["stop"] != ".":
        return True
    word = _LAST_WORD.search(text[max(start, end.start() - 12) : end.start()])
    if word is None:
        return True
    last = word[0].lower()
    is_initial = len(last) == 1 and last.isalpha()
    is_item_number = end.start() - len(last) == start and last.isdigit()
    return not (last in _ABBREVIATIONS or is_initial or is_item_number)
