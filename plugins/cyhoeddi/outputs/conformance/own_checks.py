"""The own checks of a PDF against the print document that it was made from."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.document_reading import UNREADABLE, read_document
from cyhoeddi.outputs.conformance.print_page import read_print_page
from cyhoeddi.outputs.conformance.registry import CHECKS

MOST_TOLD = 5
"""Faults that are told of each check: what is wrong in one place is often wrong in hundreds."""


def check_pdf(file: Path, html: str, name: str = "") -> tuple[Fault, ...]:
    """What is wrong with a PDF made from a print document; empty where nothing is.

    ``name`` is what faults call the file, its own name if it is empty. Raises OSError where it cannot be read.
    """
    name = name or file.name
    try:
        document = read_document(file, name)
    except UNREADABLE as error:
        values = {"key": "PDF", "expected": "%PDF-1.7", "found": str(error).partition("\n")[0]}
        return (Fault("pdf-property-wrong", Position(name), values),)
    comparison = Comparison(document, read_print_page(html))
    return tuple(fault for check in CHECKS for fault in islice(check(comparison), MOST_TOLD))
