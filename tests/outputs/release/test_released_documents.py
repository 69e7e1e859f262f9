"""Which document a later build puts into the site: the released one, where it is there and whole."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.outputs.small_site import small_site

from cyhoeddi.model.position import Position
from cyhoeddi.model.release import Release, ReleasedFile
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.forms import FORMS
from cyhoeddi.outputs.release.released_documents import as_released

_OLD, _NEW = "hen ddŵr".encode(), "dŵr newydd".encode()
_ADDRESS = "cy/cynllun/ty.pdf"


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _made(folder: Path, data: bytes) -> DocumentFile:
    file = folder / "made.pdf"
    file.write_bytes(data)
    return DocumentFile("plan", "cy", FORMS[0], _ADDRESS, file, 3, len(data), _sha256(data))


@pytest.mark.parametrize(
    "edition, kept, made, expected",
    [
        ("2026", _OLD, _NEW, _OLD),
        ("2026", _OLD, _OLD, _OLD),
        ("2026", b"changed by hand", _NEW, _NEW),
        ("2026", None, _NEW, _NEW),
        ("2025", _OLD, _NEW, _NEW),
    ],
)
def test_the_document_that_is_published(
    tmp_path: Path, edition: str, kept: bytes | None, made: bytes, expected: bytes
) -> None:
    files = {_ADDRESS: ReleasedFile(_sha256(_OLD), len(_OLD))}
    place = Position("content/data/releases.yml")
    release = Release("plan", edition, date(2026, 3, 1), "3f2a9c1", place, files=files)
    if kept is not None:
        file = tmp_path / f"dist/releases/plan-{edition}/files" / _ADDRESS
        file.parent.mkdir(parents=True)
        file.write_bytes(kept)
    site = replace(small_site(), releases=(release,))
    (found,) = as_released([_made(tmp_path, made)], site, tmp_path)
    assert found.file.read_bytes() == expected
    assert (found.sha256, found.size) == (_sha256(expected), len(expected))
    assert (found.address, found.pages) == (_ADDRESS, 3)
