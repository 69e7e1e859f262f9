"""The schemas for editors: the same verdicts as the check's, in the draft that every version of an editor reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.helpers import ROOT, pages_of_repository

from cyhoeddi.model.front_matter import split_page
from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.schema import faults_against, load_schema
from cyhoeddi.outputs.editor.schemas import DATA_FILES, editor_schemas, for_editor, names

SCHEMAS: Mapping[str, Any] = {
    name.removesuffix(".schema.json"): json.loads(text) for name, text in editor_schemas().items()
}
SITES = (ROOT, *(file.parent for file in sorted(ROOT.glob("examples/*/mkdocs.yml"))))

FAULTS = [
    ("page", {"title": "Tŷ", "editon": {"year": 2024}}),
    ("page", {"edition": {"year": 2024}}),
    ("page", {"title": "Tŷ", "edition": {"year": "2024"}}),
    ("page", {"title": "Tŷ", "slug": "Tŷ Mawr"}),
    ("page", {"title": "Tŷ", "actions": [{"id": "P1.1", "action": "Dŵr", "urgency": "hihg"}]}),
    ("page", {"title": "Tŷ", "actions": [{"id": "P1.1", "action": "Dŵr", "steps": [{"texts": "ŵ"}]}]}),
    ("page", {"title": "Tŷ", "contact": {"email": "strategy"}}),
    ("organisations", {"Powys Council": {"name": {"en": "Powys", "cy": "Powys"}}}),
    ("organisations", {"powys": {"name": "Powys"}}),
    ("organisations", {"powys": {"name": {"en": "Powys", "cy": ""}}}),
    ("organisations", {"powys": {"name": {"en": "Powys"}, "kind": "counsel"}}),
    ("areas", {"powys": {"name": {"en": "Powys"}, "nation": "scotland"}}),
    ("areas", {"powys": {"code": "W06000023"}}),
    ("aliases", {"acronyms": [{"en": "VPU"}]}),
    ("settings", {"languages": ["en", "fr"]}),
    ("settings", {"documents": ["pdff"]}),
    ("duty", {"id": "A Duty"}),
    ("releases", {"releases": "none"}),
    ("sign_off", {"en": "ŵ", "cy": "ŷ", "by": "Siân", "date": "2026-11-20"}),
]


def valid(name: str, value: object) -> bool:
    return jsonschema.Draft7Validator(SCHEMAS[name]).is_valid(value)


def found_by_the_check(name: str, value: object) -> bool:
    data, faults = read_yaml(json.dumps(value, ensure_ascii=False), "a.yml")
    return bool(faults) or any(faults_against(name, data))


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_is_a_schema_of_draft_7(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$schema"].endswith("draft-07/schema#")


def test_every_schema_of_the_check_is_there() -> None:
    assert {*names(), "mkdocs"} == set(SCHEMAS)
    assert set(names()) >= {"page", "settings", *DATA_FILES}


def keywords(schema: Any) -> Iterator[tuple[str, Any]]:
    """Every keyword with its value; the names of properties are none."""
    if isinstance(schema, list):
        for item in schema:
            yield from keywords(item)
    if isinstance(schema, dict):
        for key, value in schema.items():
            yield key, schema
            if key in ("properties", "definitions"):
                for item in value.values():
                    yield from keywords(item)
            elif key not in ("examples", "enum", "const", "required"):
                yield from keywords(value)


@pytest.mark.parametrize("name", SCHEMAS)
def test_nothing_stands_beside_a_reference_and_nothing_is_left_of_the_newer_draft(name: str) -> None:
    newer = {
        "$defs",
        "$dynamicRef",
        "$anchor",
        "prefixItems",
        "unevaluatedProperties",
        "dependentSchemas",
        "dependentRequired",
    }
    for key, schema in keywords(SCHEMAS[name]):
        assert key not in newer
        assert not key.startswith("x-")
        assert key != "$ref" or len(schema) == 1


def test_every_key_is_described_in_both_languages() -> None:
    title = SCHEMAS["page"]["properties"]["title"]
    own = load_schema("page")["properties"]["title"]
    assert title["markdownDescription"] == f"{own['description']}\n\n{own['x-description-cy']}"


@pytest.mark.parametrize("file", pages_of_repository(), ids=lambda file: str(file.relative_to(ROOT)))
def test_the_front_matter_of_every_page_is_valid(file: Path) -> None:
    assert valid("page", split_page(file.read_text(encoding="utf-8"), file.name).front.value)


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_the_data_files_and_settings_of_every_example_are_valid(site: Path) -> None:
    looked_at = 0
    for name, pattern in {**DATA_FILES, "mkdocs": "mkdocs.yml"}.items():
        for file in site.glob(pattern):
            value = read_yaml(file.read_text(encoding="utf-8"), file.name)[0].value
            assert valid(name, value), file
            looked_at += 1
    assert looked_at >= 3


@pytest.mark.parametrize("name,value", FAULTS)
def test_what_the_check_finds_the_editor_finds(name: str, value: object) -> None:
    assert found_by_the_check(name, value)
    assert not valid(name, value)


@pytest.mark.parametrize("value", [value for name, value in FAULTS if name == "settings"])
def test_the_settings_are_looked_at_where_they_stand_in_the_settings_file(value: object) -> None:
    def file(settings: object) -> dict[str, object]:
        return {"site_name": "Tŷ", "plugins": ["search", {"i18n": {"languages": []}}, {"cyhoeddi": settings}]}

    assert valid("mkdocs", file({"languages": ["en", "cy"]}))
    assert not valid("mkdocs", file(value))
    assert not valid("mkdocs", {"site_name": "Tŷ", "plugins": {"cyhoeddi": value}})


def test_a_property_may_have_the_name_of_a_keyword() -> None:
    schema = {
        "properties": {
            "description": {"type": "string"},
            "$ref": {"type": "integer"},
            "x-ŵ": {"type": "null"},
        },
        "x-language": "words",
        "$defs": {"ty": {"type": "string"}},
    }
    found = for_editor(schema)
    assert found["properties"] == schema["properties"]
    assert found["definitions"] == schema["$defs"]
    assert "x-language" not in found
