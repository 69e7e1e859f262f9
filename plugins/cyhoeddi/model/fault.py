"""What is wrong with a file, found while reading it.

A fault is data: a name and the values that a message needs. The words of the message, in both languages, are in
:mod:`cyhoeddi.diagnostics.source_faults`, so that reading knows nothing of how findings are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cyhoeddi.model.position import Position


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake in a source file.

    ``values`` fills the message of that name: usually ``found`` (the offending text) and ``example`` (a right one).
    """

    name: str
    position: Position
    values: Mapping[str, str] = field(default_factory=dict)
    related: tuple[Position, ...] = ()
