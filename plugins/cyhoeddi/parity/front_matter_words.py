"""The words of the front matter, paired: titles, objectives, actions with their steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cyhoeddi.model.kept import latest_kept
from cyhoeddi.model.located_yaml import KeyPath
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.page_texts import ACTION_KEYS, ACTION_LISTS, PAGE_KEYS, PAGE_LISTS, named_paths
from cyhoeddi.model.position import Position


@dataclass(frozen=True, slots=True)
class PairedWords:
    """One text of the front matter in both languages.

    ``key`` is its path as the reader would name it, ``action`` the id of the action that it belongs to, if any.
    """

    key: str
    en: str
    cy: str
    en_position: Position
    cy_position: Position
    action: str = ""


@dataclass(frozen=True, slots=True)
class PairedList:
    """A list of words of the front matter in both languages, by its number of items."""

    key: str
    en_count: int
    cy_count: int
    en_position: Position
    cy_position: Position


def action_numbers(page: Page) -> dict[str, int]:
    """The place of each action in a page's list, by its id."""
    actions = page.front.value.get("actions")
    numbers: dict[str, int] = {}
    for number, entry in enumerate(actions if isinstance(actions, list) else []):
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            numbers.setdefault(entry["id"], number)
    return numbers


@latest_kept(1_000)
def paired_words(pair: PagePair) -> tuple[PairedWords, ...]:
    """Every text that both languages have."""
    return tuple(_paired_words(pair))


def _paired_words(pair: PagePair) -> Iterator[PairedWords]:
    if not (pair.en and pair.cy):
        return
    for path in (*PAGE_KEYS, *named_paths(pair.en)):
        yield from _texts(pair.en, pair.cy, path, path)
    for path in PAGE_LISTS:
        yield from _listed_texts(pair.en, pair.cy, path, path)
    for en_path, cy_path in _action_paths(pair.en, pair.cy):
        id_ = str(pair.en.value_at(*en_path, "id"))
        for words in _words_of_action(pair.en, pair.cy, en_path, cy_path):
            yield replace(words, action=id_)


def _words_of_action(en: Page, cy: Page, en_path: KeyPath, cy_path: KeyPath) -> Iterator[PairedWords]:
    for key in ACTION_KEYS:
        yield from _texts(en, cy, (*en_path, key), (*cy_path, key))
    for key in ACTION_LISTS:
        yield from _listed_texts(en, cy, (*en_path, key), (*cy_path, key))


def paired_lists(pair: PagePair) -> Iterator[PairedList]:
    """Every list of words that both languages have, lists of steps within steps included."""
    if not (pair.en and pair.cy):
        return
    for path in PAGE_LISTS:
        if _has(pair.en, path) and _has(pair.cy, path):
            yield from _lists(pair.en, pair.cy, path, path)
    for en_path, cy_path in _action_paths(pair.en, pair.cy):
        for key in ACTION_LISTS:
            # A key that one language lacks altogether is reported as a missing key.
            if _has(pair.en, (*en_path, key)) and _has(pair.cy, (*cy_path, key)):
                yield from _lists(pair.en, pair.cy, (*en_path, key), (*cy_path, key))


def _has(page: Page, path: KeyPath) -> bool:
    return page.value_at(*path) is not None


def _action_paths(en: Page, cy: Page) -> Iterator[tuple[KeyPath, KeyPath]]:
    english, welsh = action_numbers(en), action_numbers(cy)
    for id_, number in english.items():
        if id_ in welsh:
            yield ("actions", number), ("actions", welsh[id_])


def _texts(en: Page, cy: Page, en_path: KeyPath, cy_path: KeyPath) -> Iterator[PairedWords]:
    english, welsh = en.value_at(*en_path), cy.value_at(*cy_path)
    if isinstance(english, dict) and isinstance(welsh, dict):
        english, welsh = english.get("text"), welsh.get("text")
    if isinstance(english, str) and isinstance(welsh, str):
        key = ".".join(str(step) for step in en_path if isinstance(step, str))
        yield PairedWords(key, english, welsh, en.front.at(*en_path), cy.front.at(*cy_path))


def _listed_texts(en: Page, cy: Page, en_path: KeyPath, cy_path: KeyPath) -> Iterator[PairedWords]:
    for listed in _lists(en, cy, en_path, cy_path):
        if listed.en_count != listed.cy_count:
            return
    english = en.value_at(*en_path)
    for number in range(len(english) if isinstance(english, list) else 0):
        yield from _texts(en, cy, (*en_path, number), (*cy_path, number))
        yield from _texts(en, cy, (*en_path, number, "date"), (*cy_path, number, "date"))
        yield from _listed_texts(en, cy, (*en_path, number, "steps"), (*cy_path, number, "steps"))


def _lists(en: Page, cy: Page, en_path: KeyPath, cy_path: KeyPath) -> Iterator[PairedList]:
    english, welsh = en.value_at(*en_path), cy.value_at(*cy_path)
    if not isinstance(english, list) and not isinstance(welsh, list):
        return
    counts = [len(value) if isinstance(value, list) else 0 for value in (english, welsh)]
    key = ".".join(str(step) for step in en_path if isinstance(step, str))
    yield PairedList(key, counts[0], counts[1], en.front.at(*en_path), cy.front.at(*cy_path))
    if counts[0] == counts[1]:
        for number in range(counts[0]):
            yield from _lists(en, cy, (*en_path, number, "steps"), (*cy_path, number, "steps"))
