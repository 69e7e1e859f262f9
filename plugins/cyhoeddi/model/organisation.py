"""Organisations and areas: what has a name in each language and an id in the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

TO_BE_CONFIRMED = "tbc"
"""Stands for a lead that has not been decided; allowed while drafting, and reported."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body named in a strategy; ``logo`` is a path below the content folder, ``logo_at`` where it is written."""

    id: str
    name: Words
    short: Words = Words()
    kind: str = "other"
    website: str | None = None
    logo: str | None = None
    logo_at: Position | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A local government area that a strategy covers; ``nation`` is ``wales`` or ``england``, None where not said.

    ``code`` is what the Office for National Statistics calls it, ``position`` where the entry stands.
    """

    id: str
    name: Words
    nation: str | None = None
    code: str | None = None
    position: Position | None = None


def read_organisations(data: LocatedYaml) -> Mapping[str, Organisation]:
    """The organisations of ``content/data/organisations.yml`` by id; entries of another form are left out."""
    return {
        id_: Organisation(
            id_,
            Words.of(entry["name"]),
            Words.of(entry.get("short")),
            entry.get("kind", "other"),
            entry.get("website"),
            *_logo(data, id_, entry),
        )
        for id_, entry in _entries(data)
    }


def read_areas(data: LocatedYaml) -> Mapping[str, Area]:
    """The areas of ``content/data/areas.yml`` by id; entries of another form are left out."""
    return {
        id_: Area(
            id_,
            Words.of(entry["name"]),
            _text(entry.get("nation")),
            _text(entry.get("code")),
            data.key_at(id_),
        )
        for id_, entry in _entries(data)
    }


def _logo(data: LocatedYaml, id_: str, entry: Mapping[str, Any]) -> tuple[str | None, Position | None]:
    logo = _text(entry.get("logo"))
    return logo, data.at(id_, "logo") if logo else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _entries(data: LocatedYaml) -> list[tuple[str, dict]]:  # type: ignore[type-arg]
    values = data.value if isinstance(data.value, dict) else {}
    return [(id_, entry) for id_, entry in values.items() if isinstance(entry, dict) and entry.get("name")]
