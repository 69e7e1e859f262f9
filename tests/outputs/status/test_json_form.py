"""The status for other programs."""

from __future__ import annotations

import json
from datetime import date

from tests.model.sign_off.builders import site_of
from tests.outputs.status.test_text import CHANGED, TODAY

from cyhoeddi.outputs.status.json_form import as_json
from cyhoeddi.outputs.status.rows import site_status


def test_every_field() -> None:
    value = json.loads(as_json(site_status(site_of(CHANGED), TODAY)))
    assert set(value) == {"strategies", "pages", "unread", "left_over"}
    (strategy,) = value["strategies"]
    assert {key: strategy[key] for key in strategy if key != "pages"} == {
        "id": "violence",
        "title": {"en": "Violence", "cy": "Trais"},
        "published": "2024-01-31",
        "review_due": "2025-01-31",
        "days_left": (date(2025, 1, 31) - TODAY).days,
        "review_computed": False,
        "assessment": {"told": 0, "of": 0},
        "deadline": None,
        "submission": [],
        "checklist": [],
        "releases": [],
    }
    night = strategy["pages"][1]
    assert night["page"] == "violence/night.md"
    assert night["sources"] == {"en": "content/en/violence/night.md", "cy": "content/cy/violence/night.md"}
    assert night["counts"] == {
        "signed": 1,
        "english-changed": 0,
        "welsh-changed": 0,
        "both-changed": 2,
        "never": 0,
    }
    why = night["parts"][1]
    assert why == {
        "name": "why",
        "kind": "section",
        "title": {"en": "Why", "cy": "Pam"},
        "languages": ["en", "cy"],
        "state": "both-changed",
        "by": "Siân Huws",
        "on": "2026-11-20",
        "file": "data/sign-off/violence/night/why.yml",
    }
    where = night["parts"][3]
    assert (where["languages"], where["state"], where["by"], where["on"]) == (["en"], None, None, None)


def test_readable_as_it_stands() -> None:
    assert "Siân Huws" in as_json(site_status(site_of(CHANGED), TODAY))
