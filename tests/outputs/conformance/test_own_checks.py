"""The own checks as a whole; what each finds is in tests/pdf/test_breaker.py."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from cyhoeddi.outputs.conformance import check_pdf
from cyhoeddi.outputs.conformance.own_checks import MOST_TOLD
from cyhoeddi.outputs.conformance.registry import CHECKS

HTML = '<html lang="cy"><head><title>Tŷ</title></head><body>{}</body></html>'


@pytest.fixture
def empty_pdf(tmp_path: Path) -> Path:
    file = tmp_path / "gwag.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(file)
    return file


def test_every_module_of_checks_is_in_the_list() -> None:
    folder = Path(check_pdf.__code__.co_filename).with_name("checks")
    modules = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    assert {check.__module__.rpartition(".")[2] for check in CHECKS} == modules


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"dim byd", "ŵ".encode() * 999])
def test_what_is_no_pdf_is_a_fault(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "ty.pdf"
    file.write_bytes(data)
    (fault,) = check_pdf(file, HTML.format("<p>Dŵr</p>"))
    assert fault.name == "pdf-property-wrong"
    assert fault.position.path == "ty.pdf"


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"none\.pdf"):
        check_pdf(tmp_path / "none.pdf", HTML.format(""))


def test_a_pdf_without_anything_lacks_everything(empty_pdf: Path) -> None:
    faults = check_pdf(empty_pdf, HTML.format("<h1>Tŷ</h1><p>Dŵr</p>"), "cynllun-cy.pdf")
    assert {fault.position.path for fault in faults} == {"cynllun-cy.pdf"}
    names = [fault.name for fault in faults]
    assert {"pdf-property-wrong", "pdf-content-missing", "pdf-bookmarks-wrong"} <= set(names)
    assert all(names.count(name) <= MOST_TOLD for name in names)
