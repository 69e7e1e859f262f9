"""Facts once, words twice: the front matter of two languages as one.

The page schema says of each key who writes it (``x-language``). A fact that stands in one language counts for both;
one that differs is a fault.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.located_yaml import KeyPath, LocatedYaml
from cyhoeddi.model.page import Page
from cyhoeddi.model.schema import load_schema


def merge_facts(en: Page | None, cy: Page | None) -> tuple[dict[str, Any], tuple[Fault, ...]]:
    """The facts of a page pair and those that differ.

    Actions become a mapping from id to that action's facts, in the order of the page that has them first.
    """
    merger = _Merger(en.front if en else None, cy.front if cy else None)
    facts = merger.mapping(load_schema("page"), ())
    return facts, tuple(merger.faults)


class _Merger:
    def __init__(self, en: LocatedYaml | None, cy: LocatedYaml | None) -> None:
        self.fronts = [front for front in (en, cy) if front is not None]
        self.faults: list[Fault] = []

    def mapping(
        self, schema: Mapping[str, Any], path: KeyPath, paths: list[KeyPath] | None = None
    ) -> dict[str, Any]:
        """The facts of one mapping; ``paths`` is where each language has it, should that differ."""
        where = paths or [path] * len(self.fronts)
        values = [_dig(front.value, at) for front, at in zip(self.fronts, where, strict=True)]
        merged: dict[str, Any] = {}
        for key, rule in schema["properties"].items():
            kind = rule.get("x-language")
            if not any(isinstance(value, dict) and key in value for value in values):
                continue
            if kind == "fact":
                merged[key] = self._fact(key, values, where)
            elif kind == "object":
                merged[key] = self.mapping(rule, (*path, key))
            elif kind == "items":
                merged[key] = self._items(key, values)
        return merged

    def _fact(self, key: str, values: list[Any], where: list[KeyPath]) -> Any:
        given = [
            (value[key], front, at)
            for value, front, at in zip(values, self.fronts, where, strict=True)
            if isinstance(value, dict) and value.get(key) is not None
        ]
        if not given:
            return None
        first, front, at = given[0]
        if len(given) > 1 and given[1][0] != first:
            second, other, there = given[1]
            shown = {"key": key, "found": _shown(second), "twin": _shown(first)}
            self.faults.append(Fault("fact-differs", other.at(*there, key), shown, (front.at(*at, key),)))
        return first

    def _items(self, key: str, values: list[Any]) -> dict[str, Any]:
        """A list of mappings with ids, as a mapping by id: the same id in both languages is the same thing."""
        rule = load_schema("page")["$defs"]["action"]
        places: dict[str, list[KeyPath | None]] = {}
        for index, value in enumerate(values):
            items = value.get(key) if isinstance(value, dict) else None
            for number, item in enumerate(items if isinstance(items, list) else []):
                if isinstance(item, dict) and isinstance(item.get("id"), str):
                    places.setdefault(item["id"], [None] * len(values))
                    places[item["id"]][index] = places[item["id"]][index] or (key, number)
        missing: KeyPath = ("\0",)
        return {id_: self.mapping(rule, (), [at or missing for at in found]) for id_, found in places.items()}


def _dig(value: Any, path: KeyPath) -> Any:
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _shown(value: Any) -> str:
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, width=10_000)
    return text.removesuffix("\n").removesuffix("\n...").strip()
