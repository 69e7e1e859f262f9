"""What a document is made of, in one value: the same value, the same bytes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from cyhoeddi.outputs.documents.forms import Form
from cyhoeddi.outputs.pdf import PdfFolders, pdf_versions
from cyhoeddi.outputs.print.addresses import PROJECT
from cyhoeddi.render.theme import theme_folder

_PICTURE = re.compile(re.escape(PROJECT) + r'[^"\s<>]+')
_THEME_FOLDERS = ("print", "assets/fonts", "assets/stylesheets", "word", "epub", "single-page")
_LIBRARIES = ("pypandoc-binary", "python-docx", "lxml", "resvg-py", "fonttools", "pillow")
"""What the forms other than PDF are made with."""

_OUTPUTS = Path(__file__).resolve().parents[1]


def cache_key(form: Form, html: str, project: Path) -> str:
    """What is different whenever the document would be, in hexadecimal digits.

    The document, the theme's files, its pictures, the code that makes it, the libraries. Raises PdfNotPossible where
    the libraries of a PDF are missing or a picture may not be used.
    """
    digest = hashlib.sha256()
    for part in (form.name, *_versions(form), *_file_hashes(), html):
        digest.update(part.encode() + b"\0")
    folders = PdfFolders(project, theme_folder())
    for address in sorted(set(_PICTURE.findall(html))):
        file = folders.file(address)
        digest.update(address.encode() + b"\0" + (file.read_bytes() if file.is_file() else b"") + b"\0")
    return digest.hexdigest()[:40]


def _versions(form: Form) -> tuple[str, ...]:
    if form.is_pdf:
        return pdf_versions()
    return tuple(f"{package} {version(package)}" for package in _LIBRARIES)


@lru_cache(maxsize=1)
def _file_hashes() -> tuple[str, ...]:
    """The files of the theme and of this package that decide what a document looks like, read once."""
    return tuple(f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}" for file in _files())


def _files() -> Iterator[Path]:
    for name in _THEME_FOLDERS:
        yield from sorted(file for file in (theme_folder() / name).glob("*") if file.is_file())
    yield from sorted(_OUTPUTS.rglob("*.py"))
