"""What is to be said of a code: its page in the terminal, in the documentation and in SARIF."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an explanation under its heading, in Markdown."""

    heading: Words
    text: Words


@dataclass(frozen=True, slots=True)
class Explanation:
    """One code: ``summary`` in a sentence, then its parts in the order in which they are read."""

    code: str
    name: str
    severity: Severity
    summary: Words
    parts: tuple[Part, ...]
