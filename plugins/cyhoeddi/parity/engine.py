"""Step 3, check: runs the rules over a site and gives every finding as a diagnostic."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic, in_order
from cyhoeddi.diagnostics.source_faults import SOURCE_FAULTS, diagnostics_of
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.registry import RULES, Rule

_LEAVES_WORDS_OUT = ("include-outside", "include-missing", "include-circular")
"""Faults of a page whose words are not all there: what seems to be missing from it may stand in the file not found."""


def check(site: Site, select: Collection[str] = (), ignore: Collection[str] = ()) -> tuple[Diagnostic, ...]:
    """Every finding of a site, in the order of its files: mistakes met while reading and those of the parity rules.

    ``select`` and ``ignore`` hold codes, beginnings of codes (``NUM``) or names; a site in one language has no
    parity to check, and pages that could not be read whole are not compared.
    """
    found = [*diagnostics_of(site.faults), *_parity(site)]
    wanted = [
        d for d in found if _matches(d, select, when_empty=True) and not _matches(d, ignore, when_empty=False)
    ]
    return tuple(sorted(wanted, key=in_order))


def known_codes() -> Iterator[tuple[str, str]]:
    """Code and name of everything that a check can find."""
    yield from ((entry.code, name) for name, entry in SOURCE_FAULTS.items())
    yield from ((rule.code, rule.name) for rule in RULES)


def _parity(site: Site) -> Iterator[Diagnostic]:
    not_whole = site.unread | {f.position.path for f in site.faults if f.name in _LEAVES_WORDS_OUT}
    pages = [page for page in site.pages() if page.source not in not_whole]
    pairs = [pair for pair in site.pairs.values() if _is_complete(pair, site, not_whole)]
    for rule in RULES:
        yield from (_diagnostic(rule, finding) for finding in _found_by(rule, site, pairs, pages))


def _found_by(rule: Rule, site: Site, pairs: list[PagePair], pages: list[Page]) -> Iterator[Finding]:
    if rule.check_site and site.settings.bilingual:
        yield from rule.check_site(site)
    if rule.check_pair and site.settings.bilingual:
        for pair in pairs:
            yield from rule.check_pair(pair, site)
    if rule.check_page:
        for page in pages:
            yield from rule.check_page(page, site)


def _is_complete(pair: PagePair, site: Site, not_whole: Collection[str]) -> bool:
    """True where both languages are there and could be read whole."""
    return len(pair.pages) == len(site.settings.languages) and not any(
        page.source in not_whole for page in pair.pages
    )


def _diagnostic(rule: Rule, finding: Finding) -> Diagnostic:
    return Diagnostic(
        code=rule.code, name=rule.name, severity=finding.severity or rule.severity, message=finding.message,
        position=finding.position, help=finding.help, related=finding.related, passages=finding.passages,
        fix=finding.fix,
    )  # fmt: skip


def _matches(diagnostic: Diagnostic, patterns: Collection[str], when_empty: bool) -> bool:
    if not patterns:
        return when_empty
    return any(diagnostic.code.startswith(pattern) or diagnostic.name == pattern for pattern in patterns)
