"""Strategies that belong with a strategy: others of the same site, and those of other bodies at their own addresses."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.words import Words

if TYPE_CHECKING:
    from cyhoeddi.model.strategy import Strategy

KEY = "related"
"""The key of the front matter."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A strategy on another website, with its address in each language."""

    title: Words
    address: Words


Related = str | Elsewhere
"""The id of a strategy of the site, or one elsewhere."""


def read_related(value: Any) -> tuple[Related, ...]:
    """The value of the key; entries of another form are left out."""
    return tuple(filter(None, (_related(entry) for entry in (value if isinstance(value, list) else ()))))


def related_faults(strategies: Sequence[Strategy], languages: tuple[Language, ...]) -> Iterator[Fault]:
    """Ids that no other strategy of the site has, and titles or addresses that one of its languages lacks."""
    ids = [strategy.id for strategy in strategies]
    for strategy in strategies:
        others = [id_ for id_ in ids if id_ != strategy.id]
        yield from _faults(strategy.index, others, languages)


def _faults(index: PagePair, others: list[str], languages: tuple[Language, ...]) -> Iterator[Fault]:
    for page in index.pages:
        entries = page.value_at(KEY)
        for number, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, str) and _id(entry) not in others:
                nearest = difflib.get_close_matches(entry, others, 1, 0.4) or others[:1]
                example = (
                    f"related: [{nearest[0]}]" if nearest else "related: [{title: …, address: https://…}]"
                )
                yield Fault(
                    "related-unknown", page.front.at(KEY, number), {"found": entry, "example": example}
                )
            for key in ("title", "address") if isinstance(entry, dict) else ():
                words = entry.get(key)
                for language in languages if isinstance(words, dict) else ():
                    if not words.get(language):
                        values = {"found": language, "example": f"{key}: {{en: …, cy: …}}"}
                        yield Fault("key-missing", page.front.at(KEY, number, key), values)


def _related(entry: Any) -> Related | None:
    if isinstance(entry, str):
        return _id(entry)
    if isinstance(entry, dict) and entry.get("title") and entry.get("address"):
        return Elsewhere(Words.of(entry["title"]), Words.of(entry["address"]))
    return None


def _id(text: str) -> str:
    """A strategy's id, which is its folder; the path of its index page will do."""
    return text.removesuffix("index.md").strip("/")
