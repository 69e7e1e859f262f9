"""Why there is no PDF."""

from __future__ import annotations

from typing import Final

from cyhoeddi.model.fault import Fault

NO_FILE: Final = "pdf"
"""Stands where a fault's file would: these faults lie in none."""


class PdfNotPossible(Exception):  # noqa: N818 (what it says is not always an error of the program)
    """A PDF cannot be made; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault

    def __reduce__(self) -> tuple[type[PdfNotPossible], tuple[Fault]]:
        """Lets it come back from another process."""
        return PdfNotPossible, (self.fault,)
