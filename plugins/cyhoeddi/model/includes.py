"""Includes: a line ``--8<-- "data/abbreviations.md"`` is replaced by that file of the content folder.

The syntax is that of pymdownx.snippets, which reads the disk itself; here the texts are already read, every line keeps
the position it has in its own file, and nothing outside the content folder can be reached.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.markdown.fences import fenced_lines
from cyhoeddi.model.position import Position

INCLUDE = re.compile(r'[ ]{0,3}-+8<-+[ ]+(?P<quote>["\'])(?P<path>[^"\']+)(?P=quote)[ ]*$')
"""A line that includes a file, named by its path below the content folder."""

SIGN = "-8<-"
"""What a text holds that includes another, or speaks of it."""

_MAXIMUM_DEPTH = 5


@dataclass(frozen=True, slots=True)
class ExpandedText:
    """A text with its includes in place; ``places[n]`` is where its line ``n``, counted from 1, was written."""

    text: str
    places: Mapping[int, Position]
    faults: tuple[Fault, ...]


def expand_includes(
    body: str, source: str, first_line: int, texts: Mapping[str, str], content_folder: str
) -> ExpandedText:
    """Puts included files in; ``texts`` holds every text below the content folder by its path there."""
    lines: list[str] = []
    places: list[Position] = []
    faults: list[Fault] = []

    def add(text: str, path: str, number: int, inside: tuple[str, ...]) -> None:
        written = text.split("\n")
        fenced = fenced_lines(written)
        for index, line in enumerate(written):
            position = Position(path, number + index)
            include = None if index in fenced else INCLUDE.match(line)
            if not include:
                lines.append(line)
                places.append(position)
                continue
            fault = _fault(include, position, texts, inside)
            if fault:
                faults.append(fault)
                continue
            target = posixpath.normpath(include["path"])
            add(texts[target].rstrip("\n"), posixpath.join(content_folder, target), 1, (*inside, target))

    add(body, source, first_line, (posixpath.relpath(source, content_folder),))
    return ExpandedText("\n".join(lines), dict(enumerate(places, start=1)), tuple(faults))


def _fault(
    include: re.Match[str], position: Position, texts: Mapping[str, str], inside: tuple[str, ...]
) -> Fault | None:
    """What is wrong with an include; ``inside`` are the files that it stands in, outermost first."""
    path = include["path"]
    place = Position(position.path, position.line, include.start("path") + 1)
    target = posixpath.normpath(path)
    if posixpath.isabs(path) or target.split("/")[0] == ".." or "\\" in path or ":" in path:
        return Fault("include-outside", place, {"found": path})
    if target not in texts:
        return Fault("include-missing", place, {"found": path})
    if target in inside or len(inside) > _MAXIMUM_DEPTH:
        return Fault("include-circular", place, {"found": path})
    return None
