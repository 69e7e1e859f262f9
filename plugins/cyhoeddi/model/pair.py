"""Step 2, pair: pages of the same relative path become one, with their facts, sections and actions."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from cyhoeddi.model.alignment import align_sections
from cyhoeddi.model.facts import merge_facts
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.kept import latest_kept
from cyhoeddi.model.language import language_of
from cyhoeddi.model.page import Page, PagePair

_LAST = 10**9


def pair_pages(pages: Mapping[str, Page]) -> tuple[Mapping[str, PagePair], tuple[Fault, ...]]:
    """Every page pair by its key (the path below the language folder), in reading order, and facts that differ."""
    keys = sorted({path.partition("/")[2] for path in pages if language_of(path)})
    pairs: dict[str, PagePair] = {}
    faults: list[Fault] = []
    for key in keys:
        en, cy = pages.get(f"en/{key}"), pages.get(f"cy/{key}")
        pairs[key], differing = _pair(en, cy)
        faults += differing
    ordered = {key: pairs[key] for key in sorted(pairs, key=lambda key: _reading_order(key, pairs))}
    return ordered, (*faults, *_same_address(ordered))


@latest_kept(1_000)  # in a preview most pages are as they were
def _pair(en: Page | None, cy: Page | None) -> tuple[PagePair, tuple[Fault, ...]]:
    """The pair of pages of one key, at least one of them there, and facts that differ."""
    facts, differing = merge_facts(en, cy)
    key = next(page.path.partition("/")[2] for page in (en, cy) if page)
    return PagePair(key, en, cy, facts, align_sections(en, cy)), differing


def _reading_order(key: str, pairs: Mapping[str, PagePair]) -> list[tuple[bool, int, str]]:
    """For each folder on the way to a page, then the page: an index first, then by ``order``, then by name."""
    parts = key.split("/")
    steps = []
    for depth, name in enumerate(parts, start=1):
        here = "/".join(parts[:depth])
        owner = pairs.get(here if depth == len(parts) else f"{here}/index.md")
        order = owner.facts.get("order") if owner else None
        steps.append((name != "index.md", order if isinstance(order, int) else _LAST, name))
    return steps


def _same_address(pairs: Mapping[str, PagePair]) -> Iterator[Fault]:
    """Two pages of one folder and language that would be written to the same address."""
    seen: dict[tuple[str, str, str], Page] = {}
    for pair in pairs.values():
        for page in pair.pages:
            if page.slug == "index" and not page.is_index:  # would be written over the folder's own page
                yield Fault("address-twice", page.front.at("slug"), {"found": "index"})
            folder, name = posixpath.split(pair.key)
            if name == "index.md":
                folder, name = posixpath.split(folder)
            address = (page.language, folder, (page.slug or posixpath.splitext(name)[0]).casefold())
            first = seen.setdefault(address, page)
            if first is not page and address[2]:
                place = page.front.at("slug")
                yield Fault("address-twice", place, {"found": address[2]}, (first.front.at("slug"),))
