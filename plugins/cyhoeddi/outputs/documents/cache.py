"""Finished documents kept from one build to the next: a file, and beside it the record that vouches for it."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path

MOST_KEPT = 80
"""Documents that the cache keeps beyond those in use; those made longest ago go first."""

MAKING = "making-"
"""How the names of folders begin in which documents are made."""

_LONGEST_MAKING = 24 * 60 * 60
"""Seconds after which nobody makes anything in such a folder: the build that did was killed."""


@dataclass(frozen=True, slots=True)
class CachedDocument:
    """What the record says of a document; ``validated`` is True once veraPDF has found nothing wrong with it."""

    pages: int
    size: int
    sha256: str
    validated: bool = False


def write_record(file: Path, cached: CachedDocument) -> None:
    """Writes the record of a document in the cache, whole or not at all."""
    aside = file.with_suffix(f"{file.suffix}.writing")
    aside.write_text(json.dumps(asdict(cached)), encoding="utf-8")
    aside.replace(_record(file))


def find_document(file: Path) -> CachedDocument | None:
    """The record of a document in the cache; None where there is none, or the file is not as it says."""
    try:
        record = json.loads(_record(file).read_text(encoding="utf-8"))
        cached = CachedDocument(
            int(record["pages"]), int(record["size"]), str(record["sha256"]), record.get("validated") is True
        )
        data = file.read_bytes()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return cached if cached.sha256 == hashlib.sha256(data).hexdigest() and cached.size == len(data) else None


def forget_document(file: Path) -> None:
    """Takes a document out of the cache, its record first."""
    _record(file).unlink(missing_ok=True)
    file.unlink(missing_ok=True)


def forget_old(folder: Path, in_use: set[str]) -> None:
    """Takes away documents above what the cache keeps, and what killed builds have left.

    ``in_use`` are names of files that stay.
    """
    for left in folder.glob(f"{MAKING}*"):
        if _age(left) < time.time() - _LONGEST_MAKING:
            shutil.rmtree(left, ignore_errors=True)
    others = [file for file in folder.glob("*.*") if _is_document(file) and file.name not in in_use]
    others.sort(key=_age)
    for file in others[: max(0, len(others) - MOST_KEPT)]:
        forget_document(file)


def _record(file: Path) -> Path:
    return file.with_name(f"{file.name}.json")


def _is_document(file: Path) -> bool:
    return file.is_file() and file.suffix not in (".json", ".writing")


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
