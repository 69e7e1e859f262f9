"""The files that a print document asks for: those of the project and of the theme, and nothing from elsewhere."""

from __future__ import annotations

import io
import mimetypes
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.pdf.not_possible import NO_FILE, PdfNotPossible
from cyhoeddi.outputs.print.addresses import PROJECT, THEME


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
        raise PdfNotPossible(Fault("pdf-address-refused", Position(NO_FILE), {"found": address}))


def project_fetcher(folders: PdfFolders) -> Any:
    """WeasyPrint's way to files, which reads those of the project and the theme and never the network.

    WeasyPrint goes on without what it cannot have, so ``refused`` keeps why the first address was asked in vain: it is
    not in the project, or a file of the theme is missing. Without a picture of the project the page is printed.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class _ProjectFetcher(URLFetcher):  # type: ignore[misc]
        refused: PdfNotPossible | None = None

        def fetch(self, url: str, headers: Any = None) -> Any:
            try:
                path = folders.file(url)
                data = _data(path)
            except PdfNotPossible as refusal:
                self.refused = self.refused or refusal
                raise
            except OSError as error:
                if url.startswith(THEME):
                    values = {"found": url.removeprefix(THEME)}
                    missing = Fault("pdf-theme-file-missing", Position(NO_FILE), values)
                    self.refused = self.refused or PdfNotPossible(missing)
                raise FileNotFoundError(url) from error
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            return URLFetcherResponse(url, data, {"Content-Type": kind})

    return _ProjectFetcher()


def _data(path: Path) -> bytes:
    """What is in a file; a WOFF2 font is unpacked, once for all documents that a process makes."""
    if path.suffix == ".woff2":
        return _unpacked_font(path, path.stat().st_mtime_ns)
    return path.read_bytes()


@lru_cache(maxsize=16)
def _unpacked_font(path: Path, changed: int) -> bytes:  # noqa: ARG001 (a part of the key)
    """The font as WeasyPrint unpacks it, which takes it longer than a page of words; ``changed`` is when it was."""
    from fontTools.ttLib import woff2  # type: ignore[import-untyped]

    unpacked = io.BytesIO()
    woff2.decompress(io.BytesIO(path.read_bytes()), unpacked)
    return unpacked.getvalue()
