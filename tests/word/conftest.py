"""The Word files of this repository's own site, and what LibreOffice makes of them, once for all their tests."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cyhoeddi.model.disk import load_site
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.outputs.print.document import print_html
from cyhoeddi.outputs.word import write_docx

PROGRAMS = (
    *("soffice", "libreoffice"),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Printed:
    """A Word file, the document that it was made from, and its pages as LibreOffice lays them out."""

    language: Language
    html: str
    docx: Path
    pdf: Path


@pytest.fixture(scope="session")
def folder(once: Callable[..., Path]) -> Path:
    return once("word-files", _make)


@pytest.fixture(params=LANGUAGES)
def printed(request: pytest.FixtureRequest, folder: Path) -> Printed:
    language: Language = request.param
    html = (folder / f"{language}.html").read_text(encoding="utf-8")
    return Printed(language, html, folder / f"{language}.docx", folder / f"{language}.pdf")


def _make(folder: Path) -> None:
    site = load_site(ROOT / "mkdocs.yml")
    files = []
    for language in LANGUAGES:
        html = print_html(site.strategies[0], site, language)
        (folder / f"{language}.html").write_text(html, encoding="utf-8")
        write_docx(html, ROOT, folder / f"{language}.docx")
        files.append(str(folder / f"{language}.docx"))
    convert(folder, files)


def convert(folder: Path, files: list[str]) -> None:
    """Turns Word files into PDFs, with a profile of its own: LibreOffice runs once a profile."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    assert program, "LibreOffice is missing: scripts/test installs it or says how"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    run = subprocess.run(command, capture_output=True, check=False, timeout=300, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
