"""The findings of the check in MkDocs' own log, where ``--strict`` counts them."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.text import one_line
from cyhoeddi.model.site import Site
from cyhoeddi.parity.engine import check

log = logging.getLogger("mkdocs.plugins.cyhoeddi")


def find(site: Site) -> Sequence[Diagnostic]:
    """Everything that the check finds in a site."""
    return check(site)


def tell(findings: Sequence[Diagnostic]) -> None:
    """Logs findings: errors and warnings as warnings, for MkDocs would go on after an error without counting it."""
    for finding in findings:
        level = logging.INFO if finding.severity == "info" else logging.WARNING
        log.log(level, "%s", one_line(finding, "en"))


def warn(message: str) -> None:
    """Logs what is no finding, and is to be counted like one."""
    log.warning("%s", message)
