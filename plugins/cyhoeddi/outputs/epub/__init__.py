"""A print document as an EPUB 3 e-book."""

from cyhoeddi.outputs.epub.writing import write_epub

__all__ = ["write_epub"]
