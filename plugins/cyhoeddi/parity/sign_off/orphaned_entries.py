"""Entries of the ledger that have lost their part, and where its words are now."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.file_names import page_folder
from cyhoeddi.model.sign_off.ledger import Entry
from cyhoeddi.model.sign_off.matching import Hashes, hashes_of
from cyhoeddi.model.sign_off.parts import Part
from cyhoeddi.model.sign_off.states import sign_offs_of
from cyhoeddi.model.site import Site


@dataclass(frozen=True, slots=True)
class Home:
    """A part that nobody has signed off under its own name, and its page."""

    pair: PagePair
    part: Part


@dataclass(frozen=True, slots=True)
class Orphans:
    """Entries of one folder of the ledger whose parts are gone; ``pair`` is None where their page is gone too.

    ``homes`` are the parts that have their words now, by the entry's path.
    """

    folder: str
    pair: PagePair | None
    entries: tuple[Entry, ...]
    homes: Mapping[str, Home]

    @property
    def new_page(self) -> PagePair | None:
        """The page that the words of most of the entries are on now."""
        pairs = [home.pair for home in self.homes.values()]
        most = max(pairs, key=lambda pair: sum(pair is other for other in pairs), default=None)
        return most if 2 * len(pairs) > len(self.entries) else None


def orphans_of(site: Site) -> Iterator[Orphans]:
    """The orphaned entries by folder; those of pages that are not whole in both languages are left to other rules."""
    by_folder: dict[str, list[Entry]] = {}
    for entry in site.ledger.left_over:
        by_folder.setdefault(posixpath.dirname(entry.path), []).append(entry)
    if not by_folder:
        return
    homes, folders = _homes(site), {page_folder(key): pair for key, pair in site.pairs.items()}
    faulty = {fault.position.path for fault in site.faults}
    for folder, entries in by_folder.items():
        pair = folders.get(folder)
        if not _is_faulty(folder, pair, site, faulty):
            found = {
                entry.path: homes[entry.en, entry.cy] for entry in entries if (entry.en, entry.cy) in homes
            }
            yield Orphans(folder, pair, tuple(entries), found)


def moved_entries(site: Site) -> Iterator[tuple[Entry, Home]]:
    """Entries that still count, since their words are on the same page under an id that it did not have before."""
    for key, sign_offs in site.ledger.pages.items():
        paths = {sign_off.part.path for sign_off in sign_offs}
        for sign_off in sign_offs:
            entry = sign_off.entry
            if entry and sign_off.state == "signed" and entry.path not in paths:
                yield entry, Home(site.pairs[key], sign_off.part)


def _homes(site: Site) -> dict[Hashes, Home]:
    """Every part that nobody has signed off, by its texts."""
    homes: dict[Hashes, Home] = {}
    for pair in site.pairs.values():
        for sign_off in sign_offs_of(pair, site.ledger):
            if sign_off.state == "never":
                homes.setdefault(hashes_of(sign_off.part), Home(pair, sign_off.part))
    return homes


def _is_faulty(folder: str, pair: PagePair | None, site: Site, faulty: set[str]) -> bool:
    if pair is not None:
        return len(pair.pages) < len(site.settings.languages) or any(p.source in faulty for p in pair.pages)
    # A page that could not be read at all is no page of the site.
    content = f"{site.settings.content_folder}/"
    keys = (source.removeprefix(content).partition("/")[2] for source in faulty)
    return any(page_folder(key) == folder for key in keys)
