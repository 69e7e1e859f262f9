"""A rule of the check, made from its module: of parity, of a duty's mistakes, or of another part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import signature
from types import ModuleType
from typing import TypeVar, cast

from cyhoeddi.diagnostics.diagnostic import Diagnostic, Severity
from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.kept import latest_kept
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site

UNUSED = "_site"
"""The name of the site in a check that looks at its page or pair alone."""

_PAGES = 2_000
"""How many pages, or pairs, are remembered: a preview checks most of them again as they were."""

_Checked = TypeVar("_Checked", Page, PagePair)
_Check = Callable[[_Checked, Site], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the engine runs it: over each page pair, each page, or the whole site at once; None for the others.

    Rules about the comments that allow findings have none of these: they are run with what all others found.
    ``name`` is its module's, with hyphens; ``documentation`` its docstring; ``part`` the package of the part that it
    belongs to (``cyhoeddi.parity``), which has its Welsh in ``explanations/cy/``. Pairs and pages are those that could
    be read whole; only rules about pages are run on a site in one language.
    """

    code: str
    name: str
    severity: Severity
    documentation: str
    part: str
    check_pair: Callable[[PagePair, Site], Iterator[Finding]] | None
    check_page: Callable[[Page, Site], Iterator[Finding]] | None
    check_site: Callable[[Site], Iterator[Finding]] | None

    def diagnostic(self, finding: Finding) -> Diagnostic:
        """What the rule found, with its code and name."""
        return Diagnostic(
            code=self.code, name=self.name, severity=finding.severity or self.severity, message=finding.message,
            position=finding.position, help=finding.help, related=finding.related, passages=finding.passages,
            fix=finding.fix,
        )  # fmt: skip


def rule_of(module: ModuleType) -> Rule:
    """The rule that a module is: its ``CODE``, its ``SEVERITY``, its docstring and what it checks."""
    return Rule(
        code=module.CODE,
        name=module.__name__.rpartition(".")[2].replace("_", "-"),
        severity=module.SEVERITY,
        documentation=module.__doc__ or "",
        part=".".join(module.__name__.split(".")[:2]),
        check_pair=_kept(getattr(module, "check_pair", None)),
        check_page=_kept(getattr(module, "check_page", None)),
        check_site=getattr(module, "check_site", None),
    )


def _kept(check: _Check[_Checked] | None) -> _Check[_Checked] | None:
    """The check; one that leaves the site out finds the same in the same page or pair, and is asked once.

    It says so by the name of its second parameter, ``_site``; it is never given one, so that it cannot but keep to it.
    """
    if check is None or UNUSED not in signature(check).parameters:
        return check
    no_site = cast(Site, None)
    found = latest_kept(_PAGES)(lambda checked: tuple(check(checked, no_site)))
    return lambda checked, _: iter(found(checked))
