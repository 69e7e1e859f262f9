"""The generated parts of a document, each between two comments that say what it is."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

from documentation.build_output import needs, says
from documentation.check_output import check
from documentation.checkout import ROOT
from documentation.command_list import commands
from documentation.duty_facts import duties
from documentation.schema_keys import keys
from documentation.table import NotPossible

_PART = re.compile(
    r"^<!-- generated: (?P<what>.+?) -->\n(?P<text>.*?)^<!-- /generated -->$", re.DOTALL | re.MULTILINE
)
_OPENS = re.compile(r"^<!-- generated: ", re.MULTILINE)

GENERATORS: dict[str, Callable[..., str]] = {
    "keys": keys,
    "commands": commands,
    "check": check,
    "needs": needs,
    "says": says,
    "duties": duties,
}


def generated(document: str, language: str) -> str:
    """A document with all its generated parts as they should be."""

    def fill(part: re.Match[str]) -> str:
        name, *arguments = shlex.split(part["what"])
        if name not in GENERATORS:
            raise NotPossible(f"nothing is known to generate for: {part['what']}")
        text = GENERATORS[name](language, *arguments).rstrip("\n")
        return f"<!-- generated: {part['what']} -->\n\n{text}\n\n<!-- /generated -->"

    if len(_OPENS.findall(document)) != len(_PART.findall(document)):
        raise NotPossible("a generated part has no line <!-- /generated --> below it")
    return _PART.sub(fill, document)


def language_of(path: Path) -> str:
    """The language of a document, by its folder or its name: `docs/cy/start.md`, `README.cy.md`."""
    return "cy" if path.parent.name == "cy" or path.name.endswith(".cy.md") else "en"


def all_documents() -> list[Path]:
    """The documents that are looked through when none is named."""
    return [*sorted(ROOT.glob("README*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
