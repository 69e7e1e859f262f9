"""The findings of the check in MkDocs' own log, where ``--strict`` counts them."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.text import one_line
from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.parity.engine import check

log = logging.getLogger("mkdocs.plugins.cyhoeddi")

_LINKS = ("broken-link", "broken-anchor")
"""Findings that MkDocs would tell of as well, without their column."""

_QUOTED = re.compile("“([^”]*)”")
_MKDOCS_LINK = re.compile(r"\bcontains an? (?:\w+ )*link '(?P<target>[^']*)'")


def find(site: Site) -> Sequence[Diagnostic]:
    """Everything that the check finds in a site."""
    return check(site)


def tell(findings: Sequence[Diagnostic], language: Language = "en") -> None:
    """Logs findings: errors and warnings as warnings, for MkDocs would go on after an error without counting it."""
    for finding in findings:
        level = logging.INFO if finding.severity == "info" else logging.WARNING
        log.log(level, "%s", one_line(finding, language))


class _ToldAlready(logging.Filter):
    """Holds back what MkDocs says of links that a finding has named."""

    def __init__(self, targets: frozenset[str]) -> None:
        super().__init__()
        self.targets = targets

    def filter(self, record: logging.LogRecord) -> bool:
        return not _tells_of(record.getMessage(), self.targets)


def leave_links_to(findings: Sequence[Diagnostic]) -> None:
    """Keeps MkDocs from telling again of the links that findings name; forgets those of an earlier build."""
    targets = _targets_in(findings)
    pages = logging.getLogger("mkdocs.structure.pages")
    for earlier in [one for one in pages.filters if isinstance(one, _ToldAlready)]:
        pages.removeFilter(earlier)
    pages.addFilter(_ToldAlready(targets))


def not_told(lines: Sequence[str], findings: Sequence[Diagnostic]) -> tuple[str, ...]:
    """The lines of MkDocs' log without those of links that findings name."""
    targets = _targets_in(findings)
    return tuple(line for line in lines if not _tells_of(line, targets))


def _targets_in(findings: Sequence[Diagnostic]) -> frozenset[str]:
    names = [finding.message.en or "" for finding in findings if finding.name in _LINKS]
    return frozenset(target for name in names for target in _QUOTED.findall(name))


def _tells_of(line: str, targets: frozenset[str]) -> bool:
    found = _MKDOCS_LINK.search(line)
    return bool(found and found["target"] in targets)


def warn(message: str) -> None:
    """Logs what is no finding, and is to be counted like one."""
    log.warning("%s", message)
