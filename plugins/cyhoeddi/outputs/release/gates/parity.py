"""Errors of the check: mistakes in files, and languages that do not say the same.

The website is one, so an error in another strategy shuts this gate too.
"""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.outputs.release.request import ReleaseRequest


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """Every error."""
    return (found for found in request.findings if found.severity == "error")
