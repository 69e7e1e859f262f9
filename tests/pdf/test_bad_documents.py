"""What nobody means to print: the structure is right all the same, or a fault says why there is no PDF."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pikepdf
import pytest
from tests.pdf.construct_files import PAGE
from tests.pdf.structure_text import structure_text

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.pdf import PdfNotPossible, rendering, write_pdf
from cyhoeddi.outputs.pdf.libraries import load_weasyprint
from cyhoeddi.outputs.pdf.missing_characters import missing_character
from cyhoeddi.render.theme import theme_folder

pytestmark = pytest.mark.pdf

NO_FONT_HAS_IT = "\U000f1234"
"""A character for private use: no font of any machine draws it."""


def fault_of(body: str, folder: Path) -> Fault:
    """Why there is no PDF of a body; no file is left."""
    with pytest.raises(PdfNotPossible) as refusal:
        write_pdf(PAGE + body, folder, folder / "x.pdf")
    assert not (folder / "x.pdf").exists()
    return refusal.value.fault


def structure(body: str, folder: Path) -> str:
    write_pdf(PAGE + body, folder, folder / "x.pdf")
    with pikepdf.open(folder / "x.pdf") as pdf:
        return structure_text(pdf)


def test_a_character_that_no_font_has_is_named_with_its_place(tmp_path: Path) -> None:
    fault = fault_of(f"<h1>Dŵr</h1><h2>Tŷ</h2><p>Mae <b>hyn</b> yn {NO_FONT_HAS_IT} wir</p>", tmp_path)
    assert fault.name == "pdf-character-missing"
    assert fault.values == {"found": "U+F1234", "words": f"yn {NO_FONT_HAS_IT} wir", "heading": "Tŷ"}


def test_the_name_of_a_character_is_told() -> None:
    fault = missing_character("😀", fromstring("<html><p>Dŵr 😀</p></html>")).fault
    assert fault.values == {"found": "U+1F600 grinning face", "words": "Dŵr 😀", "heading": "–"}


def test_a_font_of_the_theme_that_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = tmp_path / "theme"
    shutil.copytree(theme_folder() / "assets", theme / "assets")
    font = min((theme / "assets" / "fonts").glob("*.woff2"))
    font.unlink()
    monkeypatch.setattr(rendering, "theme_folder", lambda: theme)
    fault = fault_of("<p>Tŷ</p>", tmp_path)
    assert fault.name == "pdf-theme-file-missing"
    assert fault.values == {"found": f"assets/fonts/{font.name}"}


@pytest.mark.parametrize("error", [MemoryError, RecursionError])
def test_too_little_memory_is_a_fault_and_leaves_nothing(
    error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise error

    load_weasyprint()
    monkeypatch.setattr("weasyprint.document.Document.write_pdf", stop)
    limit = sys.getrecursionlimit()
    assert fault_of("<p>Tŷ</p>", tmp_path).name == "pdf-memory"
    assert sys.getrecursionlimit() == limit


def test_lists_in_lists_in_lists(tmp_path: Path) -> None:
    found = structure("<ul><li>Dŵr" * 60 + "</ul>" * 60, tmp_path)
    assert found.count("LBody") == 60


@pytest.mark.slow
def test_500_footnotes(tmp_path: Path) -> None:
    notes = "".join(f"<p>Dŵr {n}<span class=print-footnote>Nodyn rhif {n} ŷ</span></p>" for n in range(500))
    found = structure("<style>@page {size: A4; margin: 2cm}</style>" + notes, tmp_path)
    assert [line.split() for line in found.splitlines() if "Nodyn" in line] == [
        f'"Nodyn rhif {n} ŷ"'.split() for n in range(500)
    ]
    assert found.count("Note\n") == 500


def test_a_table_much_wider_than_the_page(tmp_path: Path) -> None:
    cells = "".join(f"<td>colofn-ŵ-{n}" for n in range(60))
    assert structure(f"<table><tr>{cells}</table>", tmp_path).count("TD: ") == 60
