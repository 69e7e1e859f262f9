"""The address that a link should have in its own page's language."""

from __future__ import annotations

import pytest
from tests.parity.sites import with_front_matter

from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.parity.links.twin_links import TwinFinder, TwinLink

PAGES = {
    "en/index.md": "Welcome",
    "cy/index.md": "Croeso",
    "en/strategy/index.md": "The strategy",
    "cy/strategy/index.md": "---\ntitle: Strategaeth\nslug: strategaeth\n---\nY strategaeth",
    "en/strategy/needs.md": "Needs",
    "cy/strategy/needs.md": "---\ntitle: Anghenion\nslug: anghenion\n---\nAnghenion’r tŷ",
    "en/only.md": "Only in English",
}


def _found(target: str, path: str = "cy/strategy/index.md") -> TwinLink | None:
    texts = {name: with_front_matter(text) for name, text in PAGES.items()}
    settings = Settings(site_url="https://example.org/dyfed/")
    files = frozenset({*PAGES, "en/map.png", "cy/map.png", "en/photo.png"})
    site = read_site(texts, settings, (), files)
    page = site.page(path)
    assert page
    return TwinFinder(site).find(page, target)


@pytest.mark.parametrize(
    "target, twin",
    [
        ("../../en/strategy/needs.md", "needs.md"),
        ("../../en/index.md#who", "../index.md#who"),
        ("../../en/map.png", "../map.png"),
        (
            "https://example.org/dyfed/en/strategy/needs/",
            "https://example.org/dyfed/cy/strategaeth/anghenion/",
        ),
        ("/dyfed/en/strategy/", "/dyfed/cy/strategaeth/"),
        ("/en/strategy/needs/#who", "/cy/strategaeth/anghenion/#who"),
        ("/en/strategy/index.html", "/cy/strategaeth/index.html"),
        ("/en/form", None),
    ],
)
def test_links_that_leave_their_language(target: str, twin: str | None) -> None:
    assert _found(target) == TwinLink(twin)


def test_the_other_way_round() -> None:
    assert _found("/cy/strategaeth/anghenion/", "en/index.md") == TwinLink("/en/strategy/needs/")
    assert _found("../cy/index.md", "en/index.md") == TwinLink("index.md")


@pytest.mark.parametrize(
    "target",
    [
        "needs.md", "../index.md", "../../en/only.md", "../../en/photo.png", "/cy/strategaeth/", "https://example.net/en/",
        "https://example.org/en/strategy/", "https://gov.wales/en", "mailto:en@example.org", "#en", "{url}/en/", "",
        "../../../outside.md", "/dyfed/en/only/",
    ],
)  # fmt: skip
def test_links_that_do_not(target: str) -> None:
    assert _found(target) is None
