"""Words that stand letter for letter on both pages of a pair, though they are in one of the two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.language_judgement import (
    POSTCODE,
    are_in_language,
    judged_words,
    may_be_name,
    words_to_judge,
)
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.parity.front_matter_words import paired_words
from cyhoeddi.welsh.language_identification import leanings_of

_NOT_COMPARED = ("directive", "code", "rule")
_OTHER_RULE = ("quote",)
"""Blocks whose words may stay as they are, once they are marked with their language."""
_TELLS_NOTHING = re.compile("-*")
_FEWEST_WORDS, _SURE_WORDS = 2, 4


@dataclass(frozen=True, slots=True)
class Untranslated:
    """The same words on both pages; ``language`` is the one that they are in.

    ``block`` is the one on the page that lacks its own words, with all that is in it; None for words of the front
    matter. ``severity`` says how sure it is that they are no name.
    """

    language: Language
    text: str
    en: Position
    cy: Position
    severity: Severity
    block: Block | None = None

    @property
    def position(self) -> Position:
        """Where the translation is missing."""
        return self.cy if self.language == "en" else self.en

    @property
    def twin(self) -> Position:
        """Where the words are in their own language."""
        return self.en if self.language == "en" else self.cy


def untranslated_words(pair: PagePair) -> Iterator[Untranslated]:
    """All of a pair: of its front matter, its headings and its blocks; a list or table without any translation once."""
    for words in paired_words(pair):
        if words.en == words.cy and (judged := _judged(words.en, None)):
            yield Untranslated(judged[0], words.en, words.en_position, words.cy_position, judged[1])
    for section in pair.sections:
        if section.en and section.cy:
            if section.en.heading and section.cy.heading:
                yield from _of_blocks(section.en.heading, section.cy.heading)
            for block_pair in section.blocks:
                yield from _of_pair(block_pair)[0]


def _of_pair(pair: BlockPair) -> tuple[Sequence[Untranslated], bool]:
    """What is found in a block pair, and whether that is all there is in it."""
    en, cy = pair.en, pair.cy
    if en is None or cy is None or en.kind in _OTHER_RULE or en.language or cy.language:
        return (), False
    found = _of_blocks(en, cy)
    is_all = bool(found) or not (en.text or cy.text)
    for child in pair.children:
        of_child, is_all_of_child = _of_pair(child)
        found += of_child
        is_all = is_all and is_all_of_child
    if is_all and len(found) > 1:
        return [_as_one(found, en, cy)], True
    return found, is_all


def _as_one(found: Sequence[Untranslated], en: Block, cy: Block) -> Untranslated:
    """A whole list or table: in the language of most of it, and as sure as the surest part."""
    languages = [part.language for part in found]
    language = max(languages, key=languages.count)
    severities = [part.severity for part in found]
    severity = next(level for level in ("error", "warning", "info") if level in severities)
    text = " ".join(part.text for part in found)
    block = cy if language == "en" else en
    return Untranslated(language, text, en.position, cy.position, severity, block)


def _of_blocks(en: Block, cy: Block) -> list[Untranslated]:
    if not en.text or en.text != cy.text or en.kind in _NOT_COMPARED or en.language or cy.language:
        return []
    for block in (cy, en):
        judged = _judged(en.text, block)
        if judged and (judged[0] == "en") == (block is cy):
            return [Untranslated(judged[0], en.text, en.position, cy.position, judged[1], block)]
    return []


def _judged(text: str, block: Block | None) -> tuple[Language, Severity] | None:
    """The language of a text that is surely in one, and how sure it is that it should have been translated."""
    if _TELLS_NOTHING.fullmatch(leanings_of(text)):
        return None
    for language in LANGUAGES:
        readable = words_to_judge(text, block, other_language(language))
        words = judged_words(readable, 0, len(readable), language)
        if len(words) >= _FEWEST_WORDS and are_in_language(words):
            if not may_be_name(words):
                return language, "error" if len(words) >= _SURE_WORDS else "warning"
            if len(words) >= _SURE_WORDS and not POSTCODE.search(text):
                return language, "info"
    return None
