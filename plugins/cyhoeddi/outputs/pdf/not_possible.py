"""Why there is no PDF."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position

_NO_FILE: Final = "pdf"
"""Stands where a fault's file would: these faults lie in none."""


class PdfNotPossible(Exception):  # noqa: N818 (what it says is not always an error of the program)
    """A PDF cannot be made; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault

    def __reduce__(self) -> tuple[type[PdfNotPossible], tuple[Fault]]:
        """Lets it come back from another process."""
        return PdfNotPossible, (self.fault,)


def not_possible(name: str, values: Mapping[str, str] | None = None) -> PdfNotPossible:
    """The exception for a fault of that name, which lies in no file."""
    return PdfNotPossible(Fault(name, Position(_NO_FILE), dict(values or {})))
