"""What is to be found out at a host: which edition, whose files, and what is known of them here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.release import Release, ReleasedHost, releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.bundle.packing import CHECKSUMS
from cyhoeddi.outputs.bundle.site_files import Files
from cyhoeddi.outputs.verification.hosts import Host, hosts_of
from cyhoeddi.outputs.verification.released import Edition, bundle_of, read_checksums, released_edition


@dataclass(frozen=True, slots=True)
class Task:
    """A host and the edition that it should serve.

    ``bundle`` are the files of its bundle, empty where they are not here; ``others`` the strategy's other editions;
    ``other_lists`` the names of these by the SHA-256 of the list in the bundle that was made for this host.
    ``copies`` are the bundles of this edition for other hosts, ``copy_lists`` the addresses of these hosts by the
    SHA-256 of their lists.
    """

    host: Host
    release: Release
    bundle: Files = field(default_factory=dict)
    others: tuple[Edition, ...] = ()
    other_lists: Mapping[str, str] = field(default_factory=dict)
    copies: tuple[Edition, ...] = ()
    copy_lists: Mapping[str, str] = field(default_factory=dict)
    site_url: str = ""
    languages: tuple[Language, ...] = LANGUAGES


def tasks_of(site: Site, project: Path, release: Release) -> tuple[Task, ...]:
    """A task for each host of the settings, in their order."""
    others = tuple(r for r in releases_of(site.releases, release.strategy) if r.edition != release.edition)
    return tuple(_task(site, project, release, others, host) for host in hosts_of(site, release))


def _task(site: Site, project: Path, release: Release, others: tuple[Release, ...], host: Host) -> Task:
    base = f"{site.settings.site_url.rstrip('/')}/" if site.settings.site_url else ""
    kept = [(one, one.hosts.get(host.id)) for one in others]
    editions = []
    for one, place in kept:
        bundle = bundle_of(project, one, host.id, place.checksums if place else None)
        editions.append(released_edition(one, read_checksums(bundle.get(CHECKSUMS, b""))))
    elsewhere = {id_: place for id_, place in release.hosts.items() if id_ != host.id}
    return Task(
        host,
        release,
        bundle_of(project, release, host.id, host.checksums),
        tuple(editions),
        {place.checksums: one.edition for one, place in kept if place},
        tuple(_copies(project, release, elsewhere)),
        {place.checksums: place.address for place in elsewhere.values()},
        base,
        site.settings.languages,
    )


def _copies(project: Path, release: Release, hosts: Mapping[str, ReleasedHost]) -> Iterator[Edition]:
    for id_, place in hosts.items():
        bundle = bundle_of(project, release, id_, place.checksums)
        if CHECKSUMS in bundle:
            yield Edition(place.address, read_checksums(bundle[CHECKSUMS]))
