"""A print document as a PDF that is both PDF/UA-1 and PDF/A-2a; WeasyPrint is loaded only when this is called."""

from __future__ import annotations

import gc
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.pdf.files import PdfFolders, project_fetcher
from cyhoeddi.outputs.pdf.hyphenation import register_welsh
from cyhoeddi.outputs.pdf.libraries import load_weasyprint
from cyhoeddi.outputs.pdf.line_ends import full_lines
from cyhoeddi.outputs.pdf.metadata import state_standards
from cyhoeddi.outputs.pdf.missing_characters import missing_character, noting_missing_characters
from cyhoeddi.outputs.pdf.not_possible import NO_FILE, PdfNotPossible
from cyhoeddi.outputs.pdf.pixels import without_smoothing
from cyhoeddi.outputs.pdf.structure.seam import own_structure
from cyhoeddi.outputs.print.addresses import PROJECT
from cyhoeddi.render.theme import theme_folder

_VARIANT: Final = "pdf/a-2a"
_MOST_CALLS: Final = 5_000


def write_pdf(html: str, project: Path, target: Path) -> int:
    """Renders a print document to a file, which is PDF/UA-1 and PDF/A-2a, and gives its number of pages.

    The same document, style sheet, fonts and pictures make the same bytes. Raises PdfNotPossible, and leaves no file,
    where WeasyPrint's native libraries or a file of the theme are missing, the document asks for a file from elsewhere,
    no font has a character of it, or the memory does not suffice.
    """
    weasyprint = load_weasyprint()
    try:
        with _without_garbage_collection(), _deep_nesting():
            return _write(weasyprint, html, PdfFolders(project, theme_folder()), target)
    except (MemoryError, RecursionError):
        target.unlink(missing_ok=True)
        # What was made so far is let go before anything is said of it.
        gc.collect()
    raise PdfNotPossible(Fault("pdf-memory", Position(NO_FILE)))


def _write(weasyprint: Any, html: str, folders: PdfFolders, target: Path) -> int:
    from weasyprint.text.fonts import FontConfiguration

    fetcher = project_fetcher(folders)
    source = weasyprint.HTML(string=html, base_url=PROJECT, url_fetcher=fetcher)
    register_welsh()
    with full_lines():
        document = source.render(font_config=FontConfiguration(), pdf_variant=_VARIANT)
    if fetcher.refused is not None:
        raise fetcher.refused
    state_standards(document.metadata)
    with own_structure(document), noting_missing_characters() as missing, warnings.catch_warnings():
        # WeasyPrint 70 leaves the colour profile's file to be closed by chance (pdf/__init__.py, generate_pdf).
        warnings.simplefilter("ignore", ResourceWarning)
        document.write_pdf(target, finisher=without_smoothing, pdf_variant=_VARIANT, pdf_identifier=True)
    if missing:
        target.unlink(missing_ok=True)
        raise missing_character(missing[0], source.etree_element)
    return len(document.pages)


@contextmanager
def _deep_nesting() -> Iterator[None]:
    """WeasyPrint calls itself some ten times for each element within another; lists in lists would be too deep."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _MOST_CALLS))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Rendering makes millions of objects and no rubbish: looking for some costs a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
