"""What has become of each sign-off: the texts as they are, held against those that were signed off."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from cyhoeddi.model.page import PagePair, SectionPair
from cyhoeddi.model.sign_off.file_names import page_folder
from cyhoeddi.model.sign_off.ledger import Entries, Entry
from cyhoeddi.model.sign_off.matching import entries_of, hashes_of, unchanged, unexplained
from cyhoeddi.model.sign_off.parts import Part, parts_of

State = Literal["signed", "english-changed", "welsh-changed", "both-changed", "never"]

STATES: tuple[State, ...] = ("signed", "english-changed", "welsh-changed", "both-changed", "never")

_STATE_WHEN: Mapping[tuple[bool, bool], State] = {
    (True, True): "signed",
    (False, True): "english-changed",
    (True, False): "welsh-changed",
    (False, False): "both-changed",
}
"""By whether the English, and whether the Welsh, is as it was signed off."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """How a part that both languages have stands: signed off, changed since in one language or both, or never.

    ``entry`` is the sign-off that counts for it, None where there is none.
    """

    part: Part
    state: State
    entry: Entry | None = None

    @property
    def by(self) -> str:
        """Who signed it off, empty where nobody has."""
        return self.entry.by if self.entry else ""

    @property
    def on(self) -> date | None:
        """The day of the sign-off."""
        return self.entry.on if self.entry else None


@dataclass(frozen=True, slots=True)
class Ledger:
    """The ledger held against the site's pages.

    ``entries`` holds every entry by its path and ``unread`` the paths of files that are faulty; ``pages`` the states of
    the pages that have entries, by page key; ``left_over`` the entries whose part is gone from both languages.
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    pages: Mapping[str, tuple[SignOff, ...]] = field(default_factory=dict)
    left_over: tuple[Entry, ...] = ()


def hold_against(read: Entries, pairs: Mapping[str, PagePair]) -> Ledger:
    """The ledger with the states of all pages that it speaks of."""
    by_folder: dict[str, list[Entry]] = {}
    for path, entry in read.entries.items():
        by_folder.setdefault(posixpath.dirname(path), []).append(entry)
    pages: dict[str, tuple[SignOff, ...]] = {}
    left_over: list[Entry] = []
    for key, pair in pairs.items() if by_folder else ():
        entries = by_folder.pop(page_folder(key), [])
        if entries:
            pages[key], gone = _states(parts_of(pair), entries)
            left_over += gone
    left_over += [entry for entries in by_folder.values() for entry in entries]
    return Ledger(read.entries, read.unread, pages, tuple(left_over))


def sign_offs_of(pair: PagePair, ledger: Ledger) -> tuple[SignOff, ...]:
    """The state of every part of a page that both languages have, in reading order."""
    if pair.key in ledger.pages:
        return ledger.pages[pair.key]
    return tuple(SignOff(part, "never") for part in parts_of(pair) if part.en and part.cy)


def sign_off_of(section: SectionPair, pair: PagePair, ledger: Ledger) -> SignOff | None:
    """The state of one section of a page; None for one that a language lacks or that holds no words."""
    return next((found for found in sign_offs_of(pair, ledger) if found.part.section is section), None)


def _states(parts: tuple[Part, ...], entries: list[Entry]) -> tuple[tuple[SignOff, ...], list[Entry]]:
    """The states of a page's parts, and the entries that nothing on the page explains."""
    both = {part.path: part for part in parts if part.en and part.cy}
    hashes = {path: hashes_of(part) for path, part in both.items()}
    counting = entries_of(hashes, entries)
    found: list[SignOff] = []
    for path, part in both.items():
        entry = counting.get(path)
        found.append(SignOff(part, _STATE_WHEN[unchanged(entry, hashes[path])] if entry else "never", entry))
    used = {entry.path for entry in counting.values()}
    gone = unexplained(
        (entry for entry in entries if entry.path not in used),
        (part for part in parts if not (part.en and part.cy)),
    )
    return tuple(found), list(gone)
