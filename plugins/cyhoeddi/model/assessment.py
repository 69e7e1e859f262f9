"""The annual assessment: what became of each action of the former edition, from the ``assessment`` of any page.

The guidance on the Serious Violence Duty wants the performance against the former year's strategy summed up from the
second edition on (¶154(o), ¶312).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

KEY = "assessment"
"""The key of the front matter."""

OUTCOMES = ("achieved", "partly", "not-achieved", "continued", "stopped")
"""What can become of an action."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an action: ``outcome`` is one of :data:`OUTCOMES`, None where no language says."""

    action: str
    outcome: str | None
    text: Words
    positions: Mapping[Language, Position]


def read_assessment(pairs: Iterable[PagePair]) -> tuple[Outcome, ...]:
    """The outcomes that a strategy's pages tell, each action once; what stands in one file counts for both."""
    found: dict[str, dict[Language, tuple[dict[str, Any], Position]]] = {}
    for pair in pairs:
        for page in pair.pages:
            for id_, entry, place in _entries(page):
                found.setdefault(id_, {}).setdefault(page.language, (entry, place))
    return tuple(_outcome(id_, entries) for id_, entries in found.items())


def assessment_faults(pairs: Iterable[PagePair]) -> Iterator[Fault]:
    """Actions that are told of twice in one language, or with two outcomes."""
    first: dict[tuple[Language, str], Position] = {}
    outcomes: dict[str, tuple[str, Position]] = {}
    for pair in pairs:
        for page in pair.pages:
            for id_, entry, place in _entries(page):
                known = first.setdefault((page.language, id_), place)
                if known is not place:
                    yield Fault("id-twice", place, {"found": id_}, (known,))
                    continue
                said = entry.get("outcome")
                if isinstance(said, str):
                    other, there = outcomes.setdefault(id_, (said, place))
                    if other != said:
                        values = {"key": f"outcome ({id_})", "found": said, "twin": other}
                        yield Fault("fact-differs", place, values, (there,))


def _outcome(id_: str, entries: Mapping[Language, tuple[dict[str, Any], Position]]) -> Outcome:
    outcomes = (entry.get("outcome") for entry, _ in entries.values())
    return Outcome(
        id_,
        next((one for one in outcomes if one in OUTCOMES), None),
        Words.of({language: entry.get("text") for language, (entry, _) in entries.items()}),
        {language: place for language, (_, place) in entries.items()},
    )


def _entries(page: Page) -> Iterator[tuple[str, dict[str, Any], Position]]:
    value = page.value_at(KEY)
    for number, entry in enumerate(value if isinstance(value, list) else ()):
        if isinstance(entry, dict) and isinstance(entry.get("action"), str):
            yield entry["action"], entry, page.front.at(KEY, number)
