"""What a rule yields: a finding without the rule's own code and name, which the engine adds."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.diagnostics.fix import Fix
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where the languages stop saying the same; fields as in a Diagnostic.

    ``passages`` are the words that it is about, shortened for a reader by whoever shows them; ``severity`` is given
    where it is not the rule's own.
    """

    position: Position
    message: Words
    help: Words = Words()
    related: tuple[Position, ...] = ()
    passages: Words = Words()
    fix: Fix | None = None
    severity: Severity | None = None
