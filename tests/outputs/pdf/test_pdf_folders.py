"""What a PDF may read."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.pdf import PdfFolders, PdfNotPossible


@pytest.fixture
def folders(tmp_path: Path) -> PdfFolders:
    for name in ("project", "theme", "outside"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "tŷ.png").write_bytes(b"x")
    (tmp_path / "project" / "link.png").symlink_to(tmp_path / "outside" / "tŷ.png")
    return PdfFolders(tmp_path / "project", tmp_path / "theme")


@pytest.mark.parametrize(
    "address", ["file:///project/t%C5%B7.png", "file:///theme/t%C5%B7.png", "file:///project/a/../tŷ.png"]
)
def test_files_of_the_project_and_the_theme_are_read(folders: PdfFolders, address: str) -> None:
    assert folders.file(address).read_bytes() == b"x"


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/x.png",
        "https://example.org/x.png",
        "ftp://example.org/x.png",
        "data:image/png;base64,AA",
        "file:///etc/passwd",
        "file:///project/../outside/tŷ.png",
        "file:///project/%2e%2e/outside/tŷ.png",
        "file:///project//etc/passwd",
        "file:///project/link.png",
        "file:///projects/x.png",
        "tŷ.png",
    ],
)
def test_anything_else_is_refused(folders: PdfFolders, address: str) -> None:
    with pytest.raises(PdfNotPossible) as refusal:
        folders.file(address)
    assert refusal.value.fault.name == "pdf-address-refused"
    assert refusal.value.fault.values["found"] == address


def test_a_refusal_comes_back_from_another_process() -> None:
    fault = Fault("pdf-libraries-missing", Position("pdf"), {"found": "libpango"})
    assert pickle.loads(pickle.dumps(PdfNotPossible(fault))).fault == fault
