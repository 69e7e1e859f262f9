"""Pages without a twin that may be each other's: a file or a whole folder that was renamed in one language."""

from __future__ import annotations

import difflib
import posixpath
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cyhoeddi.model.alignment.lengths import length_deviation
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site

_LIKE_NAME = 0.5
_LIKE_LENGTH = 5.0
_MOST_COMPARED = 200


@dataclass(frozen=True, slots=True)
class RenamedFolder:
    """A folder that seems to have another name in Welsh, by the names of the pages in it; paths are page keys'."""

    en: str
    cy: str
    pages: Mapping[str, str]
    """The keys of its English pages by those of the Welsh."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """What seems to have another name in one language: folders, and English page keys by the Welsh ones."""

    folders: tuple[RenamedFolder, ...]
    pages: Mapping[str, str]

    @property
    def english(self) -> frozenset[str]:
        """The keys of all English pages that may have a Welsh one under another name."""
        return frozenset(
            [*self.pages.values(), *(key for folder in self.folders for key in folder.pages.values())]
        )

    @property
    def welsh(self) -> frozenset[str]:
        """The keys of all Welsh pages that lie in a folder of another name."""
        return frozenset(key for folder in self.folders for key in folder.pages)


def renamed(site: Site) -> Renamed:
    """What was renamed in one language of a site, as far as can be told."""
    english = {pair.key: pair.en for pair in site.pairs.values() if pair.en and not pair.cy}
    welsh = {pair.key: pair.cy for pair in site.pairs.values() if pair.cy and not pair.en}
    if not english or not welsh:
        return Renamed((), {})
    folders = _folders(english, welsh)
    for folder in folders:
        for cy, en in folder.pages.items():
            del welsh[cy], english[en]
    return Renamed(folders, _pages(english, welsh))


def _folders(english: Iterable[str], welsh: Iterable[str]) -> tuple[RenamedFolder, ...]:
    """Folders at the same depth, half of whose lonely pages or more have the same path below them."""
    welsh_keys = set(welsh)
    below = Counter(folder for key in english for folder in _parents(key))
    welsh_below = Counter(folder for key in welsh_keys for folder in _parents(key))
    votes: dict[tuple[str, str], dict[str, str]] = {}
    by_name: dict[tuple[str, int], list[str]] = {}
    for key in english:
        by_name.setdefault(_name_and_depth(key), []).append(key)
    for cy in sorted(welsh_keys):
        for en in by_name.get(_name_and_depth(cy), ())[:_MOST_COMPARED]:
            folders = _differing_folders(en, cy)
            if folders:
                votes.setdefault(folders, {})[cy] = en
    return _chosen(votes, below, welsh_below)


def _chosen(
    votes: Mapping[tuple[str, str], Mapping[str, str]], below: Counter[str], welsh_below: Counter[str]
) -> tuple[RenamedFolder, ...]:
    chosen: list[RenamedFolder] = []
    taken: set[str] = set()
    for (en, cy), pages in sorted(votes.items(), key=lambda vote: (-len(vote[1]), vote[0])):
        is_most = 2 * len(pages) >= max(below[en], welsh_below[cy])
        keys = {f"en/{key}" for key in pages.values()} | {f"cy/{key}" for key in pages}
        if is_most and taken.isdisjoint(keys):
            chosen.append(RenamedFolder(en, cy, pages))
            taken |= keys
    return tuple(chosen)


def _name_and_depth(key: str) -> tuple[str, int]:
    return posixpath.basename(key), key.count("/")


def _parents(key: str) -> list[str]:
    parts = key.split("/")[:-1]
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def _differing_folders(en: str, cy: str) -> tuple[str, str] | None:
    """The folders by whose names two paths differ, where that is the only difference."""
    english, welsh = en.split("/"), cy.split("/")
    differing = [number for number in range(len(english)) if english[number] != welsh[number]]
    if len(differing) != 1 or differing[0] == len(english) - 1:
        return None
    depth = differing[0] + 1
    return "/".join(english[:depth]), "/".join(welsh[:depth])


def _pages(english: Mapping[str, Page], welsh: Mapping[str, Page]) -> dict[str, str]:
    """For each Welsh page alone the English one that it may belong to: in its folder first, then of its name."""
    left = dict(english)
    found: dict[str, str] = {}
    for cy, page in welsh.items():
        neighbours = [key for key in left if posixpath.dirname(key) == posixpath.dirname(cy)]
        namesakes = [key for key in left if posixpath.basename(key) == posixpath.basename(cy) != "index.md"]
        candidate = _candidate(cy, page, neighbours, left) or (namesakes[0] if len(namesakes) == 1 else None)
        if candidate:
            found[cy] = candidate
            del left[candidate]
    return found


def _candidate(cy: str, page: Page, keys: list[str], english: Mapping[str, Page]) -> str | None:
    """Of some English pages the one of the likest name, or else of the same headings and a likely length."""
    names = {posixpath.basename(key): key for key in keys[:_MOST_COMPARED]}
    nearest = difflib.get_close_matches(posixpath.basename(cy), names, 1, _LIKE_NAME)
    if nearest:
        return names[nearest[0]]
    alike = [key for key in keys[:_MOST_COMPARED] if _is_alike(english[key], page)]
    return alike[0] if len(alike) == 1 else None


def _is_alike(en: Page, cy: Page) -> bool:
    levels = [[section.level for section in page.sections] for page in (en, cy)]
    return levels[0] == levels[1] and abs(length_deviation(len(en.body), len(cy.body))) < _LIKE_LENGTH
