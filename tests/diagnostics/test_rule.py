"""What is asked once of a page, and what each time."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from tests.parity.sites import site_of

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.diagnostics.rule import rule_of
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

ASKED: list[str] = []


def finding(page: Page) -> Finding:
    return Finding(page.front.start, Words(page.title, page.title))


def of_page(page: Page, _site: Site) -> Iterator[Finding]:
    ASKED.append(page.path)
    yield finding(page)


def of_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    ASKED.append(f"{pair.key} of {len(site.pairs)}")
    yield from map(finding, pair.pages)


def test_a_check_that_leaves_the_site_out_is_asked_once_of_each_page() -> None:
    module = ModuleType("cyhoeddi.parity.rules.a_rule")
    vars(module).update(CODE="XXX001", SEVERITY="warning", check_page=of_page, check_pair=of_pair)
    rule = rule_of(module)
    assert rule.check_page
    assert rule.check_pair
    texts = {"en/plan.md": "ŵ", "cy/plan.md": "ŷ"}
    told = []
    for change in ({}, {"en/other.md": "New."}, {"cy/plan.md": "---\ntitle: Tŷ\n---\n"}, {}):
        site = site_of({**texts, **change})
        pair = site.pairs["plan.md"]
        told.append([one.message.en for page in pair.pages for one in rule.check_page(page, site)])
        assert [one.message.en for one in rule.check_pair(pair, site)] == told[-1]
    assert told == [["Page", "Page"], ["Page", "Page"], ["Page", "Tŷ"], ["Page", "Page"]]
    assert [path for path in ASKED if " " not in path] == ["en/plan.md", "cy/plan.md", "cy/plan.md"]
    assert [path for path in ASKED if " " in path] == [
        "plan.md of 1",
        "plan.md of 2",
        "plan.md of 1",
        "plan.md of 1",
    ]
