"""Front matter and data files against their JSON Schema, as faults with positions and a right example."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import jsonschema
import yaml

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.located_yaml import LocatedYaml

_FORMATS = jsonschema.FormatChecker(formats=())


@_FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    """A text is a date of the calendar (values of other types are the business of ``type``)."""
    return not isinstance(value, str) or bool(read_date(value))


@lru_cache(maxsize=8)
def load_schema(name: str) -> Mapping[str, Any]:
    """One of the schemas in ``schemas/``: ``page``, ``organisations``, ``areas``, ``aliases`` or ``settings``."""
    text = files("cyhoeddi.model").joinpath(f"schemas/{name}.schema.json").read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


@lru_cache(maxsize=8)
def _validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(dict(load_schema(name)), format_checker=_FORMATS)


def faults_against(name: str, data: LocatedYaml) -> Iterator[Fault]:
    """Every way in which a file's values are not as its schema says, in the order of the file."""
    errors, root = _validator(name).iter_errors(data.value), load_schema(name)
    faults = [fault for error in errors for fault in _faults(error, data, root)]
    yield from sorted(faults, key=lambda fault: fault.position)


def _faults(error: jsonschema.ValidationError, data: LocatedYaml, root: Mapping[str, Any]) -> Iterator[Fault]:
    path = tuple(error.absolute_path)
    schema: Any = error.schema
    wanted: Any = error.validator_value
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        known = list(schema.get("properties", {}))
        for key in error.instance:
            if key not in known:
                nearest = difflib.get_close_matches(key, known, 1, 0.6)
                example = nearest[0] if nearest else ", ".join(known)
                yield Fault("key-unknown", data.key_at(*path, key), {"found": key, "example": example})
    elif error.validator == "required" and isinstance(error.instance, dict):
        for key in wanted:
            if key not in error.instance:
                rule = schema.get("properties", {}).get(key, {})
                rule = root.get("$defs", {}).get(rule.get("$ref", "").rpartition("/")[2], rule)
                example = _example(key, rule)
                yield Fault("key-missing", data.at(*path), {"found": key, "example": example})
    elif "propertyNames" in error.absolute_schema_path:
        id_ = str(error.instance)
        yield Fault("id-malformed", data.key_at(*path, id_), {"found": id_, "example": "powys-council"})
    else:
        yield _wrong_value(error, data, path)


def _wrong_value(error: jsonschema.ValidationError, data: LocatedYaml, path: tuple[str | int, ...]) -> Fault:
    key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    values = {"key": key, "found": _shown(error.instance), "example": _example(key, error.schema, path)}
    position = data.at(*path)
    if error.validator == "format" and re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(error.instance), re.ASCII):
        return Fault("date-impossible", position, values)
    if error.validator == "enum":
        allowed: Any = error.validator_value
        return Fault("value-not-allowed", position, values | {"allowed": ", ".join(map(str, allowed))})
    if path == ("slug",) and error.validator == "pattern":
        right = own_address(str(error.instance))
        allowed = re.match(str(error.validator_value), right)
        return Fault("slug-wrong", position, values | ({"example": f"slug: {right}"} if allowed else {}))
    return Fault("value-wrong", position, values)


def own_address(text: str) -> str:
    """A text in the form of a slug: small letters, digits and hyphens; empty where nothing of it can stay."""
    return "-".join(re.findall(r"[^\W_]+", text.lower()))


def _example(key: str, schema: Any, path: tuple[str | int, ...] = ()) -> str:
    values = schema.get("examples") if isinstance(schema, dict) else None
    if not values and isinstance(schema, dict) and schema.get("enum"):
        values = schema["enum"]
    if not values:
        return key
    value = [values[0]] if path and isinstance(path[-1], int) else values[0]
    text = yaml.safe_dump(
        {key: value}, allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000
    )
    text = text.strip().removeprefix("{").removesuffix("}")
    return re.sub(r"'(\d{4}-\d{2}-\d{2})'", r"\1", text)


def _shown(value: Any) -> str:
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000)
    text = text.removesuffix("\n").removesuffix("\n...").strip()
    return text if len(text) <= 80 else text[:79] + "…"
