"""A print document as a PDF. Nothing outside this package knows WeasyPrint, which is loaded only when it is called."""

from cyhoeddi.outputs.pdf.files import PdfFolders
from cyhoeddi.outputs.pdf.libraries import pdf_versions
from cyhoeddi.outputs.pdf.not_possible import PdfNotPossible
from cyhoeddi.outputs.pdf.rendering import write_pdf

__all__ = ["PdfFolders", "PdfNotPossible", "pdf_versions", "write_pdf"]
