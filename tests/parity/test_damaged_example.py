"""The worked example, damaged in one place at a time: every loss in the Welsh is found, and named where it is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest
from tests.helpers import ROOT, site_of

from cyhoeddi.model.sentences import sentences_in
from cyhoeddi.parity.engine import check

CONTENT = ROOT / "content"
DATA = {
    f"data/{file.name}": file.read_text(encoding="utf-8") for file in sorted((CONTENT / "data").glob("*.yml"))
}
KEYS = [file.relative_to(CONTENT / "cy").as_posix() for file in sorted(CONTENT.glob("cy/**/*.md"))]

_NOT_READ = re.compile(r"\]\([^)]*\)|\{[^}]*\}|\[\^[^\]]*\]")
"""Addresses, ids and names of footnotes, whose digits are no facts."""

_EVERY = 3
"""One place in three is damaged, another one in each file."""


def damages(text: str) -> Iterator[tuple[str, int, str]]:
    """What is done, on which line, and the text after it."""
    lines = text.split("\n")
    for number in range(lines.index("---", 1) + 1, len(lines)):
        line = lines[number]
        if re.match(r"[^\W\d_]", line) and not lines[number - 1]:
            end = lines.index("", number) if "" in lines[number:] else len(lines)
            yield "PAR", number + 1, "\n".join([*lines[:number], *lines[end:]])
            sentences = sentences_in(" ".join(lines[number:end]))
            if len(sentences) > 1 and "[^" not in sentences[-1].text:
                kept = " ".join(sentence.text for sentence in sentences[:-1])
                yield "OMI", number + 1, "\n".join([*lines[:number], kept, *lines[end:]])
        if line.startswith("#"):
            yield "PAR003", number + 1, "\n".join([*lines[:number], *lines[number + 1 :]])
        if re.match(r" *- ", line):
            rest = list(itertools.dropwhile(lambda x: re.match(r" +[^ -]", x), lines[number + 1 :]))
            yield "PAR005", number + 1, "\n".join([*lines[:number], *rest])
        if line.startswith("|") and not re.fullmatch(r"[|: -]+", line):
            yield "PAR006", number + 1, "\n".join([*lines[:number], *lines[number + 1 :]])
        for digits in re.finditer(r"\d+", _NOT_READ.sub(lambda match: " " * len(match[0]), line)):
            changed = f"{line[: digits.start()]}{int(digits[0]) + 37}{line[digits.end() :]}"
            yield "NUM", number + 1, "\n".join([*lines[:number], changed, *lines[number + 1 :]])


@pytest.mark.parametrize("key", KEYS)
def test_every_loss_is_found(key: str) -> None:
    english = (CONTENT / "en" / key).read_text(encoding="utf-8")
    welsh = (CONTENT / "cy" / key).read_text(encoding="utf-8")
    for code, line, damaged in itertools.islice(damages(welsh), KEYS.index(key) % _EVERY, None, _EVERY):
        site = site_of({**DATA, f"en/{key}": english, f"cy/{key}": damaged})
        found = check(site, select=["PAR", "NUM", "OMI"])
        assert any(diagnostic.code.startswith(code) for diagnostic in found), (code, line)
        assert len(found) <= 3, (code, line)


def test_there_is_enough_to_damage() -> None:
    texts = [(CONTENT / "cy" / key).read_text(encoding="utf-8") for key in KEYS]
    found = [code for text in texts for code, _, _ in damages(text)]
    assert min(found.count(code) for code in ("PAR", "PAR003", "PAR005", "PAR006", "NUM", "OMI")) > 20
