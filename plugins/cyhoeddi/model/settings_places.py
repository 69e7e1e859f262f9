"""Where each of a plugin's settings stands in ``mkdocs.yml``, so that a mistake in one is pointed at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from cyhoeddi.model.located_yaml import KeyPath, LocatedYaml
from cyhoeddi.model.position import Position

_DEEPEST = 5


def located_plugin(node: yaml.Node | None, name: str, value: Any, start: Position) -> LocatedYaml:
    """The plugin's settings ``value`` with the place of each; ``node`` is the whole file as it was composed.

    What stands behind an anchor or was merged from elsewhere has the place of the key that holds it.
    """
    values_at: dict[KeyPath, Position] = {}
    keys_at: dict[KeyPath, Position] = {}
    for plugin in _named(_value(node, "plugins"), name):
        for path, key, found in _walk(plugin, ()):
            values_at[path] = _place(found, start.path)
            if key is not None:
                keys_at[path] = _place(key, start.path)
    values_at.pop((), None)
    return LocatedYaml(value, start, values_at, keys_at)


def _walk(node: yaml.Node, path: KeyPath) -> Iterator[tuple[KeyPath, yaml.Node | None, yaml.Node]]:
    yield path, None, node
    if len(path) >= _DEEPEST:
        return
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner = (*path, _key(key))
            yield from _walk(value, inner)
            yield inner, key, value
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _walk(value, (*path, number))


def _key(node: yaml.Node) -> str:
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


def _value(node: yaml.Node | None, name: str) -> yaml.Node | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return next((value for key, value in pairs if _key(key) == name), None)


def _named(plugins: yaml.Node | None, name: str) -> Iterator[yaml.Node]:
    """The settings of a plugin, which MkDocs takes from a mapping or from a list of mappings."""
    holders = plugins.value if isinstance(plugins, yaml.SequenceNode) else [plugins]
    found = (_value(holder, name) for holder in holders)
    yield from (node for node in found if node is not None)


def _place(node: yaml.Node, path: str) -> Position:
    return Position(path, node.start_mark.line + 1, node.start_mark.column + 1)
