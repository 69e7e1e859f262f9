"""Findings for other programs."""

from __future__ import annotations

import json

from tests.diagnostics.test_text import FINDING

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.json_format import as_json
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words


def test_every_field() -> None:
    assert json.loads(as_json([FINDING], "en")) == [
        {
            "code": "NUM001",
            "name": "number-differs",
            "severity": "error",
            "message": "The number differs.",
            "help": "Find out.",
            "path": "content/cy/a.md",
            "line": 3,
            "column": 7,
            "related": [{"path": "content/en/a.md", "line": 4, "column": 1}],
            "fix": None,
        }
    ]


def test_in_welsh_and_readable_as_it_stands() -> None:
    text = as_json([FINDING], "cy")
    assert "Mae’r rhif yn wahanol yn y tŷ." in text
    assert json.loads(text)[0]["help"] == "Darganfyddwch, ŵyr."


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads(as_json([], "en")) == []


def test_what_would_break_json_is_escaped() -> None:
    odd = Diagnostic("X", "x", "info", Words('"\\\n\x00', "ŷ"), Position('a"b.md'), fix="ŵ\t")
    (read,) = json.loads(as_json([odd], "en"))
    assert (read["message"], read["path"], read["fix"], read["help"]) == ('"\\\n\x00', 'a"b.md', "ŵ\t", None)
