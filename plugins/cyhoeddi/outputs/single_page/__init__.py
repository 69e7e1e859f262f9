"""A print document as one HTML file."""

from cyhoeddi.outputs.single_page.writing import write_single_page

__all__ = ["write_single_page"]
