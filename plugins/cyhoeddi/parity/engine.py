"""Step 3, check: runs the rules over a site and gives every finding as a diagnostic."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from cyhoeddi.diagnostics.diagnostic import Diagnostic, in_order
from cyhoeddi.diagnostics.source_faults import SOURCE_FAULTS, diagnostics_of
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.hidden_words import with_words_hidden
from cyhoeddi.parity.registry import RULES, Rule
from cyhoeddi.parity.rule_choice import RuleChoice, unknown_rules_in_settings
from cyhoeddi.parity.suppression.suppressed import without_suppressed

_LEAVES_WORDS_OUT = ("include-outside", "include-missing", "include-circular")
"""Faults of a page whose words are not all there: what seems to be missing from it may stand in the file not found."""


_OF_FORMER_EDITIONS = ("broken-link", "broken-anchor")
"""Rules that look at former editions too: what they lead to can move, and a link may be mended."""


def check(site: Site, select: Collection[str] = (), ignore: Collection[str] = ()) -> tuple[Diagnostic, ...]:
    """Every finding of a site, in the order of its files: mistakes met while reading and those of the parity rules.

    ``select`` and ``ignore`` hold codes, beginnings of codes (``NUM``) or names; a site in one language has no
    parity to check, and pages that could not be read whole are not compared. What the pages allow is left out.
    """
    choice = RuleChoice(site.settings, select, ignore)
    faults = (*site.faults, *unknown_rules_in_settings(site))
    run = _Run.of(site, choice)
    found = without_suppressed(site, [*diagnostics_of(faults), *run.findings()], run.has_run)
    wanted = with_words_hidden((d for d in found if choice.wants(d)), site, run.pages)
    return tuple(sorted(map(choice.with_severity, wanted), key=in_order))


def known_codes() -> Iterator[tuple[str, str]]:
    """Code and name of everything that a check can find."""
    yield from ((entry.code, name) for name, entry in SOURCE_FAULTS.items())
    yield from ((rule.code, rule.name) for rule in RULES)


@dataclass(frozen=True, slots=True)
class _Run:
    """What is checked: pages and pairs that could be read whole.

    Of the pages of former editions (``kept``), which were checked when they were released, only where they lead.
    """

    site: Site
    choice: RuleChoice
    pairs: Mapping[str, PagePair]
    pages: Mapping[str, Page]
    kept: tuple[Page, ...] = ()

    @classmethod
    def of(cls, site: Site, choice: RuleChoice) -> _Run:
        former = site.former_keys
        not_whole = site.unread | {f.position.path for f in site.faults if f.name in _LEAVES_WORDS_OUT}
        whole = [page for page in site.pages() if page.source not in not_whole]
        pages = {page.path: page for page in whole if page.path.partition("/")[2] not in former}
        kept = tuple(page for page in whole if page.path.partition("/")[2] in former)
        complete = len(site.settings.languages)
        pairs = {
            key: pair
            for key, pair in site.pairs.items()
            if len(pair.pages) == complete and all(page.path in pages for page in pair.pages)
        }
        return cls(site, choice, pairs, pages, kept)

    def findings(self) -> Iterator[Diagnostic]:
        """What the rules find, but for what the settings do not want on its page."""
        for rule in RULES:
            for finding in self._found_by(rule) if self.choice.runs(rule) else ():
                places = (finding.position, *finding.related)
                if not self.choice.is_ignored_at(rule.code, rule.name, places):
                    yield rule.diagnostic(finding)

    def _found_by(self, rule: Rule) -> Iterator[Finding]:
        if rule.check_site and self.site.settings.bilingual:
            yield from rule.check_site(self.current)
        if rule.check_pair and self.site.settings.bilingual:
            for pair in self.pairs.values():
                yield from rule.check_pair(pair, self.site)
        if rule.check_page:
            kept = self.kept if rule.name in _OF_FORMER_EDITIONS else ()
            for page in (*self.pages.values(), *kept):
                yield from rule.check_page(page, self.site)

    @property
    def current(self) -> Site:
        """The site without former editions."""
        former = self.site.former_keys
        if not former:
            return self.site
        pairs = {key: pair for key, pair in self.site.pairs.items() if key not in former}
        return replace(self.site, pairs=pairs, former=())

    def has_run(self, rule: Rule, page: Page) -> bool:
        """True where a rule was run on a page, whatever it found."""
        if not self.choice.runs(rule) or page.path not in self.pages:
            return False
        if self.choice.is_ignored_at(rule.code, rule.name, [Position(page.source)]):
            return False
        is_compared = self.site.settings.bilingual and page.path.partition("/")[2] in self.pairs
        return bool(rule.check_page or ((rule.check_pair or rule.check_site) and is_compared))
