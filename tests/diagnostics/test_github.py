"""Workflow commands, read back as GitHub's runner reads them."""

from __future__ import annotations

import pytest
from tests.diagnostics.example_findings import FINDINGS, LEVEL

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.github import commands
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

_PROPERTY = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}
_DATA = {"%0D": "\r", "%0A": "\n", "%25": "%"}


def read(command: str) -> tuple[str, dict[str, str], str]:
    """The command's name, properties and message; the steps are those of the runner."""
    assert command.startswith("::")
    end = command.index("::", 2)
    name, _, listed = command[2:end].partition(" ")
    pairs = (pair.split("=", 1) for pair in listed.split(","))
    return (
        name,
        {key: unescaped(value, _PROPERTY) for key, value in pairs},
        unescaped(command[end + 2 :], _DATA),
    )


def unescaped(text: str, escapes: dict[str, str]) -> str:
    for escape, character in escapes.items():
        text = text.replace(escape, character)
    return text


def test_every_finding_is_read_back() -> None:
    read_back = [read(command) for command in commands(FINDINGS, "cy")]
    names = {"error": "error", "warning": "warning", "info": "notice"}
    assert [name for name, _, _ in read_back] == [names[finding.severity] for finding in FINDINGS]
    for (_, properties, message), finding in zip(read_back, FINDINGS, strict=True):
        assert properties == {
            "file": finding.position.path,
            "line": str(finding.position.line),
            "col": str(finding.position.column),
            "title": f"{finding.code} {finding.name}",
        }
        assert message == "\n".join(filter(None, (finding.message.cy, finding.help.cy)))


def test_a_path_with_every_sign_of_the_syntax() -> None:
    assert LEVEL.position.path == "content/cy/dŵr, 100%.md"
    (command,) = commands([LEVEL], "en")
    assert "file=content/cy/dŵr%2C 100%25.md,line=12," in command


@pytest.mark.parametrize(
    "text", ["50%25", "a::error::b", "::stop-commands::x", "%0A", "tŷ, ŵyr: 100%", "a\nb\r\nc"]
)
def test_a_message_cannot_end_its_command_or_begin_another(text: str) -> None:
    odd = Diagnostic("X", "x", "error", Words(text, text), Position(text.replace("\r", "").replace("\n", "")))
    (command,) = commands([odd], "en")
    assert len(command.splitlines()) == 1
    name, properties, message = read(command)
    assert (name, properties["file"]) == ("error", odd.position.path)
    assert message.replace("\\x0d", "\r").replace("\\x0a", "\n") == text


def test_nothing_found_is_no_command() -> None:
    assert list(commands([], "cy")) == []
