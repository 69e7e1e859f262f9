"""The report, as GitLab reads it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from tests.diagnostics.example_findings import FINDINGS, LEVEL

from cyhoeddi.diagnostics.code_quality import as_code_quality
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

SEVERITIES = {"info", "minor", "major", "critical", "blocker"}
"""Those that GitLab knows."""


def report(*findings: Diagnostic) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(as_code_quality(findings, "cy"))
    return found


def test_every_finding_has_what_gitlab_asks_for() -> None:
    for entry, finding in zip(report(*FINDINGS), FINDINGS, strict=True):
        assert set(entry) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in SEVERITIES
        assert entry["location"] == {"path": finding.position.path, "lines": {"begin": finding.position.line}}
        assert entry["description"].startswith(finding.message.into("cy")[:20])
        assert "\n" not in entry["description"]
        assert re.fullmatch(r"[0-9a-f]{64}", entry["fingerprint"])


def test_without_findings_the_report_is_an_empty_list() -> None:
    assert report() == []


def test_a_finding_keeps_its_fingerprint_when_its_line_moves() -> None:
    moved = replace(LEVEL, position=replace(LEVEL.position, line=LEVEL.position.line + 7))
    assert report(moved)[0]["fingerprint"] == report(LEVEL)[0]["fingerprint"]


def test_findings_that_are_alike_have_fingerprints_of_their_own() -> None:
    first, second = report(LEVEL, LEVEL)
    assert first["fingerprint"] != second["fingerprint"]


def test_the_fingerprint_is_the_same_in_both_languages() -> None:
    english, welsh = (json.loads(as_code_quality([LEVEL], language)) for language in ("en", "cy"))
    assert english[0]["fingerprint"] == welsh[0]["fingerprint"]


def test_other_places_have_other_fingerprints() -> None:
    other = Diagnostic(
        "NUM001", "number-differs", "error", Words("ŵ", "ŷ"), Position("content/cy/tŷ.md", 3, 1)
    )
    there = replace(other, position=Position("content/cy/dŵr.md", 3, 1))
    assert report(other)[0]["fingerprint"] != report(there)[0]["fingerprint"]
