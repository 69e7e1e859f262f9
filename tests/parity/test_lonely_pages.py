"""Pages without a twin that may be each other's."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of

from cyhoeddi.parity.lonely_pages import Renamed, renamed


def renamed_in(*paths: str) -> Renamed:
    texts = {path: f"## {path[:2]} tŷ\n\nWords of {path.rpartition('/')[2]}." for path in paths}
    return renamed(site_of(texts))


def test_nothing_was_renamed_where_all_have_twins() -> None:
    assert renamed_in("en/a.md", "cy/a.md", "en/b/c.md", "cy/b/c.md") == Renamed((), {})


def test_nothing_was_renamed_where_pages_are_only_missing() -> None:
    assert renamed_in("en/a.md", "en/b.md", "cy/a.md") == Renamed((), {})


def test_a_folder_under_another_name_with_all_below_it() -> None:
    names = ("index.md", "goals.md", "money/index.md")
    found = renamed_in(*(f"en/plan/{name}" for name in names), *(f"cy/cynllun/{name}" for name in names))
    assert [(folder.en, folder.cy) for folder in found.folders] == [("plan", "cynllun")]
    assert found.english == {f"plan/{name}" for name in names}
    assert found.welsh == {f"cynllun/{name}" for name in names}


def test_an_inner_folder() -> None:
    found = renamed_in(
        "en/plan/money/index.md", "cy/plan/arian/index.md", "en/plan/index.md", "cy/plan/index.md"
    )
    assert [(folder.en, folder.cy) for folder in found.folders] == [("plan/money", "plan/arian")]


def test_a_folder_that_shares_one_of_many_pages_is_another() -> None:
    english = [f"en/plan/{name}.md" for name in "abcdef"]
    assert renamed_in(*english, "cy/newyddion/a.md", "cy/newyddion/x.md", "cy/newyddion/y.md").folders == ()


@pytest.mark.parametrize(
    "english, welsh",
    [("plan.md", "cynllun.md"), ("action-plan.md", "action-pan.md"), ("a/goals.md", "goals.md")],
)
def test_a_file_under_another_name_or_in_another_folder(english: str, welsh: str) -> None:
    assert renamed_in(f"en/{english}", f"cy/{welsh}").pages == {welsh: english}


def test_of_several_that_may_be_it_none_is_named() -> None:
    assert renamed_in("en/plan.md", "en/partners.md", "cy/ŵyr.md").pages == {}


def test_a_page_of_other_headings_is_another_page() -> None:
    site = site_of({"en/plan.md": "## A\n\n### B\n\n## C\n", "cy/newyddion.md": "Geiriau’r tŷ."})
    assert renamed(site).pages == {}
