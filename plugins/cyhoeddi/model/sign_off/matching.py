"""Which entry of the ledger belongs to which part of its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cyhoeddi.model.sign_off.ledger import Entry
from cyhoeddi.model.sign_off.parts import Part
from cyhoeddi.model.sign_off.text_hash import text_hash

Hashes = tuple[str, str]
"""Of the English and of the Welsh text."""

_ROUNDS = ((True, 2), (False, 2), (True, 1), (False, 1), (True, 0))
"""Whether the id must be the entry's own, and how many of the two texts must be those that were signed off.

What is sure comes first. A heading that was reworded has another id, but the text of the other language is as it was;
one that was put in before others of the same words has taken their ids, but their texts are with others now.
"""


def hashes_of(part: Part) -> Hashes:
    """The hashes of a part's texts; of a language that lacks it, that of no text at all."""
    return text_hash(part.en.text if part.en else ""), text_hash(part.cy.text if part.cy else "")


def unchanged(entry: Entry, hashes: Hashes) -> tuple[bool, bool]:
    """Whether the English, and whether the Welsh, is as it was signed off."""
    return entry.en == hashes[0], entry.cy == hashes[1]


def entries_of(hashes: Mapping[str, Hashes], entries: Sequence[Entry]) -> dict[str, Entry]:
    """The entry that counts for each part, both by path; ``hashes`` are those of a page's parts, by the part's path."""
    free = {entry.path: entry for entry in entries}
    by_hash = _by_hash(entries)
    found: dict[str, Entry] = {}
    for own_id, alike in _ROUNDS:
        for path in [path for path in hashes if path not in found] if free else ():
            candidates = [path] if own_id else _candidates(by_hash, hashes[path])
            for candidate in candidates:
                if candidate in free and sum(unchanged(free[candidate], hashes[path])) >= alike:
                    found[path] = free.pop(candidate)
                    break
    return found


def unexplained(entries: Iterable[Entry], lonely: Iterable[Part]) -> Iterator[Entry]:
    """Entries whose part is gone from both languages; a rule of its own speaks of the ``lonely`` parts of one."""
    paths, texts = set(), set()
    for part in lonely:
        paths.add(part.path)
        hashes = hashes_of(part)
        texts.add(("en", hashes[0]) if part.en else ("cy", hashes[1]))
    for entry in entries:
        if entry.path not in paths and not texts & {("en", entry.en), ("cy", entry.cy)}:
            yield entry


def _by_hash(entries: Sequence[Entry]) -> dict[tuple[str, str], list[str]]:
    paths: dict[tuple[str, str], list[str]] = {}
    for entry in entries:
        paths.setdefault(("en", entry.en), []).append(entry.path)
        paths.setdefault(("cy", entry.cy), []).append(entry.path)
    return paths


def _candidates(by_hash: Mapping[tuple[str, str], list[str]], hashes: Hashes) -> list[str]:
    return [*by_hash.get(("en", hashes[0]), ()), *by_hash.get(("cy", hashes[1]), ())]
