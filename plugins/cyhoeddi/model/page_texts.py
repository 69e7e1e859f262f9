"""Every text of one page that a reader sees as running words: those of the front matter, then those of its blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cyhoeddi.model.kept import kept
from cyhoeddi.model.located_yaml import KeyPath
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.text_position import position_in

PAGE_KEYS: tuple[KeyPath, ...] = (
    ("title",),
    ("description",),
    ("priority", "title"),
    ("priority", "objective"),
)
PAGE_LISTS: tuple[KeyPath, ...] = (("history",), ("assessment",))
ACTION_KEYS = ("action", "timing")
ACTION_LISTS = ("steps", "measures", "updates")
NAMED_KEYS = ("not_yet",)
"""Keys of the front matter that hold words: of a page, of an action, the lists of each, and words by a name."""

_NO_WORDS = ("code", "directive", "rule")


@dataclass(frozen=True, slots=True)
class PageText:
    """A text with its place: ``block`` has it, or the front matter has it at ``position``."""

    text: str
    position: Position
    block: Block | None = None

    def place_of(self, page: Page, start: int, words: str) -> Position:
        """Where words that begin at a character of the text were written."""
        return position_in(page, self.block, start, words) if self.block else self.position

    def is_marked(self, start: int) -> bool:
        """True for a place that its author marked as code or as being in some language."""
        marks = self.block.language_marks if self.block else ()
        return any(first <= start < end for first, end, _ in marks)


def _page_texts(page: Page) -> Iterator[PageText]:
    for path in (*PAGE_KEYS, *named_paths(page)):
        yield from _text_at(page, path)
    for path in PAGE_LISTS:
        yield from _listed_texts(page, path, page.value_at(*path))
    actions = page.value_at("actions")
    for number in range(len(actions) if isinstance(actions, list) else 0):
        for key in ACTION_KEYS:
            yield from _text_at(page, ("actions", number, key))
        for key in ACTION_LISTS:
            yield from _listed_texts(page, ("actions", number, key), page.value_at("actions", number, key))
    for block in page.blocks:
        yield from _texts_of_block(block, page.language)


def _all_texts(page: Page) -> tuple[PageText, ...]:
    return tuple(_page_texts(page))


page_texts = kept(_all_texts)
"""The texts of a page in the page's own language, as far as its author did not mark others, in reading order."""


def named_paths(page: Page) -> Iterator[KeyPath]:
    """Where words of the front matter stand below names of their own: the reasons of ``not_yet``."""
    for key in NAMED_KEYS:
        value = page.value_at(key)
        yield from ((key, name) for name in (value if isinstance(value, dict) else ()))


def _texts_of_block(block: Block, language: str) -> Iterator[PageText]:
    if block.kind in _NO_WORDS or not (block.language or language).lower().startswith(language):
        return
    if block.text:
        yield PageText(block.text, block.position, block)
    for child in block.children:
        yield from _texts_of_block(child, language)


def _text_at(page: Page, path: KeyPath) -> Iterator[PageText]:
    value = page.value_at(*path)
    if isinstance(value, dict):
        value, path = value.get("text"), (*path, "text")
    if isinstance(value, str):
        yield PageText(value, page.front.at(*path))


def _listed_texts(page: Page, path: KeyPath, values: Any) -> Iterator[PageText]:
    for number, value in enumerate(values if isinstance(values, list) else ()):
        yield from _text_at(page, (*path, number))
        if isinstance(value, dict):
            yield from _listed_texts(page, (*path, number, "steps"), value.get("steps"))
