"""Findings for other programs."""

from __future__ import annotations

import json

from tests.diagnostics.example_findings import ACTION, LEVEL, NOTES, PERCENTAGE

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.json_format import as_json
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

KEYS = [
    *("code", "name", "severity", "message", "help"),
    *("path", "line", "column", "related", "passages", "fix"),
]


def test_every_field() -> None:
    (read,) = json.loads(as_json([PERCENTAGE], "en"))
    assert read == {
        "code": "NUM003",
        "name": "percentage-differs",
        "severity": "error",
        "message": PERCENTAGE.message.en,
        "help": PERCENTAGE.help.en,
        "path": "content/cy/strategy/needs.md",
        "line": 34,
        "column": 76,
        "related": [{"path": "content/en/strategy/needs.md", "line": 33, "column": 81}],
        "passages": {"en": PERCENTAGE.passages.en, "cy": PERCENTAGE.passages.cy},
        "fix": None,
    }


def test_a_fix_is_a_description_and_edits() -> None:
    (read,) = json.loads(as_json([ACTION], "cy"))
    assert read["fix"] == {
        "description": "Ychwanegu P1.2, gan nodi nad yw wedi’i gyfieithu.",
        "edits": [
            {
                "path": "content/cy/strategy/plan.md",
                "line": 8,
                "column": 1,
                "end_line": 8,
                "end_column": 1,
                "text": '  - id: P1.2\n    action: "TODO: cyfieithu – Ask parents what they need"\n',
            }
        ],
    }
    assert read["passages"] == {"en": "Ask parents what they need", "cy": None}


def test_every_finding_has_the_same_keys() -> None:
    for finding in json.loads(as_json([LEVEL, PERCENTAGE, ACTION, *NOTES], "en")):
        assert list(finding) == KEYS


def test_in_welsh_and_readable_as_it_stands() -> None:
    text = as_json([PERCENTAGE], "cy")
    assert "Mae’r ganran yn wahanol" in text
    assert "ŵyr" in text


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads(as_json([], "en")) == []


def test_what_would_break_json_is_escaped() -> None:
    odd = Diagnostic("X", "x", "info", Words('"\\\n\x00', "ŷ"), Position('a"b.md'))
    (read,) = json.loads(as_json([odd], "en"))
    assert (read["message"], read["path"], read["fix"], read["help"]) == ('"\\\n\x00', 'a"b.md', None, None)
