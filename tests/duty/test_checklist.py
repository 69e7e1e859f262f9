"""The checklist: what is met, what is not yet, what is missing, what only a later edition has."""

from __future__ import annotations

import pytest
from tests.helpers import found, page, site_of

from cyhoeddi.duty.checklist import ChecklistItem, checklist_of
from cyhoeddi.duty.cover_faults import cover_faults
from cyhoeddi.duty.strategy_duties import recipients_of
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site

RELEASED = """
- strategy: s
  edition: "2023"
  published: 2023-01-31
  commit: 0123456789abcdef0123456789abcdef01234567
  sources: {}
  files: {}
"""


def site(*front: str, other: str = "", english_only: bool = False, **data: str) -> Site:
    texts = {"en/s/index.md": page("duty: serious-violence-duty", *front, body="## Ŵ {#w}\n")}
    if not english_only:
        texts["cy/s/index.md"] = page(body="## Ŷ {#w}\n")
    if other:
        texts["en/s/other.md"] = page(other, body="## Why {#why}\n")
    texts |= {f"data/{name}.yml": text for name, text in data.items()}
    return site_of(texts, Settings(languages=("en",)) if english_only else None)


def items(made: Site) -> dict[str, ChecklistItem]:
    return {item.requirement.id: item for item in checklist_of(made, made.strategies[0])}


def test_a_page_that_covers_meets_it() -> None:
    made = items(site("covers: [governance]", other="covers: [governance, 'actions#why']"))
    assert made["governance"].state == made["actions"].state == "met"
    assert [pair.key for pair in made["governance"].where] == ["s/index.md", "s/other.md"]
    assert made["actions"].sections == {"s/other.md": "why"}
    assert made["geography"].state == "missing"


def test_not_yet_has_its_reason_in_each_language() -> None:
    texts = {
        "en/s/index.md": page("duty: serious-violence-duty", "not_yet: {geography: Soon.}"),
        "cy/s/index.md": page("not_yet: {geography: Cyn bo hir yn y tŷ.}"),
    }
    own = items(site_of(texts))["geography"]
    assert own.state == "not-yet"
    assert (own.reason.en, own.reason.cy) == ("Soon.", "Cyn bo hir yn y tŷ.")


def test_what_is_covered_is_met_whatever_else_is_said() -> None:
    assert items(site("covers: [geography]", "not_yet: {geography: Soon.}"))["geography"].state == "met"


def test_the_annual_assessment_is_asked_for_once_there_was_an_edition() -> None:
    front = ("edition: {year: 2024}", "published: 2024-01-31")
    assert items(site(*front))["annual-assessment"].state == "later-edition"
    assert items(site(*front, releases=RELEASED))["annual-assessment"].state == "missing"
    same = RELEASED.replace("2023", "2024")
    assert items(site(*front, releases=same))["annual-assessment"].state == "later-edition"


def test_two_duties_are_one_checklist() -> None:
    alone, both = site(), site("also_meets: [community-safety-partnership-strategy]")
    assert "serious-violence" not in items(alone)
    assert items(both)["serious-violence"].requirement.mandatory
    assert set(items(alone)) < set(items(both))
    ids = [item.requirement.id for item in checklist_of(both, both.strategies[0])]
    assert len(ids) == len(set(ids))


def test_what_two_duties_ask_for_is_there_once_and_required_if_one_says_so() -> None:
    own = "id: governance, mandatory: true, name: {en: Board, cy: Bwrdd}, source: {at: s, verified: false}"
    head = "id: plan\nname: {en: Plan, cy: Cynllun}\nlaw: {en: Act, cy: Deddf}\nnations: [wales]\n"
    texts = f"{head}requirements: [{{{own}}}]\n"
    made = site_of(
        {
            "en/s/index.md": page("duty: serious-violence-duty", "also_meets: [plan]"),
            "data/duties/plan.yml": texts,
        }
    )
    assert items(made)["governance"].requirement.mandatory
    assert items(made)["governance"].requirement.item == "b"


def test_recipients_come_from_both_duties() -> None:
    both = site("also_meets: [community-safety-partnership-strategy]", english_only=True)
    assert [one.id for one in recipients_of(both.strategies[0], both)] == [
        "home-office",
        "local-policing-body",
    ]
    wales = site("also_meets: [community-safety-partnership-strategy]")
    assert [one.id for one in recipients_of(wales.strategies[0], wales)] == ["home-office", "welsh-ministers"]


FAULTS = [
    ((), "", []),
    (("covers: [governance]",), "covers: [actions]", []),
    (("covers: ['governance#w']",), "", []),
    (("not_yet: {geography: Soon.}",), "covers: [actions]", []),
    (("covers: [governence]",), "", ["requirement-unknown 4:10"]),
    (("covers: ['governance#v']",), "", ["cover-section-unknown 4:10"]),
    (("not_yet: {geografy: Soon.}",), "", ["requirement-unknown 4:11"]),
    (("not_yet: {governance: Soon.}",), "covers: [governance]", ["not-yet-covered 4:11"]),
    (("also_meets: [csp]",), "covers: [anything]", ["duty-unknown 4:14"]),
    ((), "not_yet: {geography: Soon.}", ["not-yet-elsewhere 3:1"]),
]


@pytest.mark.parametrize("front,other,expected", FAULTS)
def test_faults(front: tuple[str, ...], other: str, expected: list[str]) -> None:
    assert found(cover_faults(site(*front, other=other))) == expected


@pytest.mark.parametrize(
    "areas,expected",
    [
        ("powys: {name: {en: Powys, cy: Powys}}\n", []),
        ("powys: {name: {en: Ours, cy: Ŵ}}\n", []),  # nobody knows where it is
        ("powys: {name: {en: Dorset, cy: Dorset}}\n", ["duty-elsewhere 4:8"]),
    ],
)
def test_a_duty_of_one_nation_only(areas: str, expected: list[str]) -> None:
    texts = {"en/s/index.md": page("duty: vawdasv-local-strategy", "areas: [powys]"), "data/areas.yml": areas}
    if "Ours" in areas:
        texts = {path: text.replace("powys", "ours") for path, text in texts.items()}
    assert found(cover_faults(site_of(texts))) == expected


def test_the_nearest_is_shown() -> None:
    (fault,) = cover_faults(site("covers: [governence]"))
    assert fault.values["example"] == "covers: [governance]"


def test_a_site_without_the_key_words_in_one_language_is_told() -> None:
    from cyhoeddi.parity.engine import check

    texts = {
        "en/s/index.md": page("duty: serious-violence-duty", "not_yet: {geography: Soon, governance: Soon}"),
        "cy/s/index.md": page("not_yet: {geography: Cyn bo hir}"),
    }
    said = [d.message.en for d in check(site_of(texts), select=("PAR009",))]
    assert said == ["The key governance is missing in Welsh."]
