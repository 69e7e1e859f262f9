"""The next edition: the last is kept word for word in both languages, the pages stay at their addresses."""

from __future__ import annotations

import pytest
from tests.two_editions import FIRST, PICTURES, begun, changed, planned, site_from

from cyhoeddi.model.edition_changes import edition_changes
from cyhoeddi.model.former_editions import current_edition, edition_before
from cyhoeddi.outputs.new_edition.refusal import NewEditionNotPossibleError
from cyhoeddi.parity.engine import check


def test_the_last_edition_is_kept_and_the_pages_stay_where_they_are() -> None:
    site = site_from(begun())
    (strategy,) = site.strategies
    (former,) = site.former
    assert (strategy.id, strategy.edition, strategy.published, strategy.review_due) == (
        "plan",
        "2027",
        None,
        None,
    )
    assert (former.id, former.edition, str(former.published)) == ("plan/2026/plan", "2026", "2026-03-01")
    assert edition_before(site, strategy) is former
    assert current_edition(site, former) is strategy
    assert edition_changes(former, strategy).is_none
    before = site_from(FIRST)
    assert {site.web_path(page) for page in before.pages()} <= set(site.pages_by_web_path)
    assert "cy/cynllun/2026/cynllun/afonydd" in site.pages_by_web_path


def test_a_kept_edition_brings_no_finding_and_is_not_a_strategy_of_its_own() -> None:
    before, after = (check(site_from(texts)) for texts in (FIRST, begun()))
    new = {(found.name, found.position.path) for found in after} - {
        (found.name, found.position.path) for found in before
    }
    assert new == set()


def test_pages_of_a_kept_edition_belong_to_it() -> None:
    site = site_from(begun())
    assert site.strategy_of("plan/2026/plan/rivers.md") is site.former[0]
    assert site.strategy_of("plan/rivers.md") is site.strategies[0]


def test_pictures_of_the_strategy_are_copied_and_others_linked() -> None:
    texts = changed(
        FIRST,
        "en/plan/work/first.md",
        "## Actions",
        "![ŵ](map.png) ![ŷ](../../../assets/dŵr.png)\n\n## Actions",
    )
    plan = planned(texts)
    assert plan.copied == {
        f"{language}/plan/2026/plan/work/map.png": f"{language}/plan/work/map.png"
        for language in ("cy", "en")
    }
    assert (
        "![ŵ](map.png) ![ŷ](../../../../../assets/dŵr.png)" in plan.written["en/plan/2026/plan/work/first.md"]
    )
    assert PICTURES.isdisjoint(plan.copied)


def test_what_is_included_is_kept_too() -> None:
    texts = changed(FIRST, "en/plan/rivers.md", "Water.\n", 'Water.\n\n--8<-- "data/tŷ.md"\n')
    texts = changed(texts, "cy/plan/rivers.md", "Dŵr a thŷ.\n", 'Dŵr a thŷ.\n\n--8<-- "data/tŷ.md"\n')
    texts["data/tŷ.md"] = "See [ŵ](../index.md).\n"
    plan = planned(texts)
    assert plan.written["data/editions/plan-2026/data/tŷ.md"] == "See [ŵ](../../../index.md).\n"
    later = {**texts, **plan.written, **plan.replaced, "data/tŷ.md": "Other.\n"}
    (former,) = site_from(later).former
    assert [change.page for change in edition_changes(former, site_from(later).strategies[0]).sections] == [
        "rivers.md"
    ]


@pytest.mark.parametrize("year, kind, name", [(2028, "full", "2028"), (2026, "revised", "2026-revised")])
def test_editions_of_other_kinds(year: int, kind: str, name: str) -> None:
    assert site_from(begun(year=year, kind=kind)).strategies[0].edition == name


def test_a_third_edition_keeps_two() -> None:
    site = site_from(begun(begun(), 2028))
    assert [former.id for former in site.former] == ["plan/2026/plan", "plan/2027/plan"]
    assert edition_before(site, site.strategies[0]) is site.former[1]
    assert [fault.name for fault in site.faults] == [fault.name for fault in site_from(FIRST).faults]


@pytest.mark.parametrize("year, kind", [(2025, "full"), (2026, "full"), (2025, "revised")])
def test_a_year_that_is_not_later(year: int, kind: str) -> None:
    with pytest.raises(NewEditionNotPossibleError, match=rf"{year} is not later than the edition 2026.*2027"):
        planned(year=year, kind=kind)


@pytest.mark.parametrize(
    "path",
    ["en/plan/2026/plan/index.md", "cy/plan/2026/x.md", "data/editions/plan-2026.yml", "en/plan/2026.md"],
)
def test_something_in_the_way(path: str) -> None:
    with pytest.raises(NewEditionNotPossibleError, match="stands where the last edition is to be kept"):
        planned({**FIRST, path: "---\ntitle: Tŷ\n---\nŴ\n"})


def test_front_matter_that_is_not_written_line_by_line() -> None:
    texts = changed(FIRST, "en/plan/index.md", "published: 2026-03-01\n", "")
    texts = changed(texts, "cy/plan/index.md", "slug: cynllun", "slug: cynllun\n? published\n: 2026-03-01")
    with pytest.raises(NewEditionNotPossibleError, match="a line of its own"):
        planned(texts)


def test_no_edition() -> None:
    with pytest.raises(NewEditionNotPossibleError, match="does not say which edition"):
        planned(changed(FIRST, "en/plan/index.md", "edition: {year: 2026, kind: full}\n", ""))
