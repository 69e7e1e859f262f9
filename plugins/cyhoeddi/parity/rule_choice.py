"""Which rules are run and which findings are wanted: what the settings say, and what the command line selects."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from cyhoeddi.diagnostics.diagnostic import Diagnostic, Severity
from cyhoeddi.diagnostics.source_faults import SOURCE_FAULTS
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.rule_settings import ChosenSeverity, PathSetting
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.parity.registry import RULES, Rule

_MILDEST_FIRST: tuple[Severity, ...] = ("info", "warning", "error")
_GROUP = re.compile(r"[A-Za-z]{3}")


@dataclass(frozen=True)
class RuleChoice:
    """``select`` and ``ignore`` hold codes, beginnings of codes (``NUM``) or names; an empty ``select`` is all."""

    settings: Settings
    select: Collection[str] = ()
    ignore: Collection[str] = ()

    def runs(self, rule: Rule) -> bool:
        """True for a rule that is run: one that is wanted, and all that are not ignored where unused comments are."""
        if self._chosen(rule.code, rule.name) == "off" or _fits(rule.code, rule.name, self.ignore):
            return False
        return not self.select or _fits(rule.code, rule.name, self.select) or self._selects_unused_comments

    @property
    def _selects_unused_comments(self) -> bool:
        return _fits("SUP001", "suppression-unused", self.select)

    def wants(self, diagnostic: Diagnostic) -> bool:
        """True for a finding that is selected and not ignored."""
        code, name = diagnostic.code, diagnostic.name
        if self._chosen(code, name) == "off" or _fits(code, name, self.ignore):
            return False
        return not self.select or _fits(code, name, self.select)

    def is_ignored_at(self, code: str, name: str, places: Collection[Position]) -> bool:
        """True where the settings do not want a rule on the page of one of the places."""
        if not self.settings.per_path:
            return False
        paths = {place.path.removeprefix(f"{self.settings.content_folder}/") for place in places}
        return any(
            _fits(code, name, [rule for rule, _ in setting.ignore]) and any(map(setting.matches, paths))
            for setting in self.settings.per_path
        )

    def with_severity(self, diagnostic: Diagnostic) -> Diagnostic:
        """A finding as severe as the settings say; one that its rule takes for less than usual is never raised."""
        chosen = self._chosen(diagnostic.code, diagnostic.name)
        if chosen is None or chosen == "off":
            return diagnostic
        severity: Severity = chosen
        usual = _USUAL.get(diagnostic.code, diagnostic.severity)
        if _MILDEST_FIRST.index(diagnostic.severity) < _MILDEST_FIRST.index(usual):
            severity = min(severity, diagnostic.severity, key=_MILDEST_FIRST.index)
        return replace(diagnostic, severity=severity)

    def _chosen(self, code: str, name: str) -> ChosenSeverity | None:
        """What the settings say of a rule; of its group where they do not name it."""
        if code.startswith("SRC"):
            return None
        return (
            self._by_rule.get(name) or self._by_rule.get(code.lower()) or self._by_rule.get(code[:3].lower())
        )

    @cached_property
    def _by_rule(self) -> dict[str, ChosenSeverity]:
        return {setting.rule.lower(): setting.severity for setting in self.settings.rules}


_USUAL = {rule.code: rule.severity for rule in RULES}


def _fits(code: str, name: str, patterns: Collection[str]) -> bool:
    return any(name == pattern or code.startswith(pattern.upper()) for pattern in patterns)


def unknown_rules_in_settings(site: Site) -> Iterator[Fault]:
    """Rules that the settings name and that there are not or that cannot be changed; patterns without a page."""
    named = [(setting.rule, setting.position) for setting in site.settings.rules]
    for path_setting in site.settings.per_path:
        named += path_setting.ignore
        yield from _without_page(path_setting, site)
    for rule, position in named:
        if _is_of_files(rule):
            yield Fault("rule-fixed", position, {"found": rule})
        elif not _is_known(rule):
            yield Fault("rule-unknown", position, {"found": rule, "example": _nearest(rule)})


def _is_of_files(rule: str) -> bool:
    return rule.upper().startswith("SRC") or rule.lower() in SOURCE_FAULTS


def _is_known(rule: str) -> bool:
    is_group = bool(_GROUP.fullmatch(rule))
    return any(
        rule.lower() in (known.name, known.code.lower()) or (is_group and known.code.startswith(rule.upper()))
        for known in RULES
    )


def _nearest(rule: str) -> str:
    known = [name for entry in RULES for name in (entry.name, entry.code.lower())]
    nearest = difflib.get_close_matches(rule.lower(), known, 1, 0.6) or ["number-differs"]
    return nearest[0].upper() if nearest[0][-1].isdigit() else nearest[0]


def _without_page(setting: PathSetting, site: Site) -> Iterator[Fault]:
    is_data = setting.pattern.startswith("data/")
    if not is_data and not any(setting.matches(page.path) for page in site.pages()):
        yield Fault("path-without-page", setting.position, {"found": setting.pattern})
