"""Who is asked: the addresses in the site's settings, and no others."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.model.release import Release
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

OWN = "site"
"""What a release calls the site's own address."""

SCHEMES = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Host:
    """A body and where it serves the edition.

    ``checksums`` is the SHA-256 of the list in the bundle made for it, None where the release knows no such bundle.
    ``released_for`` is the address that this bundle was made for, where it is another than that of the settings.
    """

    id: str
    address: str
    name: Words
    checksums: str | None = None
    released_for: str | None = None


def hosts_of(site: Site, release: Release) -> tuple[Host, ...]:
    """The site's own address, then its partners in the order of the settings."""
    places = [(partner.id, partner.address) for partner in site.settings.partners]
    if site.settings.site_url.startswith(SCHEMES):
        places.insert(0, (OWN, _whole(site.settings.site_url)))
    return tuple(_host(site, release, id_, address) for id_, address in places)


def chosen(hosts: tuple[Host, ...], wanted: str) -> Host | None:
    """The one that a person names, by its id or its address; None where it is no host of the settings."""
    return next((host for host in hosts if wanted == host.id or _whole(wanted) == host.address), None)


def _host(site: Site, release: Release, id_: str, address: str) -> Host:
    body = site.organisations.get(id_)
    name = body.name if body else site.settings.site_name if id_ == OWN else Words(id_, id_)
    known = release.hosts.get(id_)
    if known is None:
        return Host(id_, address, name)
    former = _whole(known.address)
    return Host(id_, address, name, known.checksums, None if former == address else former)


def _whole(address: str) -> str:
    return f"{address.rstrip('/')}/"
