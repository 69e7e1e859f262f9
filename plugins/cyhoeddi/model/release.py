"""Released editions, as ``content/data/releases.yml`` keeps them; ``cyhoeddi release`` and ``submit`` write it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

RELEASES = "data/releases.yml"
"""The file's path below the content folder."""


@dataclass(frozen=True, slots=True)
class ReleasedFile:
    """A released file: its SHA-256 in hexadecimal digits and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class ReleasedHost:
    """A body that hosts the edition: where, and the SHA-256 of the list of checksums in the bundle made for it."""

    address: str
    checksums: str


@dataclass(frozen=True, slots=True)
class Override:
    """A gate that somebody opened: who, why and when."""

    gate: str
    by: str
    why: str
    on: date


@dataclass(frozen=True, slots=True)
class Sending:
    """To a recipient: the day on which it was sent, and that on which the recipient said so."""

    sent: date
    acknowledged: date | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """A frozen edition of a strategy.

    ``sources`` are the SHA-256 of its sources by their path below the project, ``files`` the released files by their
    address below the site, ``hosts`` who hosts it, by the partner's id (``site`` for the site's own address), and
    ``submitted`` what was sent, by the recipient's id.
    """

    strategy: str
    edition: str
    published: date
    commit: str
    position: Position
    title: Words = field(default_factory=Words)
    review_due: date | None = None
    supersedes: str | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, ReleasedFile] = field(default_factory=dict)
    hosts: Mapping[str, ReleasedHost] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    submitted: Mapping[str, Sending] = field(default_factory=dict)


def read_releases(data: LocatedYaml) -> tuple[Release, ...]:
    """The releases of the file, which is as its schema says, in its order."""
    entries = data.value if isinstance(data.value, list) else []
    return tuple(_release(entry, data.at(number)) for number, entry in enumerate(entries))


def _release(entry: Mapping[str, Any], position: Position) -> Release:
    return Release(
        entry["strategy"],
        str(entry["edition"]),
        read_date(entry["published"]),
        str(entry["commit"]),
        position,
        Words.of(entry.get("title")),
        _day(entry.get("review_due")),
        entry.get("supersedes"),
        dict(entry["sources"]),
        {address: ReleasedFile(file["sha256"], file["size"]) for address, file in entry["files"].items()},
        {id_: ReleasedHost(one["address"], one["checksums"]) for id_, one in entry.get("hosts", {}).items()},
        tuple(
            Override(one["gate"], one["by"], one["why"], read_date(one["on"]))
            for one in entry.get("overrides", ())
        ),
        {
            id_: Sending(read_date(one["sent"]), _day(one.get("acknowledged")))
            for id_, one in entry.get("submitted", {}).items()
        },
    )


def _day(text: str | None) -> date | None:
    return read_date(text) if text else None


def releases_of(releases: tuple[Release, ...], strategy: str) -> tuple[Release, ...]:
    """The releases of a strategy, the earliest first."""
    return tuple(
        sorted((r for r in releases if r.strategy == strategy), key=lambda r: (r.published, r.edition))
    )
