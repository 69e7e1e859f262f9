"""What goes wrong while a document is made is a fault, and nothing half made is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.outputs.small_site import small_site

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.documents import making
from cyhoeddi.outputs.documents.forms import Form, forms_of
from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.pdf import PdfNotPossible

SITE = small_site()
(FORM, *_) = forms_of(SITE.strategies[0], SITE.settings)


def made(error: BaseException, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(form: Form, html: str, project: Path, file: Path, laid_out: object) -> int:
        file.write_bytes(b"%PDF")
        raise error

    monkeypatch.setattr(making, "_write", write)
    making.make_document(FORM, "<p>Tŷ", folder, folder / "abc.pdf", "tŷ.pdf")


@pytest.mark.parametrize(
    "error,name,found",
    [
        (MemoryError(), "pdf-memory", None),
        (ImportError("failed to map segment"), "pdf-memory", None),
        (AssertionError("dŵr\n a thŷ"), "document-failed", "AssertionError: dŵr a thŷ (test_making.py:"),
        (KeyError("ŵ"), "document-failed", "KeyError: 'ŵ' (test_making.py:"),
    ],
)
def test_what_nobody_foresaw_is_a_fault_of_that_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, name: str, found: str | None
) -> None:
    with pytest.raises(DocumentNotPossible) as refused:
        made(error, tmp_path, monkeypatch)
    (fault,) = refused.value.faults
    assert (fault.name, str(fault.position)) == (name, "tŷ.pdf:1:1")
    assert fault.values.get("found", "").startswith(found or "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "error",
    [
        DocumentNotPossible(Fault("pdf-memory", Position("pdf"))),
        PdfNotPossible(Fault("pdf-memory", Position("pdf"))),
        OSError(28, "No space left on device"),
        KeyboardInterrupt(),
    ],
)
def test_what_is_known_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    with pytest.raises(type(error)) as raised:
        made(error, tmp_path, monkeypatch)
    assert raised.value is error
    assert list(tmp_path.iterdir()) == []
