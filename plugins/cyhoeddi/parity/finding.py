"""What a rule yields: a finding without the rule's own code and name, which the engine adds."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where the languages stop saying the same; fields as in a Diagnostic."""

    position: Position
    message: Words
    help: Words = Words()
    related: tuple[Position, ...] = ()
    fix: str | None = None


LANGUAGE_NAMES = {"en": Words("English", "Saesneg"), "cy": Words("Welsh", "Cymraeg")}
"""A language's name in each language, for messages."""
