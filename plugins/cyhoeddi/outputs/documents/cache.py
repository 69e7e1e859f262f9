"""Finished PDFs kept from one build to the next: a file, and beside it the record that vouches for it.

A process that makes a PDF imports this and little else, so that it starts at once.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

from cyhoeddi.outputs.pdf import write_pdf

MOST_KEPT = 40
"""PDFs that the cache keeps beyond those in use; those made longest ago go first."""


@dataclass(frozen=True, slots=True)
class CachedPdf:
    """What the record says of a PDF."""

    pages: int
    size: int
    sha256: str


def make_pdf(html: str, project: Path, file: Path) -> None:
    """Makes a PDF and its record; both are written aside and renamed, the record last."""
    with tempfile.TemporaryDirectory(dir=file.parent, prefix="making-") as folder:
        made, record = Path(folder, "made.pdf"), Path(folder, "made.json")
        pages = write_pdf(html, project, made)
        data = made.read_bytes()
        vouched = {"pages": pages, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        record.write_text(json.dumps(vouched), encoding="utf-8")
        made.replace(file)
        record.replace(file.with_suffix(".json"))


def find_pdf(file: Path) -> CachedPdf | None:
    """The record of a PDF in the cache; None where there is none, or the file is not as it says."""
    try:
        record = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        cached = CachedPdf(int(record["pages"]), int(record["size"]), str(record["sha256"]))
        data = file.read_bytes()
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return cached if cached.sha256 == hashlib.sha256(data).hexdigest() and cached.size == len(data) else None


def forget_old(folder: Path, in_use: set[str]) -> None:
    """Takes away PDFs above what the cache keeps; ``in_use`` are names of files that stay."""
    others = [file for file in folder.glob("*.pdf") if file.name not in in_use]
    others.sort(key=_age)
    for file in others[: max(0, len(others) - MOST_KEPT)]:
        file.with_suffix(".json").unlink(missing_ok=True)
        file.unlink(missing_ok=True)


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
