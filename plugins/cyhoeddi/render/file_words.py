"""What is said of a file before it is downloaded: its kind, size, pages and language, in its own language."""

from __future__ import annotations

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.language import OWN_NAMES, Language

_MEGABYTE = 1_000_000


def file_words(kind: str, language: Language, pages: int, size: int) -> str:
    """For example ``PDF, 1.2 MB, 27 pages, English`` or ``PDF, 1.2 MB, 27 tudalen, Cymraeg``.

    ``kind`` is what people call such a file; ``pages`` 0 for one that has none; ``size`` in bytes.
    """
    parts = (kind, size_words(size), pages_words(pages, language), OWN_NAMES[language])
    return ", ".join(part for part in parts if part)


def size_words(size: int) -> str:
    """A size in the units that people know from their own files; the same in both languages."""
    if size < _MEGABYTE:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / _MEGABYTE:.1f} MB"


def pages_words(count: int, language: Language) -> str:
    """A number of pages; empty where it is not known."""
    return counted(count, "page").into(language) if count else ""
