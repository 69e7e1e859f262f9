"""What changed between editions: sections and actions, in both languages, the same in both directions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.two_editions import begun, changed, site_from

from cyhoeddi.model.edition_changes import EditionChanges, edition_changes
from cyhoeddi.model.former_editions import edition_before

TEXTS = begun()
EN_RIVERS, CY_RIVERS, EN_FIRST = "en/plan/rivers.md", "cy/plan/rivers.md", "en/plan/work/first.md"


def changes(texts: dict[str, str]) -> EditionChanges:
    site = site_from(texts)
    before = edition_before(site, site.strategies[0])
    assert before is not None
    return edition_changes(before, site.strategies[0])


@pytest.mark.parametrize(
    "path, old, new",
    [
        (EN_RIVERS, "Water.", "Water.  "),
        (EN_RIVERS, "Water.", "**Water.**"),
        ("en/plan/index.md", "See [the rivers](rivers.md#deep)", "See [the rivers](rivers.md)"),
        ("en/plan/index.md", "edition:", "published: 2027-03-01\nedition:"),
        (EN_FIRST, "lead: [cyngor]}", "lead: [cyngor], status: not-started}"),
        (EN_FIRST, "lead: [cyngor]}", "lead: [cyngor], updates: [{date: 2026-05-01, text: Ŵ}]}"),
    ],
)
def test_what_is_no_change(path: str, old: str, new: str) -> None:
    assert changes(changed(TEXTS, path, old, new)).is_none


def test_a_section_that_changed_in_one_language() -> None:
    (change,) = changes(changed(TEXTS, CY_RIVERS, "Dŵr a thŷ.", "Dŵr a thai.")).sections
    assert (change.kind, change.page, change.id, change.languages) == (
        "changed",
        "rivers.md",
        "skipped-level",
        ("cy",),
    )
    assert (change.title.en, change.title.cy) == ("Skipped level", "Lefel a neidiwyd")


def test_a_section_that_was_added_in_both() -> None:
    texts = changed(TEXTS, EN_RIVERS, "Water.\n", "Water.\n\n## Wŷr\n\nNew.\n")
    texts = changed(texts, CY_RIVERS, "thŷ.\n", "thŷ.\n\n## Gwŷr {#wŷr}\n\nNewydd.\n")
    found = changes(texts).sections
    assert [(change.kind, change.languages) for change in found] == [("added", ("en", "cy"))]


def test_a_page_that_is_gone() -> None:
    texts = {path: text for path, text in TEXTS.items() if path not in (EN_RIVERS, CY_RIVERS)}
    found = changes(texts)
    assert {(change.kind, change.page) for change in found.sections} >= {("removed", "rivers.md")}
    assert found.actions == ()


@pytest.mark.parametrize(
    "new, key, before, after",
    [
        ("status: complete, urgency: high", "status", None, "complete"),
        ("urgency: low", "urgency", "high", "low"),
        ("urgency: high, partners: [cyngor]", "partners", (), ("cyngor",)),
        ("urgency: high, prevention: primary", "prevention", None, "primary"),
    ],
)
def test_facts_of_an_action(new: str, key: str, before: object, after: object) -> None:
    (change,) = changes(changed(TEXTS, EN_FIRST, "urgency: high", new)).actions
    assert (change.kind, change.id, change.languages) == ("changed", "P1.1", ())
    assert [(fact.key, fact.before, fact.after) for fact in change.facts] == [(key, before, after)]


def test_a_time_of_an_action() -> None:
    (change,) = changes(changed(TEXTS, EN_FIRST, "{within: 3 months}", "ongoing")).actions
    assert [fact.key for fact in change.facts] == ["timeline"]


def test_words_of_an_action() -> None:
    (change,) = changes(changed(TEXTS, EN_FIRST, "Mend the house", "Mend the roof")).actions
    assert (change.facts, change.languages, change.title.en) == ((), ("en",), "Mend the roof")


EDITS = (
    (EN_RIVERS, "Water.", "Dŵr."),
    (CY_RIVERS, "## Dwfn", "## Dyfnach {#deeper}"),
    (EN_RIVERS, "#### Skipped level", "#### Level"),
    (EN_FIRST, "P1.1", "P1.9"),
    ("cy/plan/work/first.md", "Trwsio’r tŷ", "Trwsio’r dŵr"),
    (EN_FIRST, "urgency: high", "urgency: low, status: delayed"),
    ("en/plan/index.md", "## More", "## Less"),
)


@given(st.lists(st.sampled_from(EDITS), unique=True))
@settings(max_examples=25, deadline=None)
def test_the_other_way_round_what_is_added_is_removed(edits: list[tuple[str, str, str]]) -> None:
    texts = TEXTS
    for path, old, new in edits:
        texts = changed(texts, path, old, new)
    there = changes(texts)
    back = edition_changes(there.later, there.earlier)
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert {(turned[one.kind], one.page, one.id, one.languages) for one in there.sections} == {
        (one.kind, one.page, one.id, one.languages) for one in back.sections
    }
    assert {
        (turned[one.kind], one.id, one.languages, tuple((f.key, f.after, f.before) for f in one.facts))
        for one in there.actions
    } == {
        (one.kind, one.id, one.languages, tuple((f.key, f.before, f.after) for f in one.facts))
        for one in back.actions
    }
    assert there.is_none == (not edits)
