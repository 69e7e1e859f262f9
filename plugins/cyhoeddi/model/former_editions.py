"""Which editions of a strategy are kept on the site beside the current one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cyhoeddi.model.kept_edition import KeptEdition
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy

_KINDS = ("full", "interim", "revised")


def part_former(
    strategies: Iterable[Strategy], kept: Iterable[KeptEdition]
) -> tuple[tuple[Strategy, ...], tuple[Strategy, ...]]:
    """The current strategies of a site, and the former editions that are kept, the earliest first."""
    folders = {edition.folder for edition in kept}
    every = tuple(strategies)
    former = sorted((one for one in every if one.id in folders), key=_time)
    return tuple(one for one in every if one.id not in folders), tuple(former)


def former_editions(site: Site, strategy: Strategy) -> tuple[Strategy, ...]:
    """The editions of a current strategy that are kept, the earliest first."""
    folders = {edition.folder for edition in site.kept_editions if edition.strategy == strategy.id}
    return tuple(one for one in site.former if one.id in folders)


def edition_before(site: Site, strategy: Strategy) -> Strategy | None:
    """The last edition before the current one, None where none is kept."""
    found = former_editions(site, strategy)
    return found[-1] if found else None


def current_edition(site: Site, former: Strategy) -> Strategy | None:
    """The strategy that a former edition is one of, as it is now."""
    ids = {edition.folder: edition.strategy for edition in site.kept_editions}
    return next((one for one in site.strategies if one.id == ids.get(former.id)), None)


def _time(strategy: Strategy) -> tuple[int, date, int, str]:
    kind = _KINDS.index(strategy.edition_kind) if strategy.edition_kind in _KINDS else len(_KINDS)
    return strategy.edition_year or 0, strategy.published or date.min, kind, strategy.id
