"""Tables of the keys of front matter, data files and settings, from their JSON Schema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from documentation.checkout import ROOT
from documentation.table import NotPossible, codes, table, words

SCHEMAS = ROOT / "plugins" / "cyhoeddi" / "model" / "schemas"


def load_schema(name: str) -> dict[str, Any]:
    """A schema by its short name, such as `page`."""
    return dict(json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8")))


@dataclass(frozen=True)
class Key:
    """A key of a schema: the way to it through the keys that hold it, its rule, whether it must be given."""

    way: tuple[str, ...]
    rule: Mapping[str, Any]
    needed: bool


def keys_below(schema: Mapping[str, Any], chosen: str) -> Iterator[Key]:
    """A key of a schema and every key in it.

    `$defs/action` stands for all keys of that definition, `entry` for those of each entry of a data file.
    """
    if chosen.startswith("$defs/"):
        holder = schema["$defs"][chosen.removeprefix("$defs/")]
    elif chosen == "entry":
        holder = schema["additionalProperties"]
    else:
        holder = {
            "properties": {chosen: schema["properties"][chosen]},
            "required": schema.get("required", ()),
        }
    yield from _keys_in(holder, Key((), {}, True), schema)


def _keys_in(holder: Mapping[str, Any], above: Key, schema: Mapping[str, Any]) -> Iterator[Key]:
    """The keys of one mapping, each followed by its own; a key that holds its like (a step's steps) stands once."""
    for name, own in holder.get("properties", {}).items():
        named = schema["$defs"][own["$ref"].rpartition("/")[2]] if "$ref" in own else {}
        rule = {"x-language": above.rule.get("x-language"), **named, **own}
        key = Key((*above.way, name), rule, name in holder.get("required", ()))
        yield key
        if "$ref" not in own or own["$ref"] != above.rule.get("$ref"):
            yield from _keys_in(rule if "properties" in rule else rule.get("items", {}), key, schema)


def keys(language: str, name: str, *chosen: str) -> str:
    """A table of some keys of a schema."""
    schema = load_schema(name)
    rows = [_row(key, language, what) for what in chosen for key in keys_below(schema, what)]
    columns = ["key", "meaning", "written-in", "value", "example"]
    if not any(row["written-in"] for row in rows):
        columns.remove("written-in")
    head = [words(column, language) for column in columns]
    return table(head, [[row[column] for column in columns] for row in rows])


def _row(key: Key, language: str, chosen: str) -> dict[str, str]:
    described = "description" if language == "en" else "x-description-cy"
    if described not in key.rule:
        raise NotPossible(f"{' › '.join(key.way)} has no {described} in its schema")
    # The id of an action is what joins its two languages, so it is a fact that both files have.
    joins = chosen == "$defs/action" and key.way == ("id",)
    written_in = "words" if joins else key.rule.get("x-language")
    return {
        "key": " › ".join(f"`{name}`" for name in key.way),
        "meaning": key.rule[described] + (f" {words('needed', language)}" if key.needed else ""),
        "written-in": words(written_in, language) if written_in else "",
        "value": value_words(key.rule, language),
        "example": _example(key),
    }


def value_words(rule: Mapping[str, Any], language: str) -> str:
    """What may stand behind a key."""
    if "enum" in rule:
        return words("one-of", language, values=codes(rule["enum"]))
    if rule.get("format") == "date":
        return words("date", language)
    kind = rule.get("type", "string")
    kinds = kind if isinstance(kind, list) else [kind]
    return " / ".join(_kind_words(kind, rule, language) for kind in kinds)


def _kind_words(kind: str, rule: Mapping[str, Any], language: str) -> str:
    if kind == "object":
        return words("object-value", language)
    if kind != "array":
        return words(kind, language)
    item = rule["items"]
    if "enum" in item:
        return words("some-of", language, values=codes(item["enum"]))
    if item.get("type") == "string":
        return words("list-of", language, value=words("texts", language))
    return words("entries", language)


def _example(key: Key) -> str:
    """The schema's example as it would be written on one line."""
    import yaml

    if not key.rule.get("examples"):
        return ""
    value = {key.way[-1]: key.rule["examples"][0]}
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000)
    inner = text.strip().removeprefix("{").removesuffix("}")
    return "`" + re.sub(r"'(\d{4}-\d{2}-\d{2})'", r"\1", inner) + "`"
