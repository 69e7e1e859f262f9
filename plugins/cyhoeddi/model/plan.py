"""Strategies, priorities and actions, from the page pairs that hold them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from cyhoeddi.model.action import Action, Priority, Step, Update
from cyhoeddi.model.assessment import assessment_faults, read_assessment
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.history import history_faults, read_history
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.related import read_related
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.timeline import Timeline, read_timeline
from cyhoeddi.model.words import Words


def read_strategies(pairs: Mapping[str, PagePair]) -> tuple[Strategy, ...]:
    """Every strategy of a site: a folder whose ``index.md`` names its duty."""
    folders = [pair.folder for pair in pairs.values() if _is_strategy(pair)]
    return tuple(_strategy(folder, _pairs_of(folder, folders, pairs)) for folder in folders)


def plan_faults(pairs: Mapping[str, PagePair]) -> Iterator[Fault]:
    """What is wrong with the plans: ids given twice within a strategy, timelines that say nothing."""
    strategies = [pair.folder for pair in pairs.values() if _is_strategy(pair)]
    for folder in strategies:
        yield from assessment_faults(_pairs_of(folder, strategies, pairs))
    seen: dict[tuple[str, Language, str], Position] = {}
    for pair in pairs.values():
        yield from history_faults(pair)
        priority = pair.facts.get("priority")
        if priority is not None and "id" not in priority and all(page.front.value for page in pair.pages):
            values = {"found": "id", "example": "priority: {id: P1, title: …}"}
            holder = next(page for page in pair.pages if "priority" in page.front.value)
            yield Fault("key-missing", holder.front.at("priority"), values)
        inside = [folder for folder in strategies if folder == "" or pair.key.startswith(f"{folder}/")]
        strategy = max(inside, key=len, default="")
        for page in pair.pages:
            for id_, position in _ids(page):
                first = seen.setdefault((strategy, page.language, id_), position)
                if first != position:
                    yield Fault("id-twice", position, {"found": id_}, (first,))
            yield from _timeline_faults(page)


def _is_strategy(pair: PagePair) -> bool:
    return posixpath.basename(pair.key) == "index.md" and isinstance(pair.facts.get("duty"), str)


def _pairs_of(folder: str, folders: list[str], pairs: Mapping[str, PagePair]) -> tuple[PagePair, ...]:
    """A strategy's own pages, its index first; those of a strategy inside it are not its own."""
    prefix = f"{folder}/" if folder else ""
    inner = [f"{other}/" for other in folders if other != folder and other.startswith(prefix)]
    own = [
        p for p in pairs.values() if p.key.startswith(prefix) and not any(p.key.startswith(i) for i in inner)
    ]
    return tuple(sorted(own, key=lambda pair: pair.key != f"{prefix}index.md"))


def _strategy(folder: str, pairs: tuple[PagePair, ...]) -> Strategy:
    index = pairs[0]
    facts = index.facts
    published = _date(facts.get("published"))
    edition = _mapping(facts.get("edition"))
    return Strategy(
        id=folder,
        title=_words(index, "title"),
        description=_words(index, "description"),
        duty=facts["duty"],
        pairs=pairs,
        priorities=tuple(_priorities(pairs, published)),
        edition_year=edition.get("year") if isinstance(edition.get("year"), int) else None,
        edition_kind=str(edition.get("kind") or "full"),
        published=published,
        updated=_date(facts.get("updated")),
        review_due=_date(facts.get("review_due")),
        areas=_texts(facts.get("areas")),
        publisher=_texts(facts.get("publisher")),
        contact=_mapping(facts.get("contact")),
        licence=facts.get("licence") if isinstance(facts.get("licence"), str) else None,
        large_print=facts.get("large_print") is True,
        history=read_history(index),
        related=read_related(facts.get("related")),
        also_meets=_texts(facts.get("also_meets")),
        not_yet=_not_yet(index),
        assessment=read_assessment(pairs),
    )


def _not_yet(index: PagePair) -> dict[str, Words]:
    """What the strategy does not have yet, by id, with the reason in each language that gives one."""
    ids = {id_: None for page in index.pages for id_ in _mapping(page.front.value.get("not_yet"))}
    return {id_: _words(index, "not_yet", id_) for id_ in ids}


