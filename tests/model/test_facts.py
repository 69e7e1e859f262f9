"""Facts once, words twice."""

from __future__ import annotations

from typing import Any

import pytest
from tests.helpers import found, page, site_of

ACTION = ("actions:", "  - id: P1.1", "    action: Gofyn")


def facts_of(en: tuple[str, ...] | None, cy: tuple[str, ...] | None) -> tuple[dict[str, Any], list[str]]:
    fronts = {"en/a.md": en, "cy/a.md": cy}
    site = site_of({path: page(*front) for path, front in fronts.items() if front is not None})
    return dict(site.pairs["a.md"].facts), found(site.faults)


@pytest.mark.parametrize(
    "en, cy, facts",
    [
        ((), (), {}),
        (("order: 2",), (), {"order": 2}),
        ((), ("order: 2",), {"order": 2}),
        (("order: 2",), ("order: 2",), {"order": 2}),
        (("order: 2",), None, {"order": 2}),
        (None, ("order: 2",), {"order": 2}),
        (("published: 2024-01-31",), ("published: '2024-01-31'",), {"published": "2024-01-31"}),
        (
            ("edition: {year: 2024, kind: full}",),
            ("edition: {kind: full, year: 2024}",),
            {"edition": {"year": 2024, "kind": "full"}},
        ),
        (("slug: one",), ("slug: un",), {}),
        (("description: One",), ("description: Un",), {}),
        (("priority: {id: P1, title: One}",), ("priority: {title: Un}",), {"priority": {"id": "P1"}}),
        (
            ("priority: {title: One}",),
            ("priority: {id: P1, title: Un, cross_cutting: true}",),
            {"priority": {"id": "P1", "cross_cutting": True}},
        ),
        ((*ACTION, "    urgency: high"), ACTION, {"actions": {"P1.1": {"id": "P1.1", "urgency": "high"}}}),
        (ACTION, (*ACTION, "    urgency: high"), {"actions": {"P1.1": {"id": "P1.1", "urgency": "high"}}}),
        (
            (*ACTION, "  - {id: P1.2, action: x, status: delayed}"),
            (
                "actions:",
                "  - {id: P1.2, action: y, urgency: low}",
                "  - {id: P1.1, action: z, urgency: high}",
            ),
            {
                "actions": {
                    "P1.1": {"id": "P1.1", "urgency": "high"},
                    "P1.2": {"id": "P1.2", "urgency": "low", "status": "delayed"},
                }
            },
        ),
        (
            (*ACTION, "    measures: [One]"),
            (*ACTION, "    measures: [Un, Dau]"),
            {"actions": {"P1.1": {"id": "P1.1"}}},
        ),
    ],
)
def test_facts_of_either_language_count_for_both(
    en: tuple[str, ...] | None, cy: tuple[str, ...] | None, facts: dict[str, Any]
) -> None:
    assert facts_of(en, cy) == (facts, [])


@pytest.mark.parametrize(
    "en, cy, fault, values",
    [
        ("order: 1", "order: 2", "fact-differs 3:8", {"key": "order", "found": "2", "twin": "1"}),
        ("published: 2024-01-31", "published: 2024-02-01", "fact-differs 3:12", {"key": "published"}),
        ("covers: [a, b]", "covers: [b, a]", "fact-differs 3:9", {"found": "[b, a]", "twin": "[a, b]"}),
        ("priority: {id: P1, title: a}", "priority: {title: b, id: P2}", "fact-differs 3:26", {"key": "id"}),
        (
            "actions: [{id: A, action: a, urgency: low}]",
            "actions: [{id: A, action: b, urgency: high}]",
            "fact-differs 3:39",
            {"key": "urgency", "found": "high", "twin": "low"},
        ),
    ],
)
def test_a_fact_that_differs(en: str, cy: str, fault: str, values: dict[str, str]) -> None:
    site = site_of({"en/a.md": page(en), "cy/a.md": page(cy)})
    (differs,) = site.faults
    assert found([differs]) == [fault]
    assert values.items() <= differs.values.items()
    assert (differs.position.path, differs.related[0].path) == ("content/cy/a.md", "content/en/a.md")
