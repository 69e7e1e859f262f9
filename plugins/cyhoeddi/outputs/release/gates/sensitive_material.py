"""Sensitive material that no person has decided about (¶41): ``cyhoeddi screen`` shows and records it."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.duty.sensitive.hit import SensitiveFinding
from cyhoeddi.duty.sensitive.open_findings import finding_of
from cyhoeddi.duty.sensitive.screening import open_in
from cyhoeddi.outputs.release.request import ReleaseRequest
from cyhoeddi.outputs.sensitive_files import hidden_data
from cyhoeddi.parity.registry import RULES

_RULES = {rule.name: rule for rule in RULES}


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """Every open finding of the screen, on any page and in any file: all of them are published together.

    The screen is asked itself, so that neither settings nor a comment in a page keep anything from it.
    """
    yield from map(_diagnostic, open_in(request.site))
    yield from diagnostics_of(hidden_data(request.site, request.project))


def _diagnostic(found: SensitiveFinding) -> Diagnostic:
    return _RULES[found.test].diagnostic(finding_of(found))
