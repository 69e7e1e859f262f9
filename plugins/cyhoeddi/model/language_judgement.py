"""Whether words of a page are surely in a language, and whether they say something or may be a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.welsh.function_words import LINKING_WORDS, STATEMENT_WORDS, WEIGHTS
from cyhoeddi.welsh.language_identification import TELLING, WORD, WORD_SCORES

BLANK = "|"
"""What stands in place of each character that is in no language."""

_ADDRESS = re.compile(
    r"""
    (?:https?://|www\.)\S+ | (?<!\S)[^\s@]+@[^\s@]+            # addresses
    | (?<![\w./-])[\w-]+(?:[./][\w-]+)*\.(?:uk|wales|cymru|com|org|net|md|pdf|html|yml|json|csv)\b\S*
    | (?<![\w/])/?\w*[_/]\w[\w/-]* | (?<![\w-])\w+(?:-\w+){3,} # paths, names of variables
    | \{[^{}]*\} | %\(\w+\) | <[^<>]*>                         # placeholders, tags
    """,
    re.VERBOSE,
)
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
"""A postcode: the names around it are an address, and stand in either language."""
_EVIDENCE = 4.0
"""The sum of scores that a passage needs, so that no single word decides."""
_PURE = 0.6
"""The share of all evidence, from -1 to 1, from which on a passage is in one language."""
_SURE = 3.0
"""The weight of a little word that hardly occurs in names."""


class JudgedWord(NamedTuple):
    """A word with its place; its score is above 0 where it is in the language that is looked for."""

    start: int
    end: int
    text: str
    score: float


def words_to_judge(text: str, block: Block | None, language: Language) -> str:
    """A page's text with what is in no language, or marked as another than the page's, blanked; places are kept."""
    marks = block.language_marks if block else ()
    text = blanked(text, ((start, end) for start, end, marked in marks if not is_marked_as(marked, language)))
    return _ADDRESS.sub(lambda found: BLANK * len(found[0]), text)


def is_marked_as(marked: str, language: Language) -> bool:
    """True where a tag (``en``, ``en-GB``) is of a language."""
    return marked.lower().partition("-")[0] == language


def blanked(text: str, ranges: Iterable[tuple[int, int]]) -> str:
    """A text with ranges, in the order in which they begin, blanked."""
    parts, done = [], 0
    for start, end in ranges:
        if end > done:
            parts += [text[done:start], BLANK * (end - max(start, done))]
            done = end
    return "".join([*parts, text[done:]]) if parts else text


def judged_words(text: str, start: int, end: int, language: Language) -> list[JudgedWord]:
    """The words of a part of a text, with scores above 0 for ``language``."""
    sign = 1 if language == "cy" else -1
    return [
        JudgedWord(found.start(), found.end(), found[0], sign * WORD_SCORES[found[0]])
        for found in WORD.finditer(text, start, end)
    ]


def are_in_language(words: Sequence[JudgedWord]) -> bool:
    """True where words are surely in the language that is looked for, with hardly a word of the other."""
    total = sum(word.score for word in words)
    return total >= _EVIDENCE and total >= _PURE * sum(abs(word.score) for word in words)


def may_be_name(words: Sequence[JudgedWord]) -> bool:
    """True for words that may be a name or a title: hardly one of them, but for *of* and its like, is written small."""
    if any(_says_something(word.text) for word in words):
        return False
    telling = [word for word in words if word.score >= TELLING and word.text.lower() not in LINKING_WORDS]
    small = sum(word.text.islower() for word in telling)
    return small < (1 if len(telling) <= 2 else 2) or small * 3 < len(telling)


def _says_something(word: str) -> bool:
    word = word.replace("’", "'")
    if word.lower() in STATEMENT_WORDS:
        return True
    return word not in LINKING_WORDS and abs(WEIGHTS.get(word, 0.0)) >= _SURE
