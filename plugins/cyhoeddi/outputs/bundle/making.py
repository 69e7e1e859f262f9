"""``dist/<strategy>-<edition>.zip`` or ``dist/site.zip``, from a site that is built."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cyhoeddi.model.disk import DATA_FOLDER
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.partner import Partner
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.bundle.one_strategy import only_strategy
from cyhoeddi.outputs.bundle.packing import with_checksums, write_zip
from cyhoeddi.outputs.bundle.partner_site import PartnerLook, for_partner, names_address
from cyhoeddi.outputs.bundle.site_files import Files, is_built, is_draft, read_files, strategies_built

FOLDER = "dist"
"""Where bundles are put, below the project's folder."""


class BundleNotPossibleError(Exception):
    """Nothing was packed, for these mistakes."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle: where it is, how many files are in it, its size in bytes and SHA-256 in hexadecimal digits."""

    file: Path
    count: int
    size: int
    sha256: str


def make_bundle(site: Site, project: Path, strategy: str | None = None, partner: str | None = None) -> Bundle:
    """Packs the built site, or one strategy of it, as it is or for a partner.

    Raises BundleNotPossibleError for what a person can mend, OSError where a file cannot be read or written; either
    way an earlier bundle stays.
    """
    chosen = strategy_called(site, strategy) if strategy is not None else None
    host = _partner(site, partner) if partner is not None else None
    files = _built_files(site, project)
    if chosen is not None:
        files = files_of_strategy(files, chosen, site)
    if host is not None:
        files = files_for_partner(files, host, site)
    files = with_checksums(files)
    target = project / FOLDER / _name(chosen, host)
    digest = write_zip(files, target, _day(site, chosen))
    return Bundle(target, len(files), target.stat().st_size, digest)


def strategy_called(site: Site, id_: str) -> Strategy:
    """The strategy of an id; raises BundleNotPossibleError where there is none."""
    known = {strategy.id: strategy for strategy in site.strategies}
    if found := known.get(id_.strip("/")):
        return found
    raise _not_possible("bundle-strategy-unknown", site, found=id_, known=", ".join(known) or "–")


def _partner(site: Site, id_: str) -> Partner:
    known = {partner.id: partner for partner in site.settings.partners}
    if found := known.get(id_):
        return found
    example = f"{{id: {id_}, address: https://www.example.org/strategy/}}"
    raise _not_possible("partner-unknown", site, found=id_, known=", ".join(known) or "–", example=example)


def _built_files(site: Site, project: Path) -> Files:
    folder = project / site.settings.site_folder
    files = read_files(folder) if folder.is_dir() else {}
    if not is_built(files):
        raise _not_possible("bundle-nothing-built", site, found=site.settings.site_folder)
    if is_draft(files):
        raise _not_possible("bundle-of-draft", site, found=site.settings.site_folder)
    return files


def _base(site: Site) -> str:
    url = site.settings.site_url
    return f"{url.rstrip('/')}/" if url else ""


def files_of_strategy(files: Files, strategy: Strategy, site: Site) -> Files:
    """The files of a built site without those of other strategies; raises BundleNotPossibleError."""
    base = _base(site)
    built = strategies_built(files)
    if strategy.id not in built:
        raise _not_possible("bundle-strategy-not-built", site, found=strategy.id)
    if len(built) > 1:
        _need_address(site, files, base)
    return only_strategy(files, strategy.id, base)


def _need_address(site: Site, files: Files, base: str) -> None:
    if not base:
        raise _not_possible("bundle-without-address", site)
    if not names_address(files, base):
        raise _not_possible("bundle-address-differs", site, found=base)


def files_for_partner(files: Files, partner: Partner, site: Site) -> Files:
    """The files as a partner serves them; raises BundleNotPossibleError."""
    base = _base(site)
    _need_address(site, files, base)
    return for_partner(files, _look(partner, site, files), base)


def partner_not_organisation(partner: Partner, site: Site) -> Fault:
    """The fault of a partner that is not among the organisations."""
    values = {
        "found": partner.id,
        "file": f"{site.settings.content_folder}/{DATA_FOLDER}organisations.yml",
        "example": f"{partner.id}: {{name: {{en: …, cy: …}}}}",
    }
    return Fault("partner-not-organisation", partner.position, values)


def _look(partner: Partner, site: Site, files: Files) -> PartnerLook:
    body = site.organisations.get(partner.id)
    if body is None:
        raise BundleNotPossibleError(partner_not_organisation(partner, site))
    logo = site.address(body.logo) if body.logo else None
    if logo is not None and logo not in files:
        place = body.logo_at or partner.position
        raise BundleNotPossibleError(
            Fault("partner-logo-missing", place, {"found": partner.id, "logo": body.logo or ""})
        )
    return PartnerLook(partner.address, body.name, logo)


def _name(strategy: Strategy | None, partner: Partner | None) -> str:
    name = "site"
    if strategy is not None:
        year = f"-{strategy.edition_year}" if strategy.edition_year else ""
        name = f"{strategy.id.replace('/', '-') or 'strategy'}{year}"
    return f"{name}-{partner.id}.zip" if partner else f"{name}.zip"


def _day(site: Site, strategy: Strategy | None) -> date | None:
    days = [one.published for one in ((strategy,) if strategy else site.strategies) if one.published]
    return max(days, default=None)


def _not_possible(name: str, site: Site, **values: str) -> BundleNotPossibleError:
    return BundleNotPossibleError(Fault(name, Position(site.settings.config_file), values))
