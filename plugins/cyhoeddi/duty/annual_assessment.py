"""The annual assessment that a second edition needs: what became of each action of the edition before (¶154(o), 312).

It is asked of full editions: an interim or a revised one does not sum a year up.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cyhoeddi.model.action import Action
from cyhoeddi.model.assessment import KEY, Outcome
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.former_editions import edition_before
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy

ID = "annual-assessment"
"""What profiles call it."""


@dataclass(frozen=True, slots=True)
class AssessedAction:
    """An action of the edition before; ``outcome`` is None where nothing is told of it."""

    action: Action
    outcome: Outcome | None


def assessed_actions(site: Site, strategy: Strategy) -> tuple[AssessedAction, ...]:
    """Every action of the edition before, in its order; none where there was none, or it is not kept."""
    before = edition_before(site, strategy)
    told = {outcome.action: outcome for outcome in strategy.assessment}
    actions = before.actions() if before else ()
    return tuple(AssessedAction(action, told.get(action.id)) for _, action in actions)


def is_demanded(strategy: Strategy) -> bool:
    """True for a full edition."""
    return strategy.edition_kind == "full"


def missing_outcomes(site: Site, strategy: Strategy) -> Mapping[str, tuple[Language, ...]]:
    """The actions of the edition before whose outcome is not told, by id, with the languages that lack it."""
    if not is_demanded(strategy):
        return {}
    missing: dict[str, tuple[Language, ...]] = {}
    for one in assessed_actions(site, strategy):
        languages = tuple(each for each in strategy.languages if _lacks(one.outcome, each))
        if languages:
            missing[one.action.id] = languages
    return missing


def assessment_faults(site: Site) -> Iterator[Fault]:
    """Outcomes that are missing, with the line to add, and those of actions that the edition before did not have."""
    for strategy in site.strategies:
        yield from missing_faults(site, strategy)
        before = edition_before(site, strategy)
        if before is not None:
            yield from _unknown(strategy, before)


def missing_faults(site: Site, strategy: Strategy) -> Iterator[Fault]:
    """A fault for each language of a strategy whose assessment lacks outcomes, with the line to add."""
    before, missing = edition_before(site, strategy), missing_outcomes(site, strategy)
    for language in strategy.languages if before else ():
        ids = [id_ for id_, languages in missing.items() if language in languages]
        if ids and before:
            values = {"found": ", ".join(ids), "edition": before.edition or "–", "example": _example(ids[0])}
            yield Fault("assessment-missing", _place(strategy, language), values)


def _lacks(outcome: Outcome | None, language: Language) -> bool:
    return outcome is None or outcome.outcome is None or not outcome.text.get(language)


def _example(id_: str) -> str:
    return f'- {{action: {id_}, outcome: achieved, text: "…"}}'


def _unknown(strategy: Strategy, before: Strategy) -> Iterator[Fault]:
    known = [action.id for _, action in before.actions()]
    for outcome in strategy.assessment:
        if outcome.action not in known:
            nearest = difflib.get_close_matches(outcome.action, known, 1, 0.3) or known[:1] or ["–"]
            values = {
                "found": outcome.action,
                "edition": str(before.edition),
                "example": f"action: {nearest[0]}",
            }
            for place in outcome.positions.values():
                yield Fault("assessment-unknown", place, values)


def _place(strategy: Strategy, language: Language) -> Position:
    """Where the line belongs: the assessment, else the page that covers it, else the strategy's first page."""
    for pair in strategy.pairs:
        page = pair.get(language)
        if page is not None and page.value_at(KEY) is not None:
            return page.front.key_at(KEY)
    for pair in strategy.pairs:
        page, covers = pair.get(language), pair.facts.get("covers")
        named = (str(value).partition("#")[0] for value in (covers if isinstance(covers, list) else ()))
        if page is not None and ID in named:
            return _start(page)
    return _start(strategy.index.get(language) or strategy.index.pages[0])


def _start(page: Page) -> Position:
    return page.front.key_at("title")
