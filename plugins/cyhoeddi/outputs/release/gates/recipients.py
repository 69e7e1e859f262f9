"""Recipients of the strategy whose e-mail address is not known: it could not be sent in time."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.duty.strategy_duties import recipients_of
from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.release.request import ReleaseRequest


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """A fault for each."""
    content = request.site.settings.content_folder
    missing = (own for own in recipients_of(request.strategy, request.site) if not own.email)
    for own in missing:
        values = {
            "found": own.id, "name_en": own.name.into("en"), "name_cy": own.name.into("cy"),
            "file": f"{content}/data/duties/{request.strategy.duty}.yml",
            "example": f"recipients: [{{id: {own.id}, email: name@example.org, …}}]",
        }  # fmt: skip
        yield from diagnostics_of([Fault("recipient-without-address", request.at("duty"), values)])
