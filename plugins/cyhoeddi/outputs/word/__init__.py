"""A print document as a Word file."""

from cyhoeddi.outputs.word.writing import write_docx

__all__ = ["write_docx"]
