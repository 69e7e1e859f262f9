"""A comment that is meant for the check, ``<!-- cyhoeddi: … -->``, and what it speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cyhoeddi.model.position import Position


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of one file that follow each other, from ``first`` to ``last``, both counted."""

    path: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ControlComment:
    """``text`` is what stands behind ``cyhoeddi:``, white space folded; ``concerns`` the lines it speaks of.

    ``closed`` is False for a comment that is never ended, so that what it says cannot be known.
    """

    text: str
    position: Position
    concerns: tuple[Lines, ...] = ()
    closed: bool = True


def lines_of(places: Mapping[int, Position], first: int, last: int) -> tuple[Lines, ...]:
    """Where the lines ``first`` to ``last`` of a page's body were written, which may be in several files."""
    found: list[Lines] = []
    for place in _written(places, first, last):
        if found and found[-1].path == place.path and place.line in (found[-1].last, found[-1].last + 1):
            found[-1] = Lines(place.path, found[-1].first, place.line)
        else:
            found.append(Lines(place.path, place.line, place.line))
    return tuple(found)


def _written(places: Mapping[int, Position], first: int, last: int) -> Iterable[Position]:
    return (places[number] for number in range(first, last + 1) if number in places)
