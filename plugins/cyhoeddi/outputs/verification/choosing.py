"""The edition and the hosts that a person asks about."""

from __future__ import annotations

from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.release import Release, releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.verification.hosts import chosen, hosts_of
from cyhoeddi.outputs.verification.task import Task, tasks_of


class VerificationNotPossibleError(Exception):
    """Nobody was asked anything, for this mistake."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


def edition_of(site: Site, strategy: str, edition: str | None = None) -> Release:
    """The release of an edition, the latest where none is named.

    Raises VerificationNotPossibleError where there is no such strategy or edition, or none was released.
    """
    id_ = strategy.strip("/")
    releases = releases_of(site.releases, id_)
    known = sorted({one.id for one in site.strategies} | {one.strategy for one in site.releases})
    if id_ not in known:
        raise _not_possible("verify-strategy-unknown", site, found=strategy, known=", ".join(known) or "–")
    if not releases:
        day = next((one.published for one in site.strategies if one.id == id_), None) or "2024-01-31"
        example = f"cyhoeddi release {id_} --published {day}"
        raise _not_possible("verify-nothing-released", site, found=id_, example=example)
    if edition is None:
        return releases[-1]
    found = next((one for one in reversed(releases) if one.edition == edition), None)
    if found is None:
        names = ", ".join(dict.fromkeys(one.edition for one in releases))
        raise _not_possible("verify-edition-unknown", site, releases[0].position, found=edition, known=names)
    return found


def tasks_for(site: Site, project: Path, release: Release, host: str | None = None) -> tuple[Task, ...]:
    """A task for each host of the settings, or for the one named by its address or id.

    Raises VerificationNotPossibleError where there is none, or where another is named.
    """
    hosts = hosts_of(site, release)
    if not hosts:
        raise _not_possible("verify-no-host", site)
    only = chosen(hosts, host) if host is not None else None
    if host is not None and only is None:
        known = ", ".join(f"{one.id} ({one.address})" for one in hosts)
        example = "{id: powys-council, address: https://www.example.org/strategy/}"
        raise _not_possible("verify-host-unknown", site, found=host, known=known, example=example)
    return tuple(task for task in tasks_of(site, project, release) if only is None or task.host == only)


def _not_possible(
    name: str, site: Site, place: Position | None = None, **values: str
) -> VerificationNotPossibleError:
    position = place or Position(site.settings.config_file)
    return VerificationNotPossibleError(Fault(name, position, values))
