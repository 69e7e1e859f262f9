"""What the duties ask for and the strategy neither has nor says why not yet; what the law asks for has to be there.

So has the annual assessment from the second edition on: what became of each action of the one before (¶154, item o).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.duty.annual_assessment import missing_faults
from cyhoeddi.duty.checklist import ChecklistItem, checklist_of
from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.release.request import ReleaseRequest


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """A fault for each item."""
    items = (item for item in checklist_of(request.site, request.strategy) if _is_missing(item))
    yield from diagnostics_of(_fault(item, request) for item in items)
    for found in diagnostics_of(missing_faults(request.site, request.strategy)):
        yield replace(found, severity="error")


def _is_missing(item: ChecklistItem) -> bool:
    return item.state == "missing" or (item.state == "not-yet" and item.requirement.mandatory)


def _fault(item: ChecklistItem, request: ReleaseRequest) -> Fault:
    own = item.requirement
    reason = "" if own.mandatory else f" / not_yet: {{{own.id}: …}}"
    values = {
        "found": own.id, "name_en": own.name.into("en"), "name_cy": own.name.into("cy"), "at": own.source.at,
        "example": f"covers: [{own.id}]{reason}",
    }  # fmt: skip
    return Fault("checklist-item-missing", request.index, values)
