"""Mistakes seen in real strategies, such as notes of a template that were left in."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.outputs.release.request import ReleaseRequest


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """What the check finds of them, whatever it thinks of it."""
    return (found for found in request.own_findings() if found.code.startswith("DUT"))
