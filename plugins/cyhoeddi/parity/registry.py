"""Every rule, in the order of its code: an explicit list, so that adding one shows in a diff."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

from cyhoeddi.diagnostics.diagnostic import Diagnostic, Severity
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.rules import (
    abbreviation_missing,
    action_missing,
    alternative_text_missing,
    block_missing,
    both_changed,
    broken_anchor,
    broken_link,
    caption_missing,
    cell_empty,
    code_differs,
    date_differs,
    directive_missing,
    doubled_word,
    email_differs,
    english_changed,
    fact_contradicts,
    figure_missing,
    footnote_missing,
    footnote_unknown,
    forbidden_variant,
    front_matter_key_missing,
    heading_level,
    heading_missing,
    language_mark_missing,
    ledger_entry_orphaned,
    length_unlikely,
    link_missing,
    link_target_differs,
    link_to_other_language,
    list_items_differ,
    list_kind_differs,
    malformed_heading,
    misspelt_word,
    money_differs,
    never_signed_off,
    number_differs,
    organisation_name,
    orphan_page,
    page_missing,
    paragraph_split,
    percentage_differs,
    phone_differs,
    placeholder_text,
    section_id_differs,
    section_moved,
    sentence_missing,
    suppression_malformed,
    suppression_unknown_rule,
    suppression_unused,
    suppression_without_reason,
    table_shape_differs,
    term_missing,
    time_differs,
    unit_differs,
    unmarked_run,
    untranslated_block,
    welsh_changed,
    wrong_circumflex,
    wrong_language_sentence,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the engine runs it: over each page pair, each page, or the whole site at once; None for the others.

    Rules about the comments that allow findings have none of these: they are run with what all others found.
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

    def diagnostic(self, finding: Finding) -> Diagnostic:
        """What the rule found, with its code and name."""
        return Diagnostic(
            code=self.code, name=self.name, severity=finding.severity or self.severity, message=finding.message,
            position=finding.position, help=finding.help, related=finding.related, passages=finding.passages,
            fix=finding.fix,
        )  # fmt: skip


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
        block_missing,
        alternative_text_missing,
        caption_missing,
        section_id_differs,
        placeholder_text,
        malformed_heading,
        paragraph_split,
        list_kind_differs,
        cell_empty,
        section_moved,
        footnote_unknown,
        abbreviation_missing,
        number_differs,
        date_differs,
        percentage_differs,
        money_differs,
        unit_differs,
        time_differs,
        code_differs,
        phone_differs,
        email_differs,
        fact_contradicts,
        link_missing,
        link_target_differs,
        link_to_other_language,
        broken_anchor,
        broken_link,
        untranslated_block,
        wrong_language_sentence,
        unmarked_run,
        language_mark_missing,
        term_missing,
        forbidden_variant,
        organisation_name,
        misspelt_word,
        doubled_word,
        wrong_circumflex,
        sentence_missing,
        length_unlikely,
        english_changed,
        welsh_changed,
        both_changed,
        never_signed_off,
        ledger_entry_orphaned,
        suppression_unused,
        suppression_without_reason,
        suppression_unknown_rule,
        suppression_malformed,
    )
)
"""All rules."""
