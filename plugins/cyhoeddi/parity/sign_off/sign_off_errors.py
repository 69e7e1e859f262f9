"""What keeps a part from being signed off: the errors that stand on it in either language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.sign_off.parts import Part
from cyhoeddi.model.sign_off.places import PlacesOfParts, places_of
from cyhoeddi.parity.sign_off.sign_off_requests import Request


def errors_on(request: Request, files: Collection[str], found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The errors among the findings of a site that stand on what is to be signed off, or on its page as a whole.

    ``files`` are the sources that would be written to, which must be sound as well.
    """
    places = places_of(request.pair, request.parts)
    sources = {page.source for page in request.pair.pages}
    for finding in found:
        if finding.severity == "error":
            path = finding.position.path
            is_of_page = path in sources and places.part_at(finding.position) is None
            if is_of_page or path in files or any(p in request.chosen for p in _parts(finding, places)):
                yield finding


def _parts(finding: Diagnostic, places: PlacesOfParts) -> list[Part]:
    """The parts that a finding is about.

    One that is there in one language only is reported in the other, where the words before the gap are: they are none
    the worse for it.
    """
    at = (places.part_at(place) for place in (finding.position, *finding.related))
    parts = [part for part in at if part]
    return [part for part in parts if not (part.en and part.cy)] or parts
