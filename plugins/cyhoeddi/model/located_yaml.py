"""YAML read safely, with the position of every key and value.

Narrower than YAML 1.1 on purpose: no tags, no anchors (an alias can be made to blow up), no ``yes``/``no`` booleans,
no base-60 numbers; a date stays a text, so that one that does not exist can be pointed at instead of raising.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position

KeyPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class LocatedYaml:
    """Plain values (dict, list, str, int, float, bool, None) and where each stands.

    ``text`` is what they were read from; it begins on the line of the file that ``start`` names.
    """

    value: Any
    start: Position
    values_at: Mapping[KeyPath, Position] = field(default_factory=dict)
    keys_at: Mapping[KeyPath, Position] = field(default_factory=dict)
    text: str = field(default="", repr=False)

    def at(self, *path: str | int) -> Position:
        """Position of the value at a path, or of its nearest ancestor that has one."""
        for length in range(len(path), 0, -1):
            found = self.values_at.get(path[:length])
            if found:
                return found
        return self.start

    def key_at(self, *path: str | int) -> Position:
        """Position of the key at a path (of the value where it is a list's item)."""
        return self.keys_at.get(path) or self.at(*path)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Composes nodes only; scalars are resolved by the rules of :func:`_scalar`."""


_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?[0-9]+\.[0-9]+\Z")
_NULL = {"", "~", "null", "Null", "NULL"}
_BOOLEAN = {"true": True, "True": True, "false": False, "False": False}
_MAXIMUM_DEPTH = 40
_DEEPEST = 400
"""Levels that are still composed, so that the fault of going too deep has a place."""
_NOT_PRINTABLE = yaml.reader.Reader.NON_PRINTABLE


def read_yaml(text: str, path: str, first_line: int = 1) -> tuple[LocatedYaml, tuple[Fault, ...]]:
    """The values of a YAML text and its faults; with a fault that stops the parser the value is None.

    ``first_line`` is the line of the file on which the text begins (front matter starts on line 2).
    """
    start = Position(path, first_line, 1)
    builder = _Builder(path, first_line)
    try:
        builder.aliases = _aliases(text)
        node = _compose(text)
        value = builder.build(node, ()) if node is not None else None
    except yaml.MarkedYAMLError as error:
        return LocatedYaml(None, start), (_parser_fault(error, text, builder),)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        return LocatedYaml(None, start), (_unreadable(error, text, builder),)
    return LocatedYaml(value, start, builder.values_at, builder.keys_at, text), tuple(builder.faults)


def _aliases(text: str) -> Iterator[yaml.Mark]:
    """Where each alias stands, in order; raises ValueError for what is nested so deep that composing it would crash."""
    marks: list[Any] = []
    depth = 0
    for event in yaml.parse(text, _Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.AliasEvent):
            marks.append(event.start_mark)
        if depth > _DEEPEST:
            raise ValueError(f"{_MAXIMUM_DEPTH}+ levels")
    return iter(marks)


def _compose(text: str) -> yaml.Node | None:
    loader = _Loader(text)
    try:
        return loader.get_single_node()  # type: ignore[no-any-return]
    finally:
        loader.dispose()


class _Builder:
    """Turns YAML nodes into values, keeping positions and collecting faults."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path, self.first_line = path, first_line
        self.values_at: dict[KeyPath, Position] = {}
        self.keys_at: dict[KeyPath, Position] = {}
        self.faults: list[Fault] = []
        self.aliases: Iterator[yaml.Mark] = iter(())
        self._seen: set[int] = set()

    def place(self, mark: yaml.Mark) -> Position:
        return Position(self.path, self.first_line + mark.line, mark.column + 1)

    def build(self, node: yaml.Node, path: KeyPath) -> Any:
        position = self.place(node.start_mark)
        self.values_at[path] = position
        if id(node) in self._seen:
            alias = next(self.aliases, node.start_mark)
            self.values_at[path] = self.place(alias)
            self.faults.append(Fault("yaml-alias", self.values_at[path]))
            return None
        self._seen.add(id(node))
        if len(path) > _MAXIMUM_DEPTH:
            self.faults.append(Fault("yaml-broken", position, {"found": f"{_MAXIMUM_DEPTH}+ levels"}))
            return None
        if isinstance(node, yaml.MappingNode):
            return dict(self._entries(node, path))
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*path, index)) for index, item in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        return _scalar(node)

    def _entries(self, node: yaml.MappingNode, path: KeyPath) -> Iterator[tuple[str, Any]]:
        seen: dict[str, Position] = {}
        for key_node, value_node in node.value:
            position = self.place(key_node.start_mark)
            if not isinstance(key_node, yaml.ScalarNode):
                self.faults.append(Fault("yaml-broken", position, {"found": "? ["}))
                continue
            key = str(key_node.value)
            if key in seen:
                self.faults.append(Fault("yaml-key-twice", position, {"found": key}, (seen[key],)))
                continue
            seen[key] = position
            self.keys_at[(*path, key)] = position
            yield key, self.build(value_node, (*path, key))


def _scalar(node: yaml.ScalarNode) -> Any:
    text: str = node.value
    if node.style:  # quoted or a block: a text whatever it looks like
        return text
    if text in _NULL:
        return None
    if text in _BOOLEAN:
        return _BOOLEAN[text]
    if _INTEGER.match(text) and len(text) < 19:
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text


def _parser_fault(error: yaml.MarkedYAMLError, text: str, builder: _Builder) -> Fault:
    lines = re.split(r"\r\n?|[\n\x85\u2028\u2029]", text)  # as YAML counts them
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark]
    # What is open to the end of the text is best looked for where it was opened, else on the last line.
    mark = next((mark for mark in marks if "".join(lines[mark.line : mark.line + 1]).strip()), None)
    last = max((index for index, line in enumerate(lines) if line.strip()), default=0)
    position = builder.place(mark) if mark else Position(builder.path, builder.first_line + last)
    line = lines[mark.line if mark else last]
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent or "\\t" in str(error.problem):
        column = line.index("\t") + 1 if "\t" in line else position.column
        return Fault("yaml-tab", Position(position.path, position.line, column), {"found": line.strip()})
    return Fault("yaml-broken", position, {"found": line.strip() or _first_line_of(str(error.problem))})


def _unreadable(error: Exception, text: str, builder: _Builder) -> Fault:
    """What stopped the parser before it came to YAML: a character that no text has, or levels without end."""
    found = _NOT_PRINTABLE.search(text)
    if not found:
        start = Position(builder.path, builder.first_line)
        return Fault("yaml-broken", start, {"found": _first_line_of(str(error))})
    before = text[: found.start()]
    line = builder.first_line + before.count("\n")
    column = len(before.rpartition("\n")[2]) + 1
    return Fault("yaml-broken", Position(builder.path, line, column), {"found": f"U+{ord(found[0]):04X}"})


def _first_line_of(text: str) -> str:
    return text.splitlines()[0] if text.splitlines() else text
