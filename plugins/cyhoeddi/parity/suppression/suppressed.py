"""Findings that a page allows: ``<!-- cyhoeddi: allow number-differs -- reason -->``.

A finding is allowed where its own place or that of its twin lies in what the comment speaks of, so a comment in one
language is enough.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import SOURCE_FAULTS
from cyhoeddi.model.control_comment import ControlComment, Lines
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.registry import RULES, Rule
from cyhoeddi.parity.rules import suppression_malformed as malformed
from cyhoeddi.parity.rules import suppression_unknown_rule as unknown
from cyhoeddi.parity.rules import suppression_unused as unused
from cyhoeddi.parity.rules import suppression_without_reason as without_reason
from cyhoeddi.parity.suppression.allowed_lines import AllowedLines

_NAME = r"[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*"
_ALLOW = re.compile(
    rf"(?:allow|caniat[áa]u)\s+(?P<names>{_NAME}(?:\s*,\s*{_NAME})*)(?:\s*(?:--|[–—])\s*(?P<reason>.*))?\s*",
    re.IGNORECASE,
)
_OF_FILES, _OF_COMMENTS = "SRC", "SUP"

_RULE_OF = {key: rule for rule in RULES for key in (rule.code.lower(), rule.name)}
_NOT_ALLOWED = frozenset(
    key.lower() for name, entry in SOURCE_FAULTS.items() for key in (name, entry.code)
) | frozenset(key for key, rule in _RULE_OF.items() if rule.code.startswith(_OF_COMMENTS))
_CAN_BE_ALLOWED = {rule.code: rule.name for rule in RULES if not rule.code.startswith(_OF_COMMENTS)}

HasRun = Callable[[Rule, Page], bool]


@dataclass(frozen=True, slots=True)
class _Allowance:
    """One rule that a comment allows, as it was written there."""

    rule: Rule
    written: str
    comment: ControlComment
    page: Page


def without_suppressed(
    site: Site, diagnostics: Iterable[Diagnostic], has_run: HasRun
) -> Iterator[Diagnostic]:
    """The findings that no page allows, and those about the comments themselves.

    ``has_run`` tells whether a rule was run on a page: a comment for one that was not may be needed all the same.
    """
    allowances: list[_Allowance] = []
    for page, comment in _comments(site):
        for found in _read(comment, page):
            if isinstance(found, _Allowance):
                allowances.append(found)
            else:
                yield found
    used: set[int] = set()
    by_rule = _by_rule(allowances)
    for diagnostic in diagnostics:
        matching = _matching(diagnostic, by_rule.get(diagnostic.code))
        used.update(matching)
        if not matching:
            yield diagnostic
    for number, allowance in enumerate(allowances):
        if number not in used and has_run(allowance.rule, allowance.page):
            yield _diagnostic(unused.CODE, unused.nothing_to_allow(allowance.comment, allowance.written))


def _comments(site: Site) -> Iterator[tuple[Page, ControlComment]]:
    """Every comment once, that of a file which several pages include with the first of them."""
    seen: set[Position] = set()
    for page in site.pages():
        for comment in page.comments:
            if comment.position not in seen:
                seen.add(comment.position)
                yield page, comment


def _read(comment: ControlComment, page: Page) -> Iterator[_Allowance | Diagnostic]:
    said = _ALLOW.fullmatch(comment.text)
    if said is None or not comment.closed:
        yield _diagnostic(malformed.CODE, malformed.not_understood(comment))
        return
    has_reason = any(map(str.isalnum, said["reason"] or ""))
    if not has_reason:
        yield _diagnostic(without_reason.CODE, without_reason.no_reason(comment))
    for written in dict.fromkeys(name.strip() for name in said["names"].split(",")):
        if written.lower() in _NOT_ALLOWED:
            yield _diagnostic(unknown.CODE, unknown.not_to_be_allowed(comment, written))
        elif written.lower() not in _RULE_OF:
            yield _diagnostic(unknown.CODE, unknown.unknown_rule(comment, written, _CAN_BE_ALLOWED))
        elif has_reason:
            yield _Allowance(_RULE_OF[written.lower()], written, comment, page)


def _matching(diagnostic: Diagnostic, lines: AllowedLines | None) -> list[int]:
    if lines is None:
        return []
    return [number for place in (diagnostic.position, *diagnostic.related) for number in lines.at(place)]


def _by_rule(allowances: list[_Allowance]) -> dict[str, AllowedLines]:
    concerned: dict[str, list[tuple[Lines, int]]] = {}
    for number, allowance in enumerate(allowances):
        for lines in allowance.comment.concerns:
            concerned.setdefault(allowance.rule.code, []).append((lines, number))
    return {code: AllowedLines(lines) for code, lines in concerned.items()}


def _diagnostic(code: str, finding: Finding) -> Diagnostic:
    return _RULE_OF[code.lower()].diagnostic(finding)
