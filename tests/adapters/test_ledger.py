"""The sign-off ledger lies among the content, and never reaches the website."""

from __future__ import annotations

from pathlib import Path

from tests.adapters.built_site import build
from tests.command_line import run

SIGNER = "Dŵynwen Ŷstradgynlais"


def sign_everything_off(folder: Path) -> None:
    pages = sorted(f.relative_to(folder).as_posix() for f in (folder / "content/cy").rglob("*.md"))
    found = run(folder, "accept", *pages, "--by", SIGNER)
    assert found.code == 0, found.out + found.err


def test_neither_its_files_nor_its_names_are_published(tmp_path: Path) -> None:
    built = build("paired", tmp_path, sign_everything_off)
    assert built.code == 0, built.log
    assert len(list((tmp_path / "content/data/sign-off").rglob("*.yml"))) > 2
    files = [file for file in (tmp_path / "site").rglob("*") if file.is_file()]
    assert len(files) > 10
    for file in files:
        assert "sign-off" not in file.relative_to(tmp_path).as_posix()
        assert SIGNER.encode() not in file.read_bytes(), file
