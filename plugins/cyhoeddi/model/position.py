"""Where in a file something stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a source file: the project's path, line and column, both counted from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """The form that editors and terminals turn into a link: ``path:line:column``."""
        return f"{self.path}:{self.line}:{self.column}"
