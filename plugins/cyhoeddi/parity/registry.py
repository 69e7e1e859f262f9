"""Every rule, in the order of its code: an explicit list, so that adding one shows in a diff."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.rules import (
    action_missing,
    date_differs,
    directive_missing,
    figure_missing,
    footnote_missing,
    front_matter_key_missing,
    heading_level,
    heading_missing,
    list_items_differ,
    money_differs,
    number_differs,
    orphan_page,
    page_missing,
    percentage_differs,
    table_shape_differs,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the engine runs it: over each page pair, each page, or the whole site at once; None for the others.

    ``name`` is its module's, with hyphens; ``documentation`` its docstring. Pairs and pages are those that could be
    read whole; only rules about pages are run on a site in one language.
    """

    code: str
    name: str
    severity: Severity
    documentation: str
    check_pair: Callable[[PagePair, Site], Iterator[Finding]] | None
    check_page: Callable[[Page, Site], Iterator[Finding]] | None
    check_site: Callable[[Site], Iterator[Finding]] | None


def _rule(module: ModuleType) -> Rule:
    return Rule(
        code=module.CODE,
        name=module.__name__.rpartition(".")[2].replace("_", "-"),
        severity=module.SEVERITY,
        documentation=module.__doc__ or "",
        check_pair=getattr(module, "check_pair", None),
        check_page=getattr(module, "check_page", None),
        check_site=getattr(module, "check_site", None),
    )


RULES: tuple[Rule, ...] = tuple(
    _rule(module)
    for module in (
        page_missing,
        orphan_page,
        heading_missing,
        heading_level,
        list_items_differ,
        table_shape_differs,
        figure_missing,
        footnote_missing,
        front_matter_key_missing,
        action_missing,
        directive_missing,
        number_differs,
        date_differs,
        percentage_differs,
        money_differs,
    )
)
"""All rules."""
