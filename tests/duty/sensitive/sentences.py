"""The sentences that the screen is measured with: some hold sensitive words, others only seem to."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.passages import passages_of_text
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.duty.sensitive.screening import findings_in
from cyhoeddi.model.language import LANGUAGES, Language

HERE = Path(__file__).parent
_CHOICE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence; ``start`` and ``end`` are those of the sensitive words in it, the same where it has none."""

    family: str
    language: Language
    text: str
    start: int = 0
    end: int = 0


def seeded(name: str = "seeded") -> Iterator[Case]:
    """Sentences with words that must be found; two sets, of which ``held-back`` was written after the tests."""
    for language in LANGUAGES:
        for family, line in _lines(HERE / name / f"{language}.md"):
            start, end = line.index("«"), line.index("»") - 1
            yield Case(family, language, line.replace("«", "").replace("»", ""), start, end)


def clean() -> Iterator[Case]:
    """Sentences in which nothing is to be found; ``{a|b}`` in a line stands for a sentence with each."""
    for language in LANGUAGES:
        for family, line in _lines(HERE / "clean" / f"{language}.md"):
            parts = _CHOICE.split(line)
            choices = [part.split("|") if number % 2 else [part] for number, part in enumerate(parts)]
            for chosen in itertools.product(*choices):
                yield Case(family, language, "".join(chosen))


def hits(case: Case) -> list[tuple[str, Hit, str]]:
    """The name of each test that finds something in a case, its hit, and the words."""
    return [
        (name, hit, passage.text[hit.start : hit.end])
        for passage in passages_of_text(case.text, "page.md", case.language)
        for name, hit in findings_in(passage, Published())
    ]


def is_found(case: Case) -> bool:
    """True where the test of its family points at a place within the sensitive words, or around them."""
    for passage in passages_of_text(case.text, "page.md", case.language):
        for name, hit in findings_in(passage, Published()):
            first, last = passage.position(hit.start).column - 1, passage.position(hit.end - 1).column - 1
            if name == case.family and first < case.end and last >= case.start:
                return True
    return False


def _lines(file: Path) -> Iterator[tuple[str, str]]:
    family = ""
    text = file.read_text(encoding="utf-8")
    for line in text[text.index("-->") + 3 :].splitlines():
        if line.startswith("# "):
            family = line[2:]
        elif line.strip():
            yield family, line
