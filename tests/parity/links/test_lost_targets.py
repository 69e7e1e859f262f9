"""Targets that lead to nothing, in a site whose files are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.parity.sites import with_front_matter

from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.parity.links.lost_targets import LostTarget, TargetChecker

PAGES = {
    "cy/index.md": "Croeso",
    "cy/strategaeth/index.md": "---\ntitle: Strategaeth\nslug: cynllun\n---\nY strategaeth",
    "cy/strategaeth/needs.md": "Anghenion",
    "cy/strategaeth/people.md": "Pobl",
    "en/index.md": "Welcome",
}
FILES = frozenset({*PAGES, "assets/leaflet.pdf", "cy/strategaeth/tŷ.png"})


def _site(files: frozenset[str] | None = FILES) -> Site:
    return read_site({path: with_front_matter(text) for path, text in PAGES.items()}, Settings(), (), files)


def _lost(target: str, site: Site | None = None) -> LostTarget | None:
    site = site or _site()
    page = site.page("cy/strategaeth/people.md")
    assert page
    return TargetChecker(page, site).lost(target)


@pytest.mark.parametrize(
    "target",
    [
        "needs.md", "needs.md#pwy", "../index.md", "../../en/index.md", "../../assets/leaflet.pdf", "t%C5%B7.png",
        "tŷ.png", "#pwy", "?a=1", "https://www.llyw.cymru/", "mailto:tim@example.org", "tel:101", "/cy/nothing",
        "//example.org/a", "{url}", "people.md", "./needs.md", "javascript:void(0)",
    ],
)  # fmt: skip
def test_not_lost(target: str) -> None:
    assert _lost(target) is None


@pytest.mark.parametrize(
    "target, suggestion",
    [
        ("need.md", "needs.md"),
        ("../needs.md", "needs.md"),
        ("ty.png", "tŷ.png"),
        ("leaflet.pdf", "../../assets/leaflet.pdf"),
        ("nothing-like-it-at-all.docx", ""),
        ("../../../outside.md", ""),
        ("../../data/terms.csv", ""),
        ("", ""),
    ],
)
def test_lost(target: str, suggestion: str) -> None:
    assert _lost(target) == LostTarget("" if not suggestion else suggestion.replace("ŷ", "%C5%B7"))


@pytest.mark.parametrize(
    "target, suggestion",
    [
        ("needs", "needs.md"),
        ("needs.html#pwy", "needs.md#pwy"),
        ("/cy/strategaeth/needs.md", "needs.md"),
        ("www.llyw.cymru", "https://www.llyw.cymru"),
        ("llyw.cymru/pobl", "https://llyw.cymru/pobl"),
        ("https:/www.llyw.cymru", "https://www.llyw.cymru"),
        ("tim@example.org", "mailto:tim@example.org"),
    ],
)
def test_lost_where_it_is_sure_what_was_meant(target: str, suggestion: str) -> None:
    assert _lost(target) == LostTarget(suggestion, is_sure=True)


@pytest.mark.parametrize(
    "target, page",
    [("../needs/", "needs.md"), ("../needs", "needs.md"), ("..", "index.md"), ("../../", "../index.md")],
)
def test_address_of_the_built_website(target: str, page: str) -> None:
    assert _lost(target) == LostTarget(page, is_sure=True, works_on_the_web=True)


def test_without_its_files_a_site_says_nothing_of_pictures() -> None:
    assert [_lost(target, _site(None)) for target in ("nothing.png", "nothing.pdf", "nothing")] == [None] * 3
    assert _lost("nothing.md", _site(None))


def test_a_page_that_could_not_be_read_is_there() -> None:
    texts = {path: with_front_matter(text) for path, text in PAGES.items()} | {
        "cy/strategaeth/broken.md": "---\na: [\n---\n"
    }
    assert _lost("broken.md", read_site(texts, Settings(), (), FILES)) is None


@given(st.text())
def test_any_text_can_be_looked_up(text: str) -> None:
    assert _lost(text, SITE) is None or isinstance(_lost(text, SITE), LostTarget)


SITE = _site()
