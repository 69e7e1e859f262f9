"""How a strategy meets its duties: what they ask for, and the pages that have it or the reason why not yet.

The guidance on the Serious Violence Duty lists what a strategy "could usefully include" (¶154); ``mandatory`` of a
requirement says what more than that is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from cyhoeddi.duty.profile import Requirement
from cyhoeddi.duty.strategy_duties import requirements_of
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.release import releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words

ChecklistState = Literal["met", "not-yet", "missing", "later-edition"]
"""``met`` by a page, declared ``not-yet`` with a reason, ``missing``, or due in a ``later-edition`` only."""


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One thing that a duty asks for: ``where`` are the pages that have it, ``reason`` why it is not there yet.

    ``sections`` are ids of sections by the key of their page, where the page names one.
    """

    requirement: Requirement
    state: ChecklistState
    where: tuple[PagePair, ...] = ()
    reason: Words = Words()
    sections: Mapping[str, str] = field(default_factory=dict)


def checklist_of(site: Site, strategy: Strategy) -> tuple[ChecklistItem, ...]:
    """Every item in the order of the profiles; a later edition's only where there is one before this."""
    covered = _covered(strategy)
    edition = 2 if has_earlier_edition(site, strategy) else 1
    return tuple(
        _item(own, covered.get(own.id, {}), strategy, edition) for own in requirements_of(strategy, site)
    )


def has_earlier_edition(site: Site, strategy: Strategy) -> bool:
    """True where another edition of the strategy was released before; the first year knows none."""
    others = (one for one in releases_of(site.releases, strategy.id) if one.edition != strategy.edition)
    return any(strategy.published is None or one.published < strategy.published for one in others)


def split_cover(value: str) -> tuple[str, str]:
    """The id of what a ``covers`` entry names, and that of the section, empty where it names none."""
    id_, _, section = value.partition("#")
    return id_, section


def _covered(strategy: Strategy) -> Mapping[str, Mapping[str, tuple[PagePair, str]]]:
    """By the id of what is covered: the page pairs by their key, each with the section named first."""
    found: dict[str, dict[str, tuple[PagePair, str]]] = {}
    for pair in strategy.pairs:
        covers = pair.facts.get("covers")
        for value in covers if isinstance(covers, list) else ():
            id_, section = split_cover(str(value))
            found.setdefault(id_, {}).setdefault(pair.key, (pair, section))
    return found


def _item(
    requirement: Requirement, places: Mapping[str, tuple[PagePair, str]], strategy: Strategy, edition: int
) -> ChecklistItem:
    if places:
        sections = {key: section for key, (_, section) in places.items() if section}
        return ChecklistItem(
            requirement, "met", tuple(pair for pair, _ in places.values()), sections=sections
        )
    if requirement.from_edition > edition:
        return ChecklistItem(requirement, "later-edition")
    if requirement.id in strategy.not_yet:
        return ChecklistItem(requirement, "not-yet", reason=strategy.not_yet[requirement.id])
    return ChecklistItem(requirement, "missing")
