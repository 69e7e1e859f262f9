"""Strategies, priorities, actions, and the ids that they name."""

from __future__ import annotations

from datetime import date

import pytest
from tests.helpers import found, page, site_of

from cyhoeddi.model.action import Step

INDEX = page(
    "duty: serious-violence-duty", "edition: {year: 2024}", "published: 2024-01-31", "areas: [powys]"
)
DATA = {
    "data/organisations.yml": "heddlu: {name: {en: Police, cy: Heddlu}}\n",
    "data/areas.yml": "powys: {name: {en: Powys, cy: Powys}}\n",
}
PRIORITY = (
    "priority: {id: P1, title: The online threat, objective: Keep safe}",
    "actions:",
    "  - id: P1.1",
    "    action: Ask parents",
    "    steps: [Meet, {text: Write, steps: [Send]}]",
    "    urgency: high",
    "    timeline: {within: 3 months}",
    "    lead: [heddlu, tbc]",
    "    measures: [More know]",
)
BLAENORIAETH = (
    "priority: {title: Y bygythiad ar-lein}",
    "actions:",
    "  - {id: P1.1, action: Gofyn i rieni, measures: [Mwy yn gwybod], timing: cyn ŵyl}",
    "  - {id: P1.2, action: Dim ond Cymraeg}",
)


def test_a_strategy_with_a_priority_and_its_actions() -> None:
    site = site_of(
        {"en/s/index.md": INDEX, "en/s/p.md": page(*PRIORITY), "cy/s/p.md": page(*BLAENORIAETH), **DATA}
    )
    assert site.faults == ()
    (strategy,) = site.strategies
    assert (strategy.id, strategy.edition_year, strategy.published) == ("s", 2024, date(2024, 1, 31))
    assert (strategy.languages, strategy.title.cy, strategy.areas) == (("en",), None, ("powys",))
    (priority,) = strategy.priorities
    assert (priority.id, priority.page_key, priority.title.cy) == ("P1", "s/p.md", "Y bygythiad ar-lein")
    first, second = priority.actions
    assert (first.id, first.action.en, first.action.cy, first.timing.cy) == (
        "P1.1",
        "Ask parents",
        "Gofyn i rieni",
        "cyn ŵyl",
    )
    assert first.timeline is not None
    assert (first.urgency, first.timeline.by, first.lead) == ("high", date(2024, 4, 30), ("heddlu", "tbc"))
    assert first.steps == {"en": (Step("Meet"), Step("Write", (Step("Send"),))), "cy": ()}
    assert str(first.positions["cy"]) == "content/cy/s/p.md:5:5"
    assert (second.id, second.action.en, second.timeline) == ("P1.2", None, None)
    assert [action.id for _, action in strategy.actions()] == ["P1.1", "P1.2"]


@pytest.mark.parametrize(
    "texts, strategies",
    [
        ({"en/index.md": page()}, {}),
        ({"en/index.md": INDEX, "en/a.md": page()}, {"": ["index.md", "a.md"]}),
        ({"en/s/index.md": INDEX, "en/a.md": page(), "cy/s/z.md": page()}, {"s": ["s/index.md", "s/z.md"]}),
        (
            {"en/s/index.md": INDEX, "en/s2/index.md": INDEX, "en/s2/a.md": page()},
            {"s": ["s/index.md"], "s2": ["s2/index.md", "s2/a.md"]},
        ),
        (
            {"en/s/index.md": INDEX, "en/s/t/index.md": INDEX, "en/s/t/a.md": page()},
            {"s": ["s/index.md"], "s/t": ["s/t/index.md", "s/t/a.md"]},
        ),
        ({"en/s/about.md": INDEX}, {}),
    ],
)
def test_which_pages_are_a_strategys_own(texts: dict[str, str], strategies: dict[str, list[str]]) -> None:
    site = site_of({**texts, **DATA})
    assert {s.id: [pair.key for pair in s.pairs] for s in site.strategies} == strategies
    for strategy in site.strategies:
        assert all(site.strategy_of(pair.key) == strategy for pair in strategy.pairs)


P1 = "priority: {id: P1, title: x}"


