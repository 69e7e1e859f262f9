"""Duty profiles read: those that come with the tool, and a site's own, which add to them or take their place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from cyhoeddi.duty.profile import (
    Body,
    HostRule,
    LanguageRule,
    Profile,
    Recipient,
    Requirement,
    ReviewRule,
    Source,
    Submission,
)
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.kept import kept
from cyhoeddi.model.located_yaml import LocatedYaml, read_yaml
from cyhoeddi.model.schema import faults_against
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

_NEEDED = ("id", "name", "law", "nations")


@lru_cache(maxsize=1)
def built_in_profiles() -> Mapping[str, Mapping[str, Any]]:
    """The values of the profiles that come with the tool, by the duty's id."""
    found: dict[str, Mapping[str, Any]] = {}
    for file in sorted(files("cyhoeddi.duty").joinpath("profiles").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".yml"):
            data, faults = read_yaml(file.read_text(encoding="utf-8"), file.name)
            assert not faults, faults
            found[data.value["id"]] = data.value
    return found


def built_in() -> Mapping[str, Profile]:
    """The profiles that come with the tool, by the duty's id."""
    return {id_: _profile(value, f"{id_}.yml") for id_, value in built_in_profiles().items()}


def _profiles_of(site: Site) -> Mapping[str, Profile]:
    values: dict[str, tuple[Mapping[str, Any], str]] = {
        id_: (value, f"{id_}.yml") for id_, value in built_in_profiles().items()
    }
    for id_, data in site.duties.items():
        merged = _merged(data, id_)
        if merged is not None and not any(_faults(data, id_)):
            values[id_] = (merged, data.start.path)
    return {id_: _profile(value, path) for id_, (value, path) in values.items()}


profiles_of = kept(_profiles_of)
"""Every profile that holds for a site, by the duty's id; a site's own that is faulty is left out."""


def profile_faults(site: Site) -> Iterator[Fault]:
    """What is wrong with a site's own profiles beyond the schema."""
    for id_, data in site.duties.items():
        if not any(faults_against("duty", data)):
            yield from _incomplete(data, id_)


def _merged(data: LocatedYaml, id_: str) -> Mapping[str, Any] | None:
    """A site's profile over the tool's own: a key that it has takes the place of the whole key there."""
    return {**built_in_profiles().get(id_, {}), **data.value} if isinstance(data.value, dict) else None


def _faults(data: LocatedYaml, id_: str) -> Iterator[Fault]:
    yield from faults_against("duty", data)
    yield from _incomplete(data, id_)


def _incomplete(data: LocatedYaml, id_: str) -> Iterator[Fault]:
    merged = _merged(data, id_) or {}
    for key in _NEEDED:
        if key not in merged:
            yield Fault("key-missing", data.start, {"found": key, "example": f"{key}: …"})
    if merged.get("id", id_) != id_:
        yield Fault(
            "value-wrong", data.at("id"), {"key": "id", "found": merged["id"], "example": f"id: {id_}"}
        )


def _profile(value: Mapping[str, Any], path: str) -> Profile:
    return Profile(
        id=value["id"],
        name=Words.of(value["name"]),
        law=Words.of(value["law"]),
        nations=tuple(value["nations"]),
        path=path,
        guidance=Words.of(value.get("guidance")),
        guidance_address=value.get("guidance_address"),
        submission=_submission(value["submission"]) if "submission" in value else None,
        recipients=tuple(_recipient(one) for one in value.get("recipients", ())),
        requirements=tuple(_requirement(one) for one in value.get("requirements", ())),
        languages=tuple(
            LanguageRule(tuple(one["languages"]), _source(one["source"]), tuple(one.get("nations", ())))
            for one in value.get("languages", ())
        ),
        hosts=_hosts(value["hosts"]) if "hosts" in value else None,
        consultees=tuple(_body(one) for one in value.get("consultees", ())),
        approvals=tuple(_body(one) for one in value.get("approvals", ())),
        review=ReviewRule(value["review"]["months"], _source(value["review"]["source"]))
        if "review" in value
        else None,
    )


def _source(value: Mapping[str, Any]) -> Source:
    words = Words.of(value["at"])
    return Source(words.into("en"), _day(value["verified"]), words)


def _day(value: Any) -> date | None:
    return read_date(value) if isinstance(value, str) else None


def _submission(value: Mapping[str, Any]) -> Submission:
    return Submission(
        value["within_days"],
        value["counting"],
        tuple(value["forms"]),
        value["warn_from"],
        value["most"],
        _source(value["source"]),
        _source(value["sizes_source"]),
    )


def _recipient(value: Mapping[str, Any]) -> Recipient:
    return Recipient(
        value["id"],
        Words.of(value["name"]),
        value.get("email", ""),
        _source(value["source"]),
        tuple(value.get("languages", ("en",))),
        tuple(value.get("nations", ())),
    )


def _requirement(value: Mapping[str, Any]) -> Requirement:
    return Requirement(
        value["id"],
        Words.of(value["name"]),
        _source(value["source"]),
        value.get("item"),
        value.get("mandatory", False),
        value.get("from_edition", 1),
        tuple(value.get("nations", ())),
    )


def _hosts(value: Mapping[str, Any]) -> HostRule:
    return HostRule(value["rule"], tuple(value.get("kinds", ())), _source(value["source"]))


def _body(value: Mapping[str, Any]) -> Body:
    return Body(
        value["id"],
        Words.of(value["name"]),
        _source(value["source"]),
        value.get("mandatory", True),
        value.get("weeks"),
        tuple(value.get("nations", ())),
    )
