"""A finished document of a strategy, as the website and ``publication.json`` name it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.documents.forms import Form


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A finished document.

    ``address`` is its place below the site, ``file`` where it lies until it is copied there; ``pages`` is 0 for a form
    that has none; ``size`` in bytes; ``sha256`` in hexadecimal digits.
    """

    strategy: str
    language: Language
    form: Form
    address: str
    file: Path
    pages: int
    size: int
    sha256: str
