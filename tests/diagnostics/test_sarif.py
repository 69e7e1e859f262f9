"""SARIF, against the schema of the standard."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.diagnostics.example_findings import ACTION, FINDINGS, LEVEL, NOTES, PERCENTAGE

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.explanation import Explanation, Part
from cyhoeddi.diagnostics.sarif import as_sarif
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

SCHEMA = Path(__file__).parent / "sarif_schema" / "sarif-2.1.0-rtm.5.json"
EXPLANATIONS = {
    "NUM003": Explanation(
        "NUM003",
        "percentage-differs",
        "error",
        Words("A percentage that differs.", "Canran sy’n wahanol."),
        (
            Part(
                Words("What it finds", "Beth mae’n ei ganfod"),
                Words("In {any} text.", "Mewn {unrhyw} destun."),
            ),
            Part(Words("Fix", "Cywiro"), Words("Write one.", "Ysgrifennwch un.")),
        ),
    )
}


@lru_cache(maxsize=1)
def validator() -> jsonschema.Draft4Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)


def log(*findings: Diagnostic, language: Language = "en") -> dict[str, Any]:
    """A log that was found valid."""
    read: dict[str, Any] = json.loads(as_sarif(findings, EXPLANATIONS, language))
    assert [error.message for error in validator().iter_errors(read)] == []
    return read


def results(*findings: Diagnostic) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = log(*findings)["runs"][0]["results"]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_log_is_valid(language: Language) -> None:
    (run,) = log(*FINDINGS, language=language)["runs"]
    assert len(run["results"]) == len(FINDINGS)
    assert run["language"] == language


def test_the_schema_finds_fault_with_what_is_none() -> None:
    read = json.loads(as_sarif(FINDINGS, EXPLANATIONS, "en"))
    read["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert not validator().is_valid(read)
    read = json.loads(as_sarif(FINDINGS, EXPLANATIONS, "en"))
    read["runs"][0]["results"][1]["colour"] = "red"
    assert not validator().is_valid(read)


def test_nothing_found_is_a_run_without_results() -> None:
    (run,) = log()["runs"]
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


def test_columns_are_characters_and_lines_end_as_they_are_read() -> None:
    (run,) = log(PERCENTAGE)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["newlineSequences"] == ["\r\n", "\n", "\r"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 34, "startColumn": 76}


def test_rules_are_those_that_were_broken_and_results_point_at_them() -> None:
    (run,) = log(*FINDINGS)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["NUM003", "PAR010", "PAR017", "PAR018"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert [result["level"] for result in run["results"]][:4] == ["warning", "error", "warning", "note"]


def test_a_rule_is_described_in_the_language_asked_for() -> None:
    (run,) = log(PERCENTAGE, language="cy")["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"] == {"text": "Canran sy’n wahanol."}
    assert rule["fullDescription"] == {"text": "Mewn {{unrhyw}} destun."}
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rule["help"]["markdown"].startswith(
        "## Beth mae’n ei ganfod\n\nMewn {{unrhyw}} destun.\n\n## Cywiro"
    )


def test_braces_are_no_placeholders() -> None:
    (result,) = results(ACTION)
    assert result["message"]["text"].endswith("- {{id: P1.2, action: …}}")


def test_related_places_are_numbered_and_named_once() -> None:
    place = PERCENTAGE.related[0]
    (result,) = results(replace(PERCENTAGE, related=(place, Position("content/en/b.md", 2, 3), place)))
    assert [location["id"] for location in result["relatedLocations"]] == [1, 2]
    assert "relatedLocations" not in results(NOTES[0])[0]


def test_a_fix_is_its_replacements_by_file() -> None:
    (result,) = results(LEVEL)
    ((change,),) = (fix["artifactChanges"] for fix in result["fixes"])
    assert change["artifactLocation"]["uri"] == "content/cy/d%C5%B5r%2C%20100%25.md"
    assert [replacement["insertedContent"]["text"] for replacement in change["replacements"]] == [" ", ""]
    assert change["replacements"][1]["deletedRegion"] == {
        "startLine": 12,
        "startColumn": 5,
        "endLine": 12,
        "endColumn": 8,
    }


@pytest.mark.parametrize(
    "path, uri, base",
    [
        ("content/cy/tŷ.md", "content/cy/t%C5%B7.md", "%SRCROOT%"),
        ("content/cy/a b#c?.md", "content/cy/a%20b%23c%3F.md", "%SRCROOT%"),
        ("../content/cy/a.md", "../content/cy/a.md", None),
        ("/project/content/cy/tŷ.md", "file:///project/content/cy/t%C5%B7.md", None),
    ],
)
def test_files_are_uris(path: str, uri: str, base: str | None) -> None:
    (result,) = results(replace(PERCENTAGE, position=Position(path)))
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert (location["uri"], location.get("uriBaseId")) == (uri, base)


def prints(*findings: Diagnostic) -> list[str]:
    return [result["partialFingerprints"]["cyhoeddiFinding/v1"] for result in results(*findings)]


def test_a_finding_keeps_its_fingerprint_while_it_moves_and_in_either_language() -> None:
    moved = replace(PERCENTAGE, position=replace(PERCENTAGE.position, line=99, column=1))
    assert prints(moved) == prints(PERCENTAGE)
    welsh = json.loads(as_sarif([PERCENTAGE], {}, "cy"))["runs"][0]["results"][0]
    assert list(welsh["partialFingerprints"].values()) == prints(PERCENTAGE)


def test_findings_that_say_the_same_have_fingerprints_of_their_own() -> None:
    assert len(set(prints(*FINDINGS))) == len(FINDINGS)
    other = replace(PERCENTAGE, message=Words("The percentage is “6%”.", "6%"))
    elsewhere = replace(PERCENTAGE, position=Position("content/cy/other.md", 34, 76))
    assert len({*prints(PERCENTAGE), *prints(other), *prints(elsewhere)}) == 3


def test_odd_texts_stay_valid() -> None:
    odd = Diagnostic("X", "x", "info", Words('"\\\n\x00{0}', "ŷ\u2028"), Position('a"b\x1b.md'))
    (result,) = results(odd)
    assert result["message"]["text"] == '"\\\n\x00{{0}}'
