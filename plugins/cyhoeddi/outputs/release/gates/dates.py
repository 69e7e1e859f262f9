"""Days that cannot be: a publication in the future or before its edition, another day than the pages say, one twice.

The day stands on every page and in every document, so it is written in the front matter before anything is frozen; the
command changes no page.
"""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.release.edited_editions import release_of
from cyhoeddi.outputs.release.request import ReleaseRequest

_NOT_SAID = Words("not given", "heb ei nodi")


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """A fault for each."""
    yield from diagnostics_of(_faults(request))


def _faults(request: ReleaseRequest) -> Iterator[Fault]:
    strategy, day = request.strategy, request.published
    if day > request.today:
        values = {"found": day.isoformat(), "today": request.today.isoformat()}
        yield Fault("release-in-future", request.at("published"), values)
    if strategy.published != day:
        said = Words.of(strategy.published.isoformat()) if strategy.published else _NOT_SAID
        values = {
            "found_en": said.into("en"), "found_cy": said.into("cy"), "expected": day.isoformat(),
            "example": f"published: {day.isoformat()}",
        }  # fmt: skip
        yield Fault("release-date-differs", request.at("published"), values)
    year = strategy.edition_year
    if year is None or year > day.year:
        values = {
            "found": strategy.edition or "–", "day": day.isoformat(),
            "example": f"edition: {{year: {day.year}, kind: {strategy.edition_kind}}}",
        }  # fmt: skip
        yield Fault("release-edition-wrong", request.at("edition"), values)
    if before := release_of(request.site, strategy):
        values = {
            "found": before.edition, "day": before.published.isoformat(),
            "example": f"edition: {{year: {day.year}, kind: revised}}",
        }  # fmt: skip
        yield Fault("release-twice", request.at("edition"), values, (before.position,))
