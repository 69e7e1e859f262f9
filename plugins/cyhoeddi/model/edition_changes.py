"""What changed from one edition of a strategy to another: its sections and its actions, in both languages.

Sections are known by their page and id, actions by their id. What is told of how an action is getting on is no change
of the plan; a time counted from publication is the same time in another year.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from cyhoeddi.model.action import Action, Priority
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.parts import Part, parts_of
from cyhoeddi.model.sign_off.text_hash import normalised
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words

ChangeKind = Literal["added", "removed", "changed"]

FACTS = ("status", "timeline", "lead", "partners", "urgency", "resources", "prevention")
"""The facts of an action that are compared."""


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A section, or what stands before a page's first (``id`` is empty): ``page`` is its page below the strategy.

    ``title`` is its heading, else that of its page; ``languages`` are those whose words changed, or that have it.
    """

    kind: ChangeKind
    page: str
    id: str
    title: Words
    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact of an action in both editions."""

    key: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class ActionChange:
    """An action: ``facts`` and the ``languages`` whose words changed, both empty but for a changed one."""

    kind: ChangeKind
    id: str
    title: Words
    facts: tuple[FactChange, ...] = ()
    languages: tuple[Language, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionChanges:
    """All changes between two editions, in the order of the later; what is gone comes last."""

    earlier: Strategy
    later: Strategy
    sections: tuple[SectionChange, ...]
    actions: tuple[ActionChange, ...]

    @property
    def is_none(self) -> bool:
        """True where nothing changed."""
        return not (self.sections or self.actions)


def edition_changes(earlier: Strategy, later: Strategy) -> EditionChanges:
    """The changes from one edition to another; the other way round what is added is removed."""
    return EditionChanges(earlier, later, tuple(_sections(earlier, later)), tuple(_actions(earlier, later)))


def key_below(strategy: Strategy, key: str) -> str:
    """The key of a page below its strategy, which is the same in every edition."""
    return posixpath.relpath(key, strategy.id) if strategy.id else key


_PlacedPart = tuple[PagePair, Part]


def _sections(earlier: Strategy, later: Strategy) -> Iterator[SectionChange]:
    before, after = _parts(earlier), _parts(later)
    for name, placed in after.items():
        if name not in before:
            yield _section("added", name, placed, _having(placed[1]))
        elif languages := _differing(before[name][1], placed[1]):
            yield _section("changed", name, placed, languages)
    for name, placed in before.items():
        if name not in after:
            yield _section("removed", name, placed, _having(placed[1]))


def _parts(strategy: Strategy) -> Mapping[tuple[str, str, int], _PlacedPart]:
    """Sections and beginnings by the page below the strategy, the id, and how many of that id came before."""
    found: dict[tuple[str, str, int], _PlacedPart] = {}
    for pair in strategy.pairs:
        for part in parts_of(pair):
            if part.section is not None:
                page, number = key_below(strategy, pair.key), 0
                while (page, part.id, number) in found:
                    number += 1
                found[page, part.id, number] = (pair, part)
    return found


def _section(
    kind: ChangeKind, name: tuple[str, str, int], placed: _PlacedPart, languages: tuple[Language, ...]
) -> SectionChange:
    pair, part = placed
    own = {
        page.language: text.title for page in pair.pages if (text := part.get(page.language)) and text.title
    }
    titles = own or {page.language: page.title for page in pair.pages}
    return SectionChange(kind, name[0], name[1], Words.of(titles), languages)


def _having(part: Part) -> tuple[Language, ...]:
    return tuple(language for language in LANGUAGES if part.get(language))


def _differing(before: Part, after: Part) -> tuple[Language, ...]:
    def words(part: Part, language: Language) -> str:
        own = part.get(language)
        return normalised(own.text) if own else ""

    return tuple(each for each in LANGUAGES if words(before, each) != words(after, each))


def _actions(earlier: Strategy, later: Strategy) -> Iterator[ActionChange]:
    before, after = (dict(_by_id(strategy)) for strategy in (earlier, later))
    for id_, (_, action) in after.items():
        if id_ not in before:
            yield ActionChange("added", id_, action.action)
            continue
        facts = tuple(_facts(before[id_][1], action))
        languages = tuple(each for each in LANGUAGES if _words(before[id_][1], each) != _words(action, each))
        if facts or languages:
            yield ActionChange("changed", id_, action.action, facts, languages)
    for id_, (_, action) in before.items():
        if id_ not in after:
            yield ActionChange("removed", id_, action.action)


def _by_id(strategy: Strategy) -> Iterator[tuple[str, tuple[Priority, Action]]]:
    for priority, action in strategy.actions():
        yield action.id, (priority, action)


def _facts(before: Action, after: Action) -> Iterator[FactChange]:
    for key in FACTS:
        compared: Callable[[Any], Any] = _COMPARED.get(key, lambda value: value)
        was, now = getattr(before, key), getattr(after, key)
        if compared(was) != compared(now):
            yield FactChange(key, was, now)


def _time(timeline: Any) -> Any:
    if timeline is None or not timeline.is_relative:
        return timeline
    return timeline.least, timeline.most, timeline.unit


_COMPARED: Mapping[str, Callable[[Any], Any]] = {
    "timeline": _time,
    "status": lambda status: status or "not-started",
    "lead": sorted,
    "partners": sorted,
    "resources": sorted,
}


def _words(action: Action, language: Language) -> Any:
    return (
        normalised(action.action.get(language) or ""),
        normalised(action.timing.get(language) or ""),
        action.steps.get(language) or (),
        action.measures.get(language) or (),
    )
