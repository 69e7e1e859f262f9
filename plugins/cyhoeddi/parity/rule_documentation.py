"""Reads a rule's docstring: its sections, and the small sites of its examples.

An example is a run of ``=== path`` lines, each followed by that file of the content folder; a page that shows no front
matter gets one with a title.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass

SECTIONS = ("What it finds", "Why it matters", "Example", "Use instead", "Fix")
"""The headings of every rule's docstring, in their order."""

_FILE = re.compile(r"^=== (?P<path>\S+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class RuleDocumentation:
    """A rule's page: ``summary`` is its first sentence, ``sections`` the text under each heading."""

    summary: str
    sections: Mapping[str, str]

    def texts(self, section: str) -> Mapping[str, str]:
        """The files of an example section, by their path below the content folder."""
        parts = _FILE.split(self.sections[section])[1:]
        return {path: _file(path, text) for path, text in zip(parts[::2], parts[1::2], strict=True)}


def read_documentation(docstring: str) -> RuleDocumentation:
    """The parts of a rule's docstring; raises ValueError where a section is missing or out of place."""
    summary, _, rest = docstring.partition("\n")
    found = re.split(rf"^({'|'.join(SECTIONS)})\n", rest, flags=re.MULTILINE)
    names, bodies = tuple(found[1::2]), found[2::2]
    if names != SECTIONS:
        raise ValueError(f"sections {names} are not {SECTIONS}")
    sections = {name: textwrap.dedent(body).strip() + "\n" for name, body in zip(names, bodies, strict=True)}
    return RuleDocumentation(summary.strip(), sections)


def _file(path: str, text: str) -> str:
    is_whole = text.startswith("---\n") or not path.endswith(".md")
    return text if is_whole else f"---\ntitle: Page\n---\n{text}"
