"""A rule of the check, made from its module: of parity, of a duty's mistakes, or of another part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

from cyhoeddi.diagnostics.diagnostic import Diagnostic, Severity
from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site


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
        check_pair=getattr(module, "check_pair", None),
        check_page=getattr(module, "check_page", None),
        check_site=getattr(module, "check_site", None),
    )
