"""veraPDF finds nothing in the PDFs: each is both PDF/UA-1 and PDF/A-2a, and its metadata says so."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pikepdf
import pytest
from tests.pdf.conftest import Published
from tests.pdf.construct_files import PAGE, write_constructs

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.conformance.validation import BrokenRule, ask_verapdf
from cyhoeddi.outputs.pdf import write_pdf

pytestmark = pytest.mark.pdf

needs_java = pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed")


def broken_rules(files: Iterable[Path]) -> list[tuple[str, BrokenRule]]:
    """What veraPDF finds in files, one Java process for all; every file is looked at."""
    files = tuple(files)
    validation = ask_verapdf(files)
    assert validation.hindrance is None
    assert [validated.file for validated in validation.files] == list(files)
    return [(validated.file.name, rule) for validated in validation.files for rule in validated.broken]


@needs_java
@pytest.mark.slow
def test_every_construct_meets_both_standards(once: Callable[..., Path]) -> None:
    files = sorted(once("constructs", write_constructs).glob("*.pdf"))
    assert len(files) > 100
    assert broken_rules(files) == []


@needs_java
@pytest.mark.slow
def test_the_strategy_meets_both_standards(published: dict[Language, Published]) -> None:
    assert len(published) == 2
    assert broken_rules(pdf.file.file for pdf in published.values()) == []


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> pikepdf.Pdf:
    folder = tmp_path_factory.mktemp("standards")
    write_pdf(PAGE + "<h1>Tŷ & dŵr</h1>", folder, folder / "x.pdf")
    return pikepdf.open(folder / "x.pdf")


def test_the_metadata_state_both_standards_and_the_language(document: pikepdf.Pdf) -> None:
    metadata = document.Root.Metadata.read_bytes().decode()
    with document.open_metadata() as opened:
        assert opened["pdfaid:part"] == "2"
        assert opened["pdfaid:conformance"] == "A"
        assert opened["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert opened["dc:language"] == {"cy"}
        assert opened["dc:title"] == "Dŵr"
    assert re.search(r"pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<", metadata)


def test_a_reader_shows_the_title_and_knows_the_language(document: pikepdf.Pdf) -> None:
    assert str(document.Root.Lang) == "cy"
    assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
    assert bool(document.Root.MarkInfo.Marked)
    assert document.pages[0].Tabs == "/S"
