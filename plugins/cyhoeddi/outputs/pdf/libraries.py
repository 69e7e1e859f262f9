"""WeasyPrint and the native libraries below it: loaded only when they are needed, and asked for their versions."""

from __future__ import annotations

import ctypes
import io
import logging
from collections.abc import Sequence
from contextlib import redirect_stdout, suppress
from importlib.metadata import version
from typing import Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.pdf.not_possible import NO_FILE, PdfNotPossible

_PANGO = ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll")
_PANGO_WITH_FONTS = ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll")
"""A package of its own in many systems; it needs all others that WeasyPrint loads, so they are there where it is."""


def load_weasyprint() -> Any:
    """The module; raises PdfNotPossible where a native library is missing."""
    try:
        # Where a library is missing, WeasyPrint explains itself on standard output; we do, with the fault.
        with redirect_stdout(io.StringIO()):
            import weasyprint
    except OSError as error:
        # It goes on with how it was looked for.
        values = {"found": str(error).partition("\n")[0].partition(": ")[0]}
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
    found = _library(_PANGO)
    if found is None or _library(_PANGO_WITH_FONTS) is None:
        load_weasyprint()  # it knows more names and folders
        from weasyprint.text.ffi import pango

        found = pango
    return int(found.pango_version())


def _library(names: Sequence[str]) -> Any:
    """The first library that opens, None where none does."""
    for name in names:
        with suppress(OSError):
            return ctypes.CDLL(name)
    return None
