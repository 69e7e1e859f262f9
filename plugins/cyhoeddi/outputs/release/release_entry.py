"""A release as an entry of ``content/data/releases.yml``, behind those that are there; what is there stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.release import Release
from cyhoeddi.model.schema import faults_against

_HEAD = (
    "# Released editions. cyhoeddi release and cyhoeddi submit write this file; keep it in git.\n"
    "# Argraffiadau a ryddhawyd. Mae cyhoeddi release a cyhoeddi submit yn ysgrifennu’r ffeil hon; cadwch hi yn git.\n"
)


class ReleasesUnreadableError(Exception):
    """The file that is there is no list of releases, so that nothing can be added to it."""


def with_release(text: str | None, release: Release) -> str:
    """The file's text (None where there is none) with the release; raises ReleasesUnreadableError."""
    before = _HEAD if text is None else text
    if before and not before.endswith("\n"):
        before += "\n"
    entry = yaml.safe_dump([release_value(release)], allow_unicode=True, sort_keys=False, width=10_000)
    whole = f"{before}{entry}"
    if text is not None and _is_empty_list(text):
        whole = f"{_HEAD}{entry}"
    data, faults = read_yaml(whole, "releases.yml")
    if faults or any(faults_against("releases", data)):
        raise ReleasesUnreadableError
    return whole


def release_value(release: Release) -> dict[str, Any]:
    """The release as the schema has it; what is empty is left out."""
    value: dict[str, Any] = {
        "strategy": release.strategy,
        "edition": release.edition,
        "title": {"en": release.title.into("en"), "cy": release.title.into("cy")},
        "published": release.published.isoformat(),
        "review_due": release.review_due.isoformat() if release.review_due else None,
        "commit": release.commit,
        "supersedes": release.supersedes,
        "sources": dict(release.sources),
        "files": {
            address: {"sha256": file.sha256, "size": file.size} for address, file in release.files.items()
        },
        "hosts": {
            id_: {"address": host.address, "checksums": host.checksums} for id_, host in release.hosts.items()
        },
        "overrides": [
            {"gate": one.gate, "by": one.by, "why": one.why, "on": one.on.isoformat()}
            for one in release.overrides
        ],
        "submitted": {id_: _sending(one.sent, one.acknowledged) for id_, one in release.submitted.items()},
    }
    needed = ("sources", "files")
    return {key: own for key, own in value.items() if key in needed or own not in (None, {}, [])}


def _sending(sent: Any, acknowledged: Any) -> Mapping[str, str]:
    known = {"sent": sent, "acknowledged": acknowledged}
    return {key: day.isoformat() for key, day in known.items() if day}


def _is_empty_list(text: str) -> bool:
    data, faults = read_yaml(text, "releases.yml")
    return not faults and data.value == []
