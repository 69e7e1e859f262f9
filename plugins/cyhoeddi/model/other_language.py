"""Passages of a page that are in the other language than the page, and are not marked as such."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.language_judgement import (
    BLANK,
    POSTCODE,
    JudgedWord,
    are_in_language,
    blanked,
    is_marked_as,
    judged_words,
    may_be_name,
    words_to_judge,
)
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.sentences import sentences_in
from cyhoeddi.welsh.language_identification import WORD, leanings_of

Form = Literal["sentences", "run", "quotation"]

FEWEST_WORDS = 4
"""Shorter runs are not spoken of: names, loans, terms."""

_NO_WORDS = ("directive", "code", "rule")
_QUOTATION = re.compile('“[^“”]*”|«[^«»]*»|"[^"]*"|(?<!\\w)‘(?:[^‘’]|’(?=\\w))*’(?!\\w)')
_SUSPICIOUS = {"cy": re.compile("e[^c]?[^c]?e"), "en": re.compile("c[^e]?[^e]?c")}
"""By the page's language: two words of the other language close together."""
_JOINS_NAMES = {"cy": "a", "en": ""}
"""By the page's language: *and*, where it tells of neither language and would make one name of two."""
_LISTS = re.compile("[,;]")
_NEAR = 60
"""Characters within which a postcode makes an address of names."""
_BREAKS = -1.5
"""The score of a word of the page's own language that ends a run."""


@dataclass(frozen=True, slots=True)
class OtherPassage:
    """A passage of ``block.text``, from ``start`` to ``end``, in the other language than its page.

    ``may_be_name``: nearly all words begin with a capital, so that it may be a name or a title.
    """

    block: Block
    start: int
    end: int
    form: Form
    may_be_name: bool

    @property
    def text(self) -> str:
        """Its words."""
        return self.block.text[self.start : self.end]


def passages_in_other_language(blocks: Iterable[Block], language: Language) -> Iterator[OtherPassage]:
    """All such passages of the blocks of a page in ``language``, in reading order."""
    for block in blocks:
        yield from _in_block(block, language, "", in_quote=False)


def _in_block(block: Block, language: Language, marked: str, in_quote: bool) -> Iterator[OtherPassage]:
    marked = block.language or marked
    is_own = not marked or is_marked_as(marked, language)
    if is_own and block.kind not in _NO_WORDS and _SUSPICIOUS[language].search(leanings_of(block.text)):
        yield from _in_text(block, language, in_quote)
    for child in block.children:
        yield from _in_block(child, language, marked, in_quote or block.kind == "quote")


def _in_text(block: Block, language: Language, in_quote: bool) -> Iterator[OtherPassage]:
    """Quotations first, since a sentence around one is in the page's own language; then sentences, then runs."""
    text = words_to_judge(block.text, block, language)
    found = [] if in_quote else list(_quotations(block, text, language))
    text = blanked(text, [(passage.start, passage.end) for passage in found])
    for sentence in sentences_in(text):
        if not _SUSPICIOUS[language].search(leanings_of(sentence.text)):
            continue
        words = judged_words(text, sentence.start, sentence.end, other_language(language))
        is_all = are_in_language(words)
        for run in [words] if is_all else _runs(words, text, _JOINS_NAMES[language]):
            is_name = may_be_name(run) or (not is_all and _lists_names(run, text))
            part = _name(run, text) if is_name else run
            if len(part) >= FEWEST_WORDS:
                form: Form = "quotation" if in_quote else "sentences" if is_all and not is_name else "run"
                _add(found, OtherPassage(block, part[0].start, part[-1].end, form, is_name))
    yield from sorted(found, key=lambda passage: passage.start)


def _quotations(block: Block, text: str, language: Language) -> Iterator[OtherPassage]:
    for quotation in _QUOTATION.finditer(text):
        words = judged_words(text, quotation.start(), quotation.end(), other_language(language))
        if len(words) >= FEWEST_WORDS and are_in_language(words):
            yield OtherPassage(block, words[0].start, words[-1].end, "quotation", may_be_name(words))


def _add(found: list[OtherPassage], passage: OtherPassage) -> None:
    """Sentences that follow each other are one passage."""
    last = found[-1] if found else None
    if (
        last
        and last.form == passage.form != "run"
        and WORD.search(passage.block.text, last.end, passage.start) is None
    ):
        found[-1] = replace(last, end=passage.end, may_be_name=last.may_be_name and passage.may_be_name)
    else:
        found.append(passage)


def _runs(words: list[JudgedWord], text: str, joins_names: str) -> Iterator[list[JudgedWord]]:
    """Runs of words of the other language within a sentence of the page's own."""
    run: list[JudgedWord] = []
    for word in words:
        if run and (word.score <= _BREAKS or BLANK in text[run[-1].end : word.start]):
            yield from _as_run(run)
            run = []
        if word.text == joins_names and run and not run[-1].text.islower():
            yield from _as_run(run)
            run = []
        elif word.score > _BREAKS:
            run.append(word)
    yield from _as_run(run)


def _as_run(words: list[JudgedWord]) -> Iterator[list[JudgedWord]]:
    """The run from its first to its last word that leans to the other language."""
    leaning = [number for number, word in enumerate(words) if word.score > 0]
    if leaning:
        run = words[leaning[0] : leaning[-1] + 1]
        if are_in_language(run):
            yield run


def _lists_names(words: list[JudgedWord], text: str) -> bool:
    """True for a list between commas, where each part has a capital."""
    parts = _LISTS.split(text[words[0].start : words[-1].end])
    return len(parts) > 1 and all(part != part.lower() for part in parts)


def _name(words: list[JudgedWord], text: str) -> list[JudgedWord]:
    """What may be one name, from its first capital letter to its last; nothing of an address or of a list."""
    large = [number for number, word in enumerate(words) if not word.text.islower()]
    start, end = words[0].start, words[-1].end
    if (
        not large
        or _LISTS.search(text, start, end)
        or POSTCODE.search(text, max(0, start - _NEAR), end + _NEAR)
    ):
        return []
    return words[large[0] : large[-1] + 1]
