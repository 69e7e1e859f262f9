"""The Word file, the e-book and the page have the same bytes wherever and whenever they are made."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.outputs.print_page import CLEAN, HARD, lay_pictures, print_page

pytestmark = pytest.mark.slow

PROGRAM = """
import hashlib, sys
from pathlib import Path
from cyhoeddi.outputs.epub import write_epub
from cyhoeddi.outputs.single_page import write_single_page
from cyhoeddi.outputs.word import write_docx

html, project, folder = Path(sys.argv[1]).read_text(encoding="utf-8"), Path(sys.argv[2]), Path(sys.argv[3])
for name, write in (("a.docx", write_docx), ("a.epub", write_epub), ("a.html", write_single_page)):
    write(html, project, folder / name)
    print(name, hashlib.sha256((folder / name).read_bytes()).hexdigest())
"""


def hashes(folder: Path, **environment: str) -> str:
    folder.mkdir(parents=True)
    project = folder / "project"
    project.mkdir()
    lay_pictures(project)
    (folder / "page.html").write_text(
        print_page("".join(CLEAN.values()) + HARD["notes everywhere"]), encoding="utf-8"
    )
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder / "page.html"), str(project), str(folder)],
        env={**os.environ, **environment},
        capture_output=True,
        check=True,
        text=True,
    )
    return run.stdout


def test_the_same_bytes(tmp_path: Path) -> None:
    first = hashes(tmp_path / "a", TZ="UTC", PYTHONHASHSEED="1", LANG="C", USER="a", SOURCE_DATE_EPOCH="1")
    second = hashes(
        tmp_path / "somewhere" / "tŷ",
        TZ="Asia/Tokyo",
        PYTHONHASHSEED="2",
        LANG="cy_GB.UTF-8",
        USER="b",
        HOME="/",
    )
    assert first == second
    assert len(first.split()) == 6
    assert hashlib.sha256(b"").hexdigest() not in first
