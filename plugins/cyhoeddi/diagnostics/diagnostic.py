"""A finding, as data. How it is shown is the business of the modules beside this one, one a format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cyhoeddi.diagnostics.fix import Fix
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What was found, where, and how to put it right.

    ``code`` and ``name`` are the rule's; ``message`` says what was found in one sentence; ``help`` shows a correct
    example or the way to mend it; ``related`` are other places that belong to it, the twin's above all; ``passages``
    the words that it is about, in each language that has them; ``fix`` what a machine may change to mend it.
    """

    code: str
    name: str
    severity: Severity
    message: Words
    position: Position
    help: Words = Words()
    related: tuple[Position, ...] = ()
    passages: Words = Words()
    fix: Fix | None = None


def in_order(diagnostic: Diagnostic) -> tuple[object, ...]:
    """Key to sort findings as they are read: by file, line and column, then code."""
    place = diagnostic.position
    return (place.path, place.line, place.column, diagnostic.code, diagnostic.message.into("en"))