def _priorities(pairs: tuple[PagePair, ...], published: date | None) -> Iterator[Priority]:
    for pair in pairs:
        facts = pair.facts.get("priority")
        if isinstance(facts, dict) and isinstance(facts.get("id"), str):
            yield Priority(
                id=facts["id"],
                title=_words(pair, "priority", "title"),
                objective=_words(pair, "priority", "objective"),
                page_key=pair.key,
                cross_cutting=facts.get("cross_cutting") is True,
                actions=tuple(_actions(pair, published)),
            )


def _actions(pair: PagePair, published: date | None) -> Iterator[Action]:
    facts_by_id = pair.facts.get("actions") or {}
    entries = {page.language: dict(_entries(page)) for page in pair.pages}
    for id_, facts in facts_by_id.items():
        own = {language: found[id_] for language, found in entries.items() if id_ in found}
        words = {language: entry for language, (_, entry) in own.items()}
        timeline = _timeline(facts.get("timeline"))
        yield Action(
            id=id_,
            action=_by_language(words, "action"),
            steps={language: tuple(_steps(entry.get("steps"))) for language, entry in words.items()},
            timing=_by_language(words, "timing"),
            urgency=facts.get("urgency"),
            timeline=timeline.resolved(published) if timeline else None,
            lead=_texts(facts.get("lead")),
            partners=_texts(facts.get("partners")),
            resources=_texts(facts.get("resources")),
            prevention=facts.get("prevention"),
            measures={language: _texts(entry.get("measures")) for language, entry in words.items()},
            status=facts.get("status"),
            updates={language: tuple(_updates(entry.get("updates"))) for language, entry in words.items()},
            positions={language: position for language, (position, _) in own.items()},
        )


def _entries(page: Page) -> Iterator[tuple[str, tuple[Position, dict[str, Any]]]]:
    """A page's actions as they stand in its front matter, by id; of an id given twice the first."""
    seen = set()
    actions = page.front.value.get("actions")
    for number, entry in enumerate(actions if isinstance(actions, list) else []):
        if isinstance(entry, dict) and isinstance(entry.get("id"), str) and entry["id"] not in seen:
            seen.add(entry["id"])
            yield entry["id"], (page.front.at("actions", number), entry)


def _ids(page: Page) -> Iterator[tuple[str, Position]]:
    priority = page.front.value.get("priority")
    if isinstance(priority, dict) and isinstance(priority.get("id"), str):
        yield priority["id"], page.front.at("priority", "id")
    actions = page.front.value.get("actions")
    for number, entry in enumerate(actions if isinstance(actions, list) else []):
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            yield entry["id"], page.front.at("actions", number, "id")


def _timeline_faults(page: Page) -> Iterator[Fault]:
    actions = page.front.value.get("actions")
    for number, entry in enumerate(actions if isinstance(actions, list) else []):
        if isinstance(entry, dict) and entry.get("timeline") is not None:
            try:
                read_timeline(entry["timeline"])
            except ValueError as error:
                example = "timeline: {within: 3 months}"
                place = page.front.at("actions", number, "timeline")
                yield Fault("timeline-wrong", place, {"found": str(error), "example": example})


def _timeline(value: Any) -> Timeline | None:
    try:
        return read_timeline(value) if value is not None else None
    except ValueError:
        return None


def _steps(value: Any) -> Iterator[Step]:
    for item in value if isinstance(value, list) else []:
        if isinstance(item, dict):
            yield Step(str(item.get("text") or ""), tuple(_steps(item.get("steps"))))
        else:
            yield Step(str(item))


def _updates(value: Any) -> Iterator[Update]:
    """Reports with a date that exists, the oldest first."""
    entries = [entry for entry in (value if isinstance(value, list) else []) if isinstance(entry, dict)]
    found = [
        Update(day, str(entry.get("text") or "")) for entry in entries if (day := _date(entry.get("date")))
    ]
    yield from sorted(found, key=lambda update: update.day)


def _words(pair: PagePair, *path: str) -> Words:
    values: dict[str, str | None] = {}
    for page in pair.pages:
        value = page.front.value
        for step in path:
            value = value.get(step) if isinstance(value, dict) else None
        values[page.language] = str(value) if value is not None else None
    if path == ("title",):
        values = {page.language: page.title for page in pair.pages}
    return replace(Words(), **values)


def _by_language(entries: Mapping[Language, dict[str, Any]], key: str) -> Words:
    return Words.of({language: entry.get(key) for language, entry in entries.items()})


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def _date(value: Any) -> date | None:
    try:
        return read_date(value) if isinstance(value, str) else None
    except ValueError:
        return None
