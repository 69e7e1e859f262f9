"""What changed in a strategy, edition by edition: the ``history`` of its index page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.words import Words

KEY = "history"
"""The key of the front matter."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change; ``edition`` is the year of the edition that it made, None where it made none."""

    day: date
    text: Words
    edition: int | None = None


def read_history(pair: PagePair) -> tuple[Change, ...]:
    """The changes of an index page, the latest first; day and edition count for both languages wherever they stand."""
    changes = (_change(entries) for entries in _in_both(pair))
    return tuple(sorted(filter(None, changes), key=lambda change: change.day, reverse=True))


def history_faults(pair: PagePair) -> Iterator[Fault]:
    """Entries that have their day in neither language."""
    for number, entries in enumerate(_in_both(pair)):
        if not any("date" in entry for entry in entries.values()):
            page = next(page for page in pair.pages if page.language in entries)
            values = {"found": "date", "example": "date: 2026-01-31"}
            yield Fault("key-missing", page.front.at(KEY, number), values)


def _change(entries: Mapping[Language, dict[str, Any]]) -> Change | None:
    day = next((found for entry in entries.values() if (found := _day(entry.get("date")))), None)
    years = (entry.get("edition") for entry in entries.values())
    edition = next((year for year in years if isinstance(year, int)), None)
    text = Words.of({language: entry.get("text") for language, entry in entries.items()})
    return Change(day, text, edition) if day else None


def _in_both(pair: PagePair) -> Iterator[Mapping[Language, dict[str, Any]]]:
    """The entries at each place of the list, by language."""
    lists = {page.language: page.value_at(KEY) for page in pair.pages}
    found = {language: value for language, value in lists.items() if isinstance(value, list)}
    for number in range(max(map(len, found.values()), default=0)):
        at = {language: value[number] for language, value in found.items() if number < len(value)}
        entries = {language: entry for language, entry in at.items() if isinstance(entry, dict)}
        if entries:
            yield entries


def _day(value: Any) -> date | None:
    try:
        return read_date(value) if isinstance(value, str) else None
    except ValueError:
        return None
