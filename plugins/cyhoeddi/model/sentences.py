"""Sentences of a text, in English or Welsh: the units that a translator works by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_ABBREVIATED = """
mr mrs ms dr prof st vs cf e.g i.e viz al approx
parch gw h.y e.e
"""
_ABBREVIATED_BEFORE_FIGURES = """
no nos para paras art s ss v ch vol p pp ed eds tel ext est min max
jan feb mar apr jun jul aug sep sept oct nov dec
rh rhif tud ion chwef maw ebr meh gorff hyd tach rhag
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
"""Words after which a full stop ends no sentence, without their last stop: titles, and what leads to an example."""

_BEFORE_FIGURES = frozenset(_ABBREVIATED_BEFORE_FIGURES.split())
"""Those after which it ends none before a figure (``no. 5``, ``hyd. 2024``); else they may be words of their own."""

_END = re.compile(
    r"""
    (?<![.!?…])(?P<stop>[.!?…]++)            # what ends a sentence
    ["'”’»)\]*_]{0,3}                        # and may be closed behind it
    (?P<space>[\s\u200b-\u200d\ufeff]++)      # spaces, those without width as well
    (?=["'“‘«(\[*_]{0,3}(?:[^\W_a-z]|[£€$%{])) # before a capital, a figure or a sum, in a quotation mark or not
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
            found.append(Sentence(start, text[start : end.start("space")]))
            start = end.end()
    if text[start:].strip():
        found.append(Sentence(start, text[start:].rstrip()))
    return tuple(found)


def _ends_here(text: str, start: int, end: re.Match[str]) -> bool:
    behind = text[end.end() : end.end() + 4].lstrip("\"'“‘«([*_")
    if behind[:1].islower():  # ŵ, for one
        return False
    if end["stop"] != ".":
        return True
    word = _LAST_WORD.search(text[max(start, end.start() - 12) : end.start()])
    if word is None:
        return True
    last = word[0].lower()
    if last in _ABBREVIATIONS or (last in _BEFORE_FIGURES and behind[:1].isdigit()):
        return False
    if len(last) == 1 and last.isalpha():
        return not text[max(start, end.start() - 2) : end.start() - 1].isspace() and end.start() - 1 > start
    return not (last.isdigit() and end.start() - len(last) == start)
