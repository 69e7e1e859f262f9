"""Links within and across languages, and to files."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.adapters.built_site import Built, append, build
from tests.adapters.pairs import PAGES

LINKS = {
    "en/": [
        ("en/strategy/", ""),
        ("en/strategy/needs/", "who"),
        ("cy/strategaeth/anghenion/", "who"),
        ("assets/leaflet.pdf", ""),
        ("en/strategy/strategy.pdf", ""),
        ("cy/strategaeth/strategy.pdf", ""),
    ],
    "cy/": [
        ("cy/strategaeth/", ""),
        ("cy/strategaeth/anghenion/", "who"),
        ("en/strategy/needs/", "who"),
        ("assets/leaflet.pdf", ""),
        ("cy/strategaeth/strategy.pdf", ""),
        ("en/strategy/strategy.pdf", ""),
    ],
}


def _broken(built: Built, address: str) -> list[str]:
    broken = []
    for link in built.page(address).xpath("//@href | //@src"):
        target = built.target(address, link)
        if target is None:
            continue
        path, fragment = target
        lost = (
            fragment
            and not fragment.startswith("__")
            and not built.page(path).xpath(f'//*[@id="{fragment}"]')
        )
        if not built.exists(path) or lost:
            broken.append(link)
    return broken


@pytest.mark.parametrize("address", [*PAGES, "", "404.html"])
def test_every_link_leads_to_something(paired: Built, address: str) -> None:
    assert _broken(paired, address) == []


@pytest.mark.parametrize("address", ["en/", "cy/"])
def test_links_to_files_become_links_to_addresses(paired: Built, address: str) -> None:
    links = paired.page(address).xpath("//article//a/@href")
    assert [paired.target(address, link) for link in links] == LINKS[address]


def test_dead_links_across_languages_are_told_of(tmp_path: Path) -> None:
    def break_links(site: Path) -> None:
        append(
            site, "content/en/about.md", "\n[Welsh](../cy/strategy/needs.md#nope) and [y](../cy/nothing.md)\n"
        )
        append(
            site, "content/cy/about.md", "\n[Saesneg](../en/strategy/needs.md#nope) a [y](../en/nothing.md)\n"
        )
        append(site, "mkdocs.yml", "validation: {links: {anchors: warn}}\n")

    warnings = build("paired", tmp_path, break_links).warnings
    assert [sum(word in line for line in warnings) for word in ("nothing.md", "#nope")] == [2, 2]
