"""SVG files that may be drawn: shapes, colours and words, nothing that runs, reads other files or grows without end.

They are read with expat alone, which stops at the first thing that is refused: a document type is where entities are
declared, so it is refused before any of them is expanded.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position

MOST_BYTES = 5_000_000
"""A drawing over this size is a picture in disguise, or a map that takes minutes to draw."""

_MOST_DRAWN = 10_000
"""Elements that all references together may draw again."""

_DEEPEST = 100
"""Levels of elements in one another."""

_REFUSED_ELEMENTS = frozenset(
    {"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener"}
)
_ADDRESSES = frozenset({"href", "src"})
_OTHER_FILE = re.compile(
    r"""url\(\s*["']?\s*(?!["'#\s])[^)]{0,60}|@import.{0,60}""", re.IGNORECASE | re.DOTALL
)

_RUNS = re.compile(r"(?:^|;)(?:javascript|vbscript|data):", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0]+")


def svg_fault(data: bytes, source: str, used_at: Position) -> Fault | None:
    """What is wrong with an SVG file, at its line; None where it may be drawn.

    ``source`` is its path below the project, ``used_at`` where a page asks for it.
    """
    if len(data) > MOST_BYTES:
        values = {"found": _megabytes(len(data)), "allowed": _megabytes(MOST_BYTES)}
        return Fault("svg-too-large", Position(source), values, (used_at,))
    reader = _Reader()
    try:
        reader.read(data)
        reader.refuse_growth()
    except _RefusedError as refusal:
        place = Position(source, refusal.line, refusal.column)
        return Fault("svg-refused", place, {"found": refusal.found}, (used_at,))
    except expat.ExpatError as error:
        place = Position(source, error.lineno, error.offset + 1)
        return Fault("svg-broken", place, {"found": expat.ErrorString(error.code)}, (used_at,))
    return None


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


class _RefusedError(Exception):
    """Something that may not be drawn; ``found`` is what stands there."""

    def __init__(self, found: str, line: int = 1, column: int = 1) -> None:
        super().__init__(found)
        self.found, self.line, self.column = found, line, column


@dataclass(slots=True)
class _Element:
    """What an element draws: how many others are in it, and the ids that it refers to."""

    size: int = 1
    uses: list[str] = field(default_factory=list)


class _Reader:
    """Reads a file and refuses; keeps what its references draw."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self._parser.StartDoctypeDeclHandler = lambda *_: self._refuse("<!DOCTYPE")
        self._parser.ProcessingInstructionHandler = lambda target, _: self._refuse(f"<?{target}")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._open: list[tuple[str, str | None]] = []
        self._by_id: dict[str, _Element] = {}
        self._root = _Element(0)

    def read(self, data: bytes) -> None:
        self._parser.Parse(data, True)

    def refuse_growth(self) -> None:
        """Refuses references that draw one another so often that a small file becomes an endless picture."""
        known: dict[str, int] = {}
        if _drawn(self._root, self._by_id, known, 0) > _MOST_DRAWN:
            raise _RefusedError("<use>")

    def _refuse(self, found: str) -> None:
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber
        raise _RefusedError(" ".join(found.split())[:60], line, column + 1)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        local = name.rpartition(":")[2].lower()
        if not self._open and local != "svg":
            self._refuse(f"<{name}>")
        if local in _REFUSED_ELEMENTS:
            self._refuse(f"<{name}>")
        if len(self._open) >= _DEEPEST:
            self._refuse(f"<{name}>")
        for key, value in attributes.items():
            self._look_at(local, key, value)
        self._open.append((local, attributes.get("id")))
        for element in (self._root, *(self._of(id_) for _, id_ in self._open if id_)):
            element.size += 1
            for key, value in attributes.items():
                if local == "use" and key.rpartition(":")[2].lower() == "href":
                    element.uses.append(value.strip().removeprefix("#"))

    def _look_at(self, element: str, key: str, value: str) -> None:
        local = key.rpartition(":")[2].lower()
        if local.startswith("on"):
            self._refuse(key)
        if _RUNS.search(_UNSEEN.sub("", value)):  # a link, or an animation that makes one
            self._refuse(f'{key}="{value}"')
        if local in _ADDRESSES and element != "a" and not value.strip().startswith("#"):
            self._refuse(f'{key}="{value}"')
        if local == "base" and key != local:  # xml:base moves every address that follows
            self._refuse(f'{key}="{value}"')
        if other := _OTHER_FILE.search(value):
            self._refuse(other[0])

    def _of(self, id_: str) -> _Element:
        return self._by_id.setdefault(id_, _Element())

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        if self._open and self._open[-1][0] == "style" and (other := _OTHER_FILE.search(text)):
            self._refuse(other[0])


def _drawn(element: _Element, by_id: Mapping[str, _Element], known: dict[str, int], depth: int) -> int:
    """How many elements are drawn for one, its references included; beyond the limit some number above it."""
    if depth > _DEEPEST:
        return _MOST_DRAWN + 1
    total = element.size
    for id_ in element.uses:
        if id_ not in known:
            known[id_] = _MOST_DRAWN + 1  # found again below itself, it would have no end
            target = by_id.get(id_)
            known[id_] = _drawn(target, by_id, known, depth + 1) if target else 0
        total = min(total + known[id_], 2 * _MOST_DRAWN)
    return total
