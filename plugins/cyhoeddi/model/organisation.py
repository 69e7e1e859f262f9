"""Organisations and areas: what has a name in each language and an id in the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.words import Words

TO_BE_CONFIRMED = "tbc"
"""Stands for a lead that has not been decided; allowed while drafting, and reported."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body named in a strategy."""

    id: str
    name: Words
    short: Words = Words()
    kind: str = "other"
    website: str | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A local government area that a strategy covers."""

    id: str
    name: Words


def read_organisations(data: LocatedYaml) -> Mapping[str, Organisation]:
    """The organisations of ``content/data/organisations.yml`` by id; entries of another form are left out."""
    return {
        id_: Organisation(
            id_,
            Words.of(entry["name"]),
            Words.of(entry.get("short")),
            entry.get("kind", "other"),
            entry.get("website"),
        )
        for id_, entry in _entries(data)
    }


def read_areas(data: LocatedYaml) -> Mapping[str, Area]:
    """The areas of ``content/data/areas.yml`` by id; entries of another form are left out."""
    return {id_: Area(id_, Words.of(entry["name"])) for id_, entry in _entries(data)}


def _entries(data: LocatedYaml) -> list[tuple[str, dict]]:  # type: ignore[type-arg]
    values = data.value if isinstance(data.value, dict) else {}
    return [(id_, entry) for id_, entry in values.items() if isinstance(entry, dict) and entry.get("name")]
