"""The schemas of the check as those that editors read.

The YAML extension of Visual Studio Code has read the draft of 2020 for some time only, and not in every version
(yaml-language-server, issues 856 and 1112); draft 7 it has always read. So the schemas are given in draft 7, with the
same verdicts, and with the description of every key in both languages.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from cyhoeddi.model.schema import load_schema

DRAFT = "http://json-schema.org/draft-07/schema#"

_VALUES = ("examples", "enum", "const", "default", "required")
"""Keywords that hold values, not schemas."""
_NAMED = ("properties", "definitions", "$defs")
"""Keywords that hold schemas by a name that is none of a keyword."""

DATA_FILES: Mapping[str, str] = {
    "aliases": "content/data/aliases.yml",
    "areas": "content/data/areas.yml",
    "duty": "content/data/duties/*.yml",
    "organisations": "content/data/organisations.yml",
    "releases": "content/data/releases.yml",
}
"""Which files of a project a person writes by which schema; the ledger's are written by the tool."""


def names() -> tuple[str, ...]:
    """The names of all schemas of the check."""
    folder = files("cyhoeddi.model").joinpath("schemas")
    return tuple(
        sorted(
            file.name.removesuffix(".schema.json") for file in folder.iterdir() if file.name.endswith(".json")
        )
    )


def editor_schemas() -> dict[str, str]:
    """Every schema as the text of a JSON file, by the file's name; ``mkdocs`` among them, for the settings file."""
    found = {name: for_editor(load_schema(name)) for name in names()}
    found["mkdocs"] = _settings_file(found["settings"])
    return {
        f"{name}.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in found.items()
    }


def for_editor(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema in draft 7, with both descriptions of each key and without what only the check reads."""
    found = _converted(schema)
    assert isinstance(found, dict)
    return {"$schema": DRAFT, **{key: value for key, value in found.items() if key != "$schema"}}


def _converted(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_converted(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    found: dict[str, Any] = {}
    for key, value in schema.items():
        if key.startswith("x-"):
            continue
        if key == "$ref":
            # In draft 7 nothing beside a reference counts.
            found["allOf"] = [{"$ref": value.replace("#/$defs/", "#/definitions/")}]
        elif key in _NAMED:
            named = {name: _converted(item) for name, item in value.items()}
            found["definitions" if key == "$defs" else key] = named
        else:
            found[key] = value if key in _VALUES else _converted(value)
    if "description" in schema and "x-description-cy" in schema:
        found["description"] = f"{schema['description']}\n\n{schema['x-description-cy']}"
        found["markdownDescription"] = found["description"]
    return found


def _settings_file(settings: Mapping[str, Any]) -> dict[str, Any]:
    """For ``mkdocs.yml``: what stands below the plugin ``cyhoeddi``; the rest is for MkDocs to judge."""
    own = {key: value for key, value in settings.items() if key not in ("$schema", "definitions")}
    plugin = {
        "type": ["object", "string"],
        "properties": {"cyhoeddi": {"$ref": "#/definitions/cyhoeddi"}},
    }
    return {
        "$schema": DRAFT,
        "title": "mkdocs.yml",
        "type": "object",
        "required": ["site_name"],
        "properties": {"plugins": {"type": ["array", "object"], "items": plugin, **_only_properties(plugin)}},
        "definitions": {**settings.get("definitions", {}), "cyhoeddi": own},
    }


def _only_properties(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The plugins may be a mapping as well as a list."""
    return {"properties": schema["properties"]}
