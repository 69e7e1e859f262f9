"""What a machine may change in the files to mend a finding, as data."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class Edit:
    """Puts ``text`` in place of what stands from ``start`` up to, not including, ``end`` (line and column from 1).

    ``end`` lies in the same file; where it equals ``start``, the text is put in.
    """

    start: Position
    end: Position
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that belong together, and what they do, in a few words."""

    description: Words
    edits: tuple[Edit, ...]
