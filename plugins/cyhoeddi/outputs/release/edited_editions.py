"""A released edition whose sources were changed without a new release: what is published would no longer be it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.release import Release
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.release.source_hashes import source_hashes


def release_of(site: Site, strategy: Strategy) -> Release | None:
    """The release of the strategy's present edition; None where it is not released yet."""
    found = (r for r in site.releases if (r.strategy, r.edition) == (strategy.id, strategy.edition))
    return next(found, None)


def edited_editions(site: Site, project: Path) -> Iterator[Fault]:
    """A fault at each source that is not as it was released: changed, added or taken out."""
    for strategy in site.strategies:
        release = release_of(site, strategy)
        if release is not None:
            yield from _edited(strategy, release, source_hashes(site, strategy, project))


def _edited(strategy: Strategy, release: Release, today: dict[str, str]) -> Iterator[Fault]:
    index = strategy.index.pages[0].source
    revised = f"edition: {{year: {strategy.edition_year}, kind: revised}}"
    for path in sorted({*release.sources, *today}):
        if release.sources.get(path) != today.get(path):
            place = Position(path if path in today else index)
            values = {"found": path, "edition": release.edition, "example": revised}
            yield Fault("released-source-changed", place, values, (release.position,))
