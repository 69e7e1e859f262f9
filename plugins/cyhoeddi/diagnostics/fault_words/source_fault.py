"""What is said of one kind of mistake, in both languages, with a correct example."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class SourceFault:
    """What is said of one kind of fault; ``{…}`` is filled with the fault's values."""

    code: str
    message: Words
    help: Words
    severity: Severity = "error"
    stops: bool = False
    """True where nothing can be checked at all (exit code 2)."""


EXAMPLE = Words("Write it like this: {example}", "Ysgrifennwch fel hyn: {example}")
"""The help that is nothing but an example."""
