"""Priorities and their actions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.timeline import Timeline
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an action, with the steps that it consists of."""

    text: str
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Update:
    """What was reported of an action on a day."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Action:
    """One action of a plan: facts once, words by language.

    ``urgency`` is high, medium or low; ``lead`` and ``partners`` are ids of organisations, a lead may be ``tbc``;
    ``positions`` is where each language's file has it.
    """

    id: str
    action: Words
    steps: Mapping[Language, tuple[Step, ...]] = field(default_factory=dict)
    timing: Words = Words()
    urgency: str | None = None
    timeline: Timeline | None = None
    lead: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    prevention: str | None = None
    measures: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    status: str | None = None
    updates: Mapping[Language, tuple[Update, ...]] = field(default_factory=dict)
    positions: Mapping[Language, Position] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Priority:
    """A priority (or a piece of work that cuts across them) and its actions; ``page_key`` is the page that holds it."""

    id: str
    title: Words
    objective: Words
    page_key: str
    cross_cutting: bool = False
    actions: tuple[Action, ...] = ()
