"""Good bilingual text to measure on: published pairs where they are at hand, the project's own fixtures otherwise."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Literal

from environment import ROOT

CORPUS = ROOT.parent / "shared" / "corpus"

Kind = Literal["pair", "page", "composed"]

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_PAIRS_IN_A_PAGE = 30


@dataclass(frozen=True, slots=True)
class Material:
    """A text in both languages, as the body of a page pair.

    ``kind``: a published string or block (``pair``), a published page (``page``), or a page that was put together
    from published blocks (``composed``), so that there are headings, lists and tables enough.
    """

    kind: Kind
    source: str
    en: str
    cy: str

    @property
    def fingerprint(self) -> str:
        """Names the material without saying what it says."""
        return hashlib.sha256(f"{self.en}\0{self.cy}".encode()).hexdigest()[:12]

    def with_text(self, language: str, text: str) -> Material:
        """The same with another text in one language."""
        return replace(self, **{language: text})


def published(folder: Path = CORPUS) -> list[Material]:
    """The pairs and pages of a corpus folder; empty where it is not there."""
    found = []
    for name, kind in (("pairs.jsonl", "pair"), ("pages.jsonl", "page")):
        file = folder / name
        for line in file.read_text(encoding="utf-8").split("\n") if file.exists() else ():
            if not line:
                continue
            entry = json.loads(line)
            texts = {language: _FRONT_MATTER.sub("", entry[language]) for language in ("en", "cy")}
            found.append(Material(kind, entry["source"], **texts))  # type: ignore[arg-type]
    return found


def fixtures() -> list[Material]:
    """The clean cases of the rules, each page pair of them: own sentences in both languages."""
    import sys

    sys.path.insert(0, str(ROOT))
    from tests.parity.case_files import FOLDER, read_cases

    found = []
    for file in sorted(FOLDER.glob("*.md")):
        for case in read_cases(file):
            if not case.expected and case.texts.keys() == {"en/plan.md", "cy/plan.md"}:
                texts = {path[:2]: _FRONT_MATTER.sub("", text) for path, text in case.texts.items()}
                found.append(Material("pair", "fixtures", **texts))
    return found


def composed(pairs: Sequence[Material]) -> list[Material]:
    """Pages put together from pairs of one source: sections with paragraphs, a list and a table each."""
    blocks = [pair for pair in pairs if pair.kind == "pair" and _is_plain(pair)]
    pages = []
    for source, group in groupby(blocks, key=lambda pair: pair.source):
        own = list(group)
        for start in range(0, len(own) - _PAIRS_IN_A_PAGE, _PAIRS_IN_A_PAGE):
            batch = own[start : start + _PAIRS_IN_A_PAGE]
            en, cy = (_page([getattr(pair, language) for pair in batch], batch) for language in ("en", "cy"))
            pages.append(Material("composed", source, en, cy))
    return pages


def _is_plain(pair: Material) -> bool:
    """One line each, with no markup of its own that a list or a table would change."""
    return all(text.strip() and not re.search(r"[\n|<>#*_`$^{}\[\]]", text) for text in (pair.en, pair.cy))


def _page(texts: list[str], batch: Sequence[Material]) -> str:
    """Two sections; which text stands where is decided by the English alone, so that both languages agree."""
    return "\n".join(_parts(texts, batch))


def _parts(texts: list[str], batch: Sequence[Material]) -> Iterator[str]:
    half = len(texts) // 2
    for start in (0, half):
        own = texts[start : start + half]
        by_length = sorted(range(half), key=lambda number: len(batch[start + number].en))
        shortest, rest = by_length[0], sorted(by_length[1:])
        yield f"## {own[shortest].rstrip('.')}\n"
        for number in rest[:4]:
            yield f"{own[number]}\n"
        yield "\n".join(f"- {own[number]}" for number in rest[4:8]) + "\n"
        cells = [own[number] for number in rest[8:14]]
        rows = [f"| {a} | {b} |" for a, b in zip(cells[::2], cells[1::2], strict=True)]
        yield "\n".join([rows[0], "|---|---|", *rows[1:]])
        yield ""
