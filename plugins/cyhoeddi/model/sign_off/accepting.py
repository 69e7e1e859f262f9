"""What a sign-off changes in the ledger, as data: which files are written and which are taken away."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.ledger import Entry, entry_text
from cyhoeddi.model.sign_off.matching import hashes_of
from cyhoeddi.model.sign_off.parts import Part
from cyhoeddi.model.sign_off.states import Ledger, SignOff, sign_offs_of


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A page's parts signed off: ``signed`` anew, ``already`` as they are; paths are below the content folder.

    ``writes`` holds texts by path, ``removes`` the paths of files whose sign-off stands in another one now, ``moved``
    their old path and their new one.
    """

    signed: tuple[Part, ...]
    already: tuple[SignOff, ...]
    writes: Mapping[str, str]
    removes: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]


def accept(pair: PagePair, chosen: Collection[str], ledger: Ledger, by: str, on: date) -> Acceptance:
    """What it takes to sign off the parts of a page that have the paths ``chosen``.

    The sign-off of every other part of the page is kept: where the part goes by another id than before, it gets the
    file of the new id, lest a part signed off now should take its place.
    """
    sign_offs = sign_offs_of(pair, ledger)
    new = [s for s in sign_offs if s.part.path in chosen and s.state != "signed"]
    kept = {s.part.path: s.entry for s in sign_offs if s.entry and s not in new}
    moved = {path: entry for path, entry in kept.items() if entry.path != path}
    writes = {path: _text(entry) for path, entry in moved.items()}
    writes |= {s.part.path: entry_text(*hashes_of(s.part), by, on) for s in new}
    taken = {s.part.path for s in sign_offs}
    # A heading that was reworded and is signed off anew leaves the file of its former id behind.
    left = [s.entry.path for s in sign_offs if s.entry and s.entry.path not in taken]
    return Acceptance(
        signed=tuple(s.part for s in new),
        already=tuple(s for s in sign_offs if s.part.path in chosen and s.state == "signed"),
        writes=writes,
        removes=tuple(path for path in left if _is_replaced(path, sign_offs, writes)),
        moved=tuple((entry.path, path) for path, entry in moved.items()),
    )


def _is_replaced(path: str, sign_offs: Collection[SignOff], writes: Mapping[str, str]) -> bool:
    return any(s.entry and s.entry.path == path and s.part.path in writes for s in sign_offs)


def _text(entry: Entry) -> str:
    return entry_text(entry.en, entry.cy, entry.by, entry.on)
