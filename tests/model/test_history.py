"""What changed in a strategy: facts of one file count for both, words stand in each."""

from __future__ import annotations

import datetime

import pytest
from tests.outputs.small_site import TEXTS, small_site

from cyhoeddi.model.site import Site
from cyhoeddi.parity.engine import check

EN, CY = TEXTS["en/plan/index.md"], TEXTS["cy/plan/index.md"]


def site_with(en: str, cy: str) -> Site:
    """The small site with a history in each language."""
    return small_site(
        en_plan_index=EN.replace("published: 2026-03-01", f"published: 2026-03-01\n{en}"),
        cy_plan_index=CY.replace("slug: cynllun\n", f"slug: cynllun\n{cy}\n"),
    )


GOOD_EN = (
    "history:\n  - {date: 2026-03-01, edition: 2026, text: It was published.}\n"
    "  - {date: 2026-05-02, text: Two actions were added.}"
)
GOOD_CY = "history:\n  - {text: Cyhoeddwyd y tŷ.}\n  - {text: Ychwanegwyd dau gam gweithredu.}"


def test_facts_count_for_both_languages_and_the_latest_comes_first() -> None:
    strategy = site_with(GOOD_EN, GOOD_CY).strategies[0]
    assert [(change.day, change.edition) for change in strategy.history] == [
        (datetime.date(2026, 5, 2), None),
        (datetime.date(2026, 3, 1), 2026),
    ]
    assert strategy.history[1].text.cy == "Cyhoeddwyd y tŷ."
    assert strategy.last_updated == datetime.date(2026, 5, 2)


@pytest.mark.parametrize(
    "en, updated",
    [
        ("", None),
        ("updated: 2026-04-01", datetime.date(2026, 4, 1)),
        ("history:\n  - {date: 2026-03-01, text: It was published.}", None),
        (f"updated: 2026-06-01\n{GOOD_EN}", datetime.date(2026, 6, 1)),
    ],
)
def test_last_update_is_the_latest_that_is_told(en: str, updated: datetime.date | None) -> None:
    assert site_with(en, "").strategies[0].last_updated == updated


def test_a_history_in_step_has_no_finding() -> None:
    assert not [f for f in check(site_with(GOOD_EN, GOOD_CY)) if "history" in str(f.message.en)]
    assert site_with(GOOD_EN, GOOD_CY).faults == ()


@pytest.mark.parametrize(
    "cy, rule",
    [
        ("", "front-matter-key-missing"),
        ("history:\n  - {text: Cyhoeddwyd y tŷ.}", "list-items-differ"),
    ],
)
def test_a_missing_twin_is_found(cy: str, rule: str) -> None:
    findings = [finding for finding in check(site_with(GOOD_EN, cy)) if "history" in str(finding.message.en)]
    assert [finding.name for finding in findings] == [rule]


@pytest.mark.parametrize(
    "en, cy, names",
    [
        (
            "history:\n  - {text: It was published.}",
            "history:\n  - {text: Cyhoeddwyd y tŷ.}",
            ["key-missing"],
        ),
        ("history:\n  - {date: 2026-02-30, text: Published.}", "", ["date-impossible"]),
        ("history:\n  - {date: 2026-03-01}", "", ["key-missing"]),
        (
            "history:\n  - {text: It was published.}",
            "history:\n  - {date: 2026-03-01, text: Cyhoeddwyd y tŷ.}",
            [],
        ),
    ],
)
def test_an_entry_without_its_day_or_words_is_refused(en: str, cy: str, names: list[str]) -> None:
    assert [fault.name for fault in site_with(en, cy).faults] == names


def test_a_change_that_made_an_earlier_edition_is_no_update_of_this_one() -> None:
    earlier = GOOD_EN.replace("edition: 2026", "edition: 2025").replace(
        "date: 2026-05-02, ", "date: 2026-02-01, "
    )
    site = small_site(en_plan_index=EN.replace("published: 2026-03-01", earlier), cy_plan_index=CY)
    assert site.strategies[0].last_updated == datetime.date(2026, 2, 1)
    only = earlier.partition("\n  - {date: 2026-02-01")[0]
    site = small_site(en_plan_index=EN.replace("published: 2026-03-01", only), cy_plan_index=CY)
    assert site.strategies[0].last_updated is None
