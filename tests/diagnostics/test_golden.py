"""The same findings in every form, against files that were read before they were accepted.

With CYHOEDDI_UPDATE_GOLDEN=1 in the environment the files in ``golden/`` are written anew; read what changed in them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.diagnostics.example_findings import FINDINGS

from cyhoeddi.diagnostics.explanation import Explanation, Part
from cyhoeddi.diagnostics.explanation_text import overview, page
from cyhoeddi.diagnostics.github import commands
from cyhoeddi.diagnostics.json_format import as_json
from cyhoeddi.diagnostics.sarif import as_sarif
from cyhoeddi.diagnostics.styled_text import Terminal
from cyhoeddi.diagnostics.text import lines
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.words import Words

GOLDEN = Path(__file__).parent / "golden"

EXPLANATION = Explanation(
    "NUM003",
    "percentage-differs",
    "error",
    Words("A percentage that differs.", "Canran sy’n wahanol."),
    (
        Part(
            Words("What it finds", "Beth mae’n ei ganfod"),
            Words("Two `percentages`:\n\n- one\n- another\n  one", "Dwy `ganran`:\n\n- un\n- un\n  arall"),
        ),
        Part(
            Words("Example", "Enghraifft"),
            Words("`content/en/a.md`\n\n```markdown\n6%\n```", "`content/cy/tŷ.md`\n\n```markdown\n9%\n```"),
        ),
        Part(Words("Fix", "Cywiro"), Words("Use {one}.", "Defnyddiwch {un}.")),
    ),
)
GROUPS = (("NUM", Words("Facts", "Ffeithiau"), (EXPLANATION, EXPLANATION)),)


def _text(language: Language, terminal: Terminal) -> str:
    return "\n".join(lines(FINDINGS, language, terminal)) + "\n"


FORMS: dict[str, Callable[[Language], str]] = {
    "findings.{language}.txt": lambda language: _text(language, Terminal()),
    "findings-80-columns.{language}.txt": lambda language: _text(language, Terminal(80)),
    "findings-40-columns.{language}.txt": lambda language: _text(language, Terminal(40)),
    "findings-coloured.{language}.txt": lambda language: _text(language, Terminal(80, colour=True)),
    "findings.{language}.github": lambda language: "\n".join(commands(FINDINGS, language)) + "\n",
    "findings.{language}.json": lambda language: as_json(FINDINGS, language) + "\n",
    "findings.{language}.sarif": lambda language: (
        as_sarif(FINDINGS, {EXPLANATION.code: EXPLANATION}, language) + "\n"
    ),
    "explanation.{language}.txt": lambda language: (
        "\n".join(page(EXPLANATION, FINDINGS[1:2], language, Terminal(60))) + "\n"
    ),
    "overview.{language}.txt": lambda language: "\n".join(overview(GROUPS, language, Terminal(60))) + "\n",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMS)
def test_golden(name: str, language: Language) -> None:
    file = GOLDEN / name.format(language=language)
    shown = FORMS[name](language)
    if os.environ.get("CYHOEDDI_UPDATE_GOLDEN") == "1":
        file.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == file.read_text(encoding="utf-8")
