"""The passages of a finding, shortened for a reader around the words that differ."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.language import LANGUAGES, Language

_QUOTED = re.compile("“([^“”]+)”")
_PAUSES = " ,;:–"
"""What is not left in front of a mark of omission."""
_LONGEST_PASSAGE = 20_000
"""Characters of a passage that are looked at: a page may be one paragraph, and have a finding in each of its lines."""
_FOR_PROGRAMS = 1000
_LONGEST_WORD = 24
"""A text is cut between words, unless that would cut off more than this."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of a passage on one line; the words that differ stand from ``start`` up to ``end``, where it is known."""

    language: Language
    text: str
    start: int = 0
    end: int = 0

    @property
    def parts(self) -> tuple[str, str, str]:
        """The text before the words that differ, those words, and the text behind them."""
        return self.text[: self.start], self.text[self.start : self.end], self.text[self.end :]


def excerpts(diagnostic: Diagnostic, width: int) -> Iterator[Excerpt]:
    """What each language says, English first, in at most ``width`` characters.

    The words that differ are those that the message quotes. A language that lacks them is cut at the place that
    corresponds.
    """
    passages = {language: _one_line(diagnostic.passages.get(language)) for language in LANGUAGES}
    quoted = [_one_line(words).rstrip("… ") for words in _QUOTED.findall(diagnostic.message.en or "")]
    # Where two are quoted, the first is the English one.
    found = {"en": _found(quoted, passages["en"]), "cy": _found(quoted[::-1], passages["cy"])}
    known = next((language for language in LANGUAGES if found[language]), None)
    for language in LANGUAGES:
        text, span = passages[language], found[language]
        if not text:
            continue
        if span is None and known:
            share = found[known][0] / len(passages[known])  # type: ignore[index]
            middle = int(share * len(text))
            span = (middle, middle)
        yield _cut(language, text, span or (0, 0), width)


def passages_for_programs(diagnostic: Diagnostic) -> dict[Language, str]:
    """What each language says that says something, cut where it is longer than a person would read."""
    return {excerpt.language: excerpt.text for excerpt in excerpts(diagnostic, _FOR_PROGRAMS)}


def _one_line(text: str | None) -> str:
    return unicodedata.normalize("NFC", " ".join((text or "")[:_LONGEST_PASSAGE].split()))


def _found(quoted: list[str], text: str) -> tuple[int, int] | None:
    """Where the first of some quoted words that the text has stand in it, as words of their own."""
    for words in quoted:
        match = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) if words and words in text else None
        if match:
            return match.span()
    return None


def _cut(language: Language, text: str, span: tuple[int, int], width: int) -> Excerpt:
    start, end = span
    if len(text) <= width:
        return Excerpt(language, text, start, end)
    end = min(end, start + width - 2)
    first = max(0, min(start - (width - (end - start)) // 2, len(text) - width))
    last = min(len(text), first + width)
    if first:
        first = _next_word(text, first + 1, start)
    if last < len(text):
        last = _last_word(text, end, last - 1)
    opening, closing = "…" if first else "", "…" if last < len(text) else ""
    shift = len(opening) - first
    shown = text[first:end] + (text[end:last].rstrip(_PAUSES) if closing else text[end:last])
    return Excerpt(language, opening + shown + closing, start + shift, end + shift)


def _next_word(text: str, place: int, limit: int) -> int:
    """The beginning of a word from a place on, if there is one before the limit; else the place."""
    space = text.find(" ", place - 1, min(limit, place + _LONGEST_WORD))
    return space + 1 if space >= 0 else min(place, limit)


def _last_word(text: str, limit: int, place: int) -> int:
    """The end of a word up to a place, if there is one behind the limit; else the place."""
    space = text.rfind(" ", max(limit, place - _LONGEST_WORD), place + 1)
    return space if space >= 0 else max(place, limit)
