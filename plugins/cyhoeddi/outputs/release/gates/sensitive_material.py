"""Sensitive material that no person has decided about (¶41): ``cyhoeddi screen`` shows and records it."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.outputs.release.request import ReleaseRequest


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """Every open finding of the screen, on any page: all of them are published together."""
    return (found for found in request.findings if found.code.startswith("SEN"))
