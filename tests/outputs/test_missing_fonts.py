"""A theme without its font files still gives documents: in another typeface, which nobody is told of by a traceback."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from tests.outputs.print_page import CLEAN, lay_pictures, print_page
from tests.outputs.word.word_problems import problems

from cyhoeddi.outputs.epub import write_epub
from cyhoeddi.outputs.single_page import write_single_page
from cyhoeddi.outputs.word import write_docx
from cyhoeddi.render.theme import theme_folder


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    theme = tmp_path / "theme"
    shutil.copytree(theme_folder(), theme)
    shutil.rmtree(theme / "assets" / "fonts")
    for name, module in [*sys.modules.items()]:
        if name.startswith("cyhoeddi.outputs.") and hasattr(module, "theme_folder"):
            monkeypatch.setattr(module, "theme_folder", lambda: theme)
    return lay_pictures(tmp_path)


def test_word(project: Path) -> None:
    write_docx(print_page("".join(CLEAN.values())), project, project / "a.docx")
    assert problems((project / "a.docx").read_bytes()) == []
    with zipfile.ZipFile(project / "a.docx") as file:
        assert not [name for name in file.namelist() if name.endswith(".odttf")]


def test_book_and_page(project: Path) -> None:
    write_epub(print_page(CLEAN["inline svg"]), project, project / "a.epub")
    write_single_page(print_page(CLEAN["words"]), project, project / "a.html")
    assert zipfile.is_zipfile(project / "a.epub")
    assert "font/woff2;base64" not in (project / "a.html").read_text(encoding="utf-8")
