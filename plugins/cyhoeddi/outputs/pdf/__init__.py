"""A print document as a PDF. Nothing outside this package knows WeasyPrint, which is loaded only when it is called."""

from cyhoeddi.outputs.pdf.rendering import PdfFolders, PdfNotPossible, pdf_versions, write_pdf

__all__ = ["PdfFolders", "PdfNotPossible", "pdf_versions", "write_pdf"]
