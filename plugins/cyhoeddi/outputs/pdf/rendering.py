"""A print document as a PDF that is both PDF/UA-1 and PDF/A-2a; WeasyPrint is loaded only when this is called."""

from __future__ import annotations

import ctypes
import gc
import io
import logging
import mimetypes
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.pdf.metadata import state_standards
from cyhoeddi.outputs.pdf.structure.seam import own_structure
from cyhoeddi.outputs.print.addresses import PROJECT, THEME
from cyhoeddi.render.theme import theme_folder

_PANGO = ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll")
_VARIANT = "pdf/a-2a"
_NO_FILE = "pdf"
"""Stands where a fault's file would: these faults lie in none."""


class PdfNotPossible(Exception):  # noqa: N818 (what it says is not always an error of the program)
    """A PDF cannot be made; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault

    def __reduce__(self) -> tuple[type[PdfNotPossible], tuple[Fault]]:
        """Lets it come back from another process."""
        return PdfNotPossible, (self.fault,)


@dataclass(frozen=True, slots=True)
class PdfFolders:
    """Where the addresses of a print document lie on this machine."""

    project: Path
    theme: Path

    def file(self, address: str) -> Path:
        """The file of an address; raises PdfNotPossible for one outside the project and the theme."""
        for prefix, folder in ((PROJECT, self.project), (THEME, self.theme)):
            if address.startswith(prefix):
                root = folder.resolve()
                path = (root / unquote(urlsplit(address).path.removeprefix(urlsplit(prefix).path))).resolve()
                if path.is_relative_to(root):
                    return path
        raise PdfNotPossible(Fault("pdf-address-refused", Position(_NO_FILE), {"found": address}))


def write_pdf(html: str, project: Path, target: Path) -> int:
    """Renders a print document to a file, which is PDF/UA-1 and PDF/A-2a, and gives its number of pages.

    The same document, style sheet, fonts and pictures make the same bytes. Raises PdfNotPossible where WeasyPrint's
    native libraries are missing or the document asks for a file from elsewhere.
    """
    weasyprint = _weasyprint()
    from weasyprint.text.fonts import FontConfiguration

    fetcher = _fetcher(PdfFolders(project, theme_folder()))
    with _without_garbage_collection():
        source = weasyprint.HTML(string=html, base_url=PROJECT, url_fetcher=fetcher)
        document = source.render(font_config=FontConfiguration(), pdf_variant=_VARIANT)
        if fetcher.refused is not None:
            raise fetcher.refused
        state_standards(document.metadata)
        with own_structure(document), warnings.catch_warnings():
            # WeasyPrint 70 leaves the colour profile's file to be closed by chance (pdf/__init__.py, generate_pdf).
            warnings.simplefilter("ignore", ResourceWarning)
            document.write_pdf(target, pdf_variant=_VARIANT, pdf_identifier=True)
        return len(document.pages)


def pdf_versions() -> tuple[str, ...]:
    """The versions of the libraries that decide what the bytes are, found without loading WeasyPrint where that can be.

    Raises PdfNotPossible as :func:`write_pdf` does.
    """
    packages = ("weasyprint", "pydyf", "tinycss2", "fonttools", "pyphen")
    return (*(f"{package} {version(package)}" for package in packages), f"pango {_pango_version()}")


def _pango_version() -> int:
    for name in _PANGO:
        with suppress(OSError):
            return int(ctypes.CDLL(name).pango_version())
    _weasyprint()
    from weasyprint.text.ffi import pango

    return int(pango.pango_version())


def _weasyprint() -> Any:
    try:
        # Where a library is missing, WeasyPrint explains itself on standard output; we do, with the fault.
        with redirect_stdout(io.StringIO()):
            import weasyprint
    except OSError as error:
        found = str(error).partition("\n")[0]
        raise PdfNotPossible(Fault("pdf-libraries-missing", Position(_NO_FILE), {"found": found})) from None
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)  # it would write to standard error
    return weasyprint


def _fetcher(folders: PdfFolders) -> Any:
    """WeasyPrint's way to files, which reads those of the project and the theme and never the network.

    WeasyPrint goes on without what it cannot have, so ``refused`` keeps the first address that was asked in vain.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class _ProjectFetcher(URLFetcher):  # type: ignore[misc]
        refused: PdfNotPossible | None = None

        def fetch(self, url: str, headers: Any = None) -> Any:
            try:
                path = folders.file(url)
            except PdfNotPossible as refusal:
                self.refused = self.refused or refusal
                raise
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": kind})

    return _ProjectFetcher()


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