@pytest.mark.parametrize(
    "texts, faults",
    [
        ({"en/s/a.md": [P1], "cy/s/a.md": [P1]}, []),
        ({"en/s/a.md": [P1], "en/t/a.md": [P1]}, []),
        ({"en/s/a.md": [P1], "en/s/b.md": ["priority: {id: P2, title: x}"]}, []),
        ({"en/s/a.md": [P1], "cy/s/a.md": ["priority: {title: ŵ}"]}, []),
        ({"en/s/a.md": ["actions: [{id: A, action: x}, {id: B, action: x}]"]}, []),
        ({"en/s/a.md": [P1], "en/s/b.md": [P1]}, ["id-twice 3:16"]),
        (
            {"en/s/a.md": [P1], "en/s/b.md": [P1, "actions: [{id: P1, action: x}]"]},
            ["id-twice 3:16", "id-twice 4:16"],
        ),
        ({"en/s/a.md": ["actions: [{id: A, action: x}, {id: A, action: y}]"]}, ["id-twice 3:36"]),
        ({"cy/s/a.md": ["priority: {title: x}"]}, ["key-missing 3:11"]),
        (
            {"en/s/a.md": ["actions: [{id: A, action: x, timeline: {by: 2024-02-31}}]"]},
            ["timeline-wrong 3:40"],
        ),
        ({"en/s/a.md": ["actions: [{id: A, action: x, timeline: soon}]"]}, ["timeline-wrong 3:40"]),
    ],
)
def test_faults_of_plans(texts: dict[str, list[str]], faults: list[str]) -> None:
    pages = {path: page(*front) for path, front in texts.items()}
    site = site_of({"en/s/index.md": INDEX, "en/t/index.md": INDEX, **pages, **DATA})
    assert found(site.faults) == faults


def test_an_id_given_twice_names_the_other_place() -> None:
    site = site_of({"en/s/index.md": INDEX, "en/s/a.md": page(P1), "en/s/b.md": page(P1), **DATA})
    assert [(str(f.position), *map(str, f.related)) for f in site.faults] == [
        ("content/en/s/b.md:3:16", "content/en/s/a.md:3:16")
    ]


@pytest.mark.parametrize(
    "line, faults",
    [
        ("areas: [powys]", []),
        ("publisher: [heddlu]", []),
        ("actions: [{id: A, action: x, lead: [heddlu], partners: [heddlu]}]", []),
        ("actions: [{id: A, action: x, lead: [tbc]}]", []),
        ("areas: [powys, gwynedd]", [("area-unknown 3:16", "gwynedd", "areas: [powys]")]),
        ("publisher: [hedlu]", [("organisation-unknown 3:13", "hedlu", "publisher: [heddlu]")]),
        ("publisher: [tbc]", [("organisation-unknown 3:13", "tbc", "publisher: [heddlu]")]),
        (
            "actions: [{id: A, action: x, lead: [heddlu, ŵ]}]",
            [("organisation-unknown 3:45", "ŵ", "lead: [heddlu]")],
        ),
        (
            "actions: [{id: A, action: x, partners: [tbc]}]",
            [("organisation-unknown 3:41", "tbc", "partners: [heddlu]")],
        ),
    ],
)
def test_references(line: str, faults: list[tuple[str, str, str]]) -> None:
    site = site_of({"en/a.md": page(line), **DATA})
    assert [(*found([f]), f.values["found"], f.values["example"]) for f in site.faults] == faults


def test_a_day_after_the_calendar_leaves_the_timeline_open() -> None:
    index = page(
        "duty: d",
        "published: 9999-12-31",
        "priority: {id: P, title: x}",
        "actions: [{id: A, action: x, timeline: {within: 1 month}}]",
    )
    (strategy,) = site_of({"en/index.md": index}).strategies
    assert [action.timeline and action.timeline.by for _, action in strategy.actions()] == [None]


def test_what_print_asks_of_the_front_matter() -> None:
    index = page("duty: serious-violence-duty", "licence: open-government-3", "large_print: true")
    texts = {"en/s/index.md": index, "cy/s/a.md": page("appendix: true"), "en/s/a.md": page(), **DATA}
    (strategy,) = site_of(texts).strategies
    assert (strategy.licence, strategy.large_print) == ("open-government-3", True)
    assert [pair.is_appendix for pair in strategy.pairs] == [False, True]
    (plain,) = site_of({"en/s/index.md": INDEX, **DATA}).strategies
    assert (plain.licence, plain.large_print) == (None, False)


def test_a_logo_has_its_place_and_an_area_its_nation() -> None:
    data = {
        "data/organisations.yml": "tŷ: {name: {en: House, cy: Tŷ}}\nheddlu:\n  name: {en: Police}\n  logo: a/ŵ.svg\n",
        "data/areas.yml": "powys: {name: {en: Powys, cy: Powys}, nation: wales}\ndyfed: {name: {cy: Dyfed}}\n",
    }
    site = site_of({"en/s/index.md": INDEX, **data})
    heddlu = site.organisations["heddlu"]
    assert (heddlu.logo, str(heddlu.logo_at)) == ("a/ŵ.svg", "content/data/organisations.yml:4:9")
    assert (site.organisations["tŷ"].logo, site.organisations["tŷ"].logo_at) == (None, None)
    assert [area.nation for area in site.areas.values()] == ["wales", None]
