"""Reads the case files in ``cases/``: one a rule, written so that a policy officer can read and extend them.

A file is Markdown. Each ``##`` heading begins a case; what it means is said in a sentence or two. Then comes a small
site between lines of four backquotes, each page below a line ``=== en/plan.md``, and at last what the check must say:

    Findings: none

or a line for each finding, which may end with the whole English message:

    Findings:

    - cy/plan.md:3:1 NUM001
    - cy/plan.md:5:1 NUM001 The number “7” is in the Welsh only.

Lines of a page are counted as they stand in the case; front matter is only shown where the case is about it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.parity.sites import FRONT_MATTER_LINES, site_of

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.duty.sensitive.registry import TESTS
from cyhoeddi.model.position import Position
from cyhoeddi.parity.engine import check

FOLDERS = (
    Path(__file__).parent / "cases",
    Path(__file__).parents[1] / "duty" / "mistakes" / "cases",
    Path(__file__).parents[1] / "duty" / "sensitive" / "cases",
)
"""Where the cases are; a folder of more is added here."""

SENSITIVE = frozenset(test.name for test in TESTS)


def which(rule: str) -> dict[str, tuple[str, ...]]:
    """Which rules a case is checked with: names and numbers that rules of parity are tried on seem sensitive."""
    return {"select": ("SEN",)} if rule in SENSITIVE else {"ignore": ("SEN",)}


_CASE = re.compile(
    r"(?P<prose>.*?)^````\n(?P<site>.*?)^````\n\s*Findings:(?P<found>.*)", re.DOTALL | re.MULTILINE
)
_FILE = re.compile(r"^=== (?P<path>\S+)\n", re.MULTILINE)
_FINDING = re.compile(r"- (?P<place>\S+:\d+:\d+) (?P<code>[A-Z]{3}\d{3})(?: (?P<message>.+))?")


@dataclass(frozen=True, slots=True)
class Expected:
    """One finding that a case asks for; an empty message stands for any."""

    place: str
    code: str
    message: str = ""

    def __str__(self) -> str:
        return f"- {self.place} {self.code} {self.message}".strip()


@dataclass(frozen=True, slots=True)
class Case:
    """One case: ``texts`` are its pages, ``expected`` what the check must find in them, in order."""

    rule: str
    title: str
    prose: str
    texts: dict[str, str]
    expected: tuple[Expected, ...]

    def found(self) -> tuple[Expected, ...]:
        """What the check finds, places counted as the case shows its pages; messages where the case gives them."""
        messages = {(wanted.place, wanted.code) for wanted in self.expected if wanted.message}
        found = []
        for diagnostic in check(site_of(self.texts), **which(self.rule)):
            place = self.place(diagnostic.position)
            shown = (diagnostic.message.en or "") if (place, diagnostic.code) in messages else ""
            found.append(Expected(place, diagnostic.code, shown))
        return tuple(found)

    def place(self, position: Position) -> str:
        path = position.path.removeprefix("content/")
        is_shown_whole = path.startswith("data/") or self.texts.get(path, "---\n").startswith("---\n")
        added = 0 if is_shown_whole else FRONT_MATTER_LINES
        line = position.line - added if position.line > added else position.line
        return f"{path}:{line}:{position.column}"

    def related(self, diagnostic: Diagnostic) -> list[str]:
        return [self.place(position) for position in diagnostic.related]


def read_cases(file: Path) -> list[Case]:
    """The cases of one file; raises ValueError for one that is not as it should be."""
    _, *parts = re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [_case(file.stem, part) for part in _rejoined(parts)]


def _rejoined(parts: list[str]) -> list[str]:
    """The cases, where headings inside their pages cut them up."""
    cases: list[str] = []
    for part in parts:
        if cases and len(re.findall(r"^````$", cases[-1], re.MULTILINE)) % 2:
            cases[-1] += f"## {part}"
        else:
            cases.append(part)
    return cases


def _case(rule: str, text: str) -> Case:
    title, _, rest = text.partition("\n")
    match = _CASE.fullmatch(rest)
    if not match:
        raise ValueError(f"{rule}: the case “{title}” has no pages or no findings")
    pieces = _FILE.split(match["site"])[1:]
    texts = dict(zip(pieces[::2], pieces[1::2], strict=True))
    return Case(rule, title.strip(), match["prose"].strip(), texts, tuple(_expected(match["found"], title)))


def _expected(text: str, title: str) -> list[Expected]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines == ["none"]:
        return []
    found = [_FINDING.fullmatch(line) for line in lines]
    if not lines or None in found:
        raise ValueError(f"“{title}”: findings are “none” or lines such as “- cy/plan.md:3:1 NUM001”")
    return [Expected(m["place"], m["code"], m["message"] or "") for m in found if m]
