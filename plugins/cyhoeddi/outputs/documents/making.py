"""One document made of its print document, by the process that has nothing else to do.

It imports little, so that it starts at once; what makes a form is imported when that form is made.
"""

from __future__ import annotations

import hashlib
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.documents.cache import MAKING, CachedDocument, write_record
from cyhoeddi.outputs.documents.forms import Form
from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.pdf.not_possible import PdfNotPossible


def make_document(
    form: Form,
    html: str,
    project: Path,
    file: Path,
    name: str,
    laid_out: Callable[[int], None] = lambda _: None,
) -> None:
    """Makes a document and its record; both are written aside and renamed, the record last.

    ``name`` is what faults call it; ``laid_out`` is told how many pages of a PDF have been laid out so far. Raises
    DocumentNotPossible or PdfNotPossible, and writes nothing, where it cannot be made or is not as it has to be.
    """
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=MAKING) as folder:
        made = Path(folder, name)
        with _as_faults(name):
            pages = _write(form, html, project, made, laid_out)
        data = made.read_bytes()
        cached = CachedDocument(pages, len(data), hashlib.sha256(data).hexdigest())
        made.replace(file)
        write_record(file, cached)


@contextmanager
def _as_faults(name: str) -> Iterator[None]:
    """What no check has foreseen, as a fault of the document of that name: its reader is no programmer."""
    try:
        yield
    except (DocumentNotPossible, PdfNotPossible, OSError):
        raise
    except (MemoryError, ImportError):  # a library that finds no room cannot be imported
        fault = Fault("pdf-memory", Position(name))
    except Exception as error:  # noqa: BLE001 (whatever it is, the site stays as it was and the name is told)
        place = traceback.extract_tb(error.__traceback__)[-1]
        found = f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"
        fault = Fault("document-failed", Position(name), {"found": " ".join(found.split())})
    else:
        return
    raise DocumentNotPossible(fault)


def _write(form: Form, html: str, project: Path, made: Path, laid_out: Callable[[int], None]) -> int:
    """Writes a document and gives its number of pages, 0 for a form that has none."""
    if form.is_pdf:
        return _write_pdf(html, project, made, laid_out)
    if form.name == "docx":
        from cyhoeddi.outputs.word import write_docx as write
    elif form.name == "epub":
        from cyhoeddi.outputs.epub import write_epub as write
    else:
        from cyhoeddi.outputs.single_page import write_single_page as write
    write(html, project, made)
    return 0


def _write_pdf(html: str, project: Path, made: Path, laid_out: Callable[[int], None]) -> int:
    """Writes a PDF and holds it against its document: what is wrong with it must not be published."""
    from cyhoeddi.outputs.conformance import check_pdf
    from cyhoeddi.outputs.pdf import write_pdf
    from cyhoeddi.outputs.pdf.page_progress import telling_pages

    with telling_pages(laid_out):
        pages = write_pdf(html, project, made)
    if faults := check_pdf(made, html, made.name):
        raise DocumentNotPossible(*faults)
    return pages
