"""WeasyPrint and the native libraries below it: loaded only when they are needed, and asked for their versions."""

from __future__ import annotations

import ctypes
import io
import logging
from contextlib import redirect_stdout, suppress
from importlib.metadata import version
from typing import Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.pdf.not_possible import NO_FILE, PdfNotPossible

_PANGO = ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll")


def load_weasyprint() -> Any:
    """The module; raises PdfNotPossible where a native library is missing."""
    try:
        # Where a library is missing, WeasyPrint explains itself on standard output; we do, with the fault.
        with redirect_stdout(io.StringIO()):
            import weasyprint
    except OSError as error:
        values = {"found": str(error).partition("\n")[0]}
        raise PdfNotPossible(Fault("pdf-libraries-missing", Position(NO_FILE), values)) from None
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)  # it would write to standard error
    return weasyprint


def pdf_versions() -> tuple[str, ...]:
    """The versions of the libraries that decide what the bytes are, found without loading WeasyPrint where that can be.

    Raises PdfNotPossible where a native library is missing.
    """
    packages = ("weasyprint", "pydyf", "tinycss2", "fonttools", "pyphen")
    return (*(f"{package} {version(package)}" for package in packages), f"pango {_pango_version()}")


def _pango_version() -> int:
    for name in _PANGO:
        with suppress(OSError):
            return int(ctypes.CDLL(name).pango_version())
    load_weasyprint()
    from weasyprint.text.ffi import pango

    return int(pango.pango_version())
