"""Between the languages on every page of the example: addresses, switch, alternates, site map, ordinary links."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from lxml import etree
from playwright.sync_api import Page
from tests.browser.one_language import fault_of
from tests.browser.partner_walk import ADDRESS, Walk
from tests.browser.served import SUB_PATH

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OTHER = {"en": "cy", "cy": "en"}
NAMES = {"en": "English", "cy": "Cymraeg"}
SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def pages_of(walk: Walk, language: str) -> list[str]:
    return [address for address in walk.pages if address.startswith(f"{language}/")]


def switch_of(walk: Walk, address: str) -> str:
    """Where the switches of a page lead, below the site; they all lead there."""
    (target,) = {walk.below(link) for link, _ in walk.pages[address]["switches"]}
    return target


@pytest.mark.parametrize("language", OTHER)
def test_the_switch_leads_there_and_back_on_every_page(partner_site: Walk, language: str) -> None:
    pages = pages_of(partner_site, language)
    targets = {address: switch_of(partner_site, address) for address in pages}
    assert sorted(targets.values()) == sorted(pages_of(partner_site, OTHER[language]))
    assert {address: switch_of(partner_site, target) for address, target in targets.items()} == {
        address: address for address in pages
    }


@pytest.mark.parametrize("language", OTHER)
def test_the_switch_is_named_in_the_language_that_it_leads_to(partner_site: Walk, language: str) -> None:
    named = {
        words
        for address in pages_of(partner_site, language)
        for _, words in partner_site.pages[address]["switches"]
    }
    assert named == {NAMES[OTHER[language]]}


def test_every_section_is_in_both_languages(partner_site: Walk) -> None:
    pages = {address: partner_site.pages[address]["sections"] for address in pages_of(partner_site, "cy")}
    assert pages == {a: partner_site.pages[switch_of(partner_site, a)]["sections"] for a in pages}
    assert sum(map(len, pages.values())) > 60


def test_the_switch_keeps_the_section_there_and_back_on_every_page(
    page: Page, partner_base: str, partner_site: Walk
) -> None:
    for address in pages_of(partner_site, "cy"):
        section = partner_site.pages[address]["sections"][-1]
        there, back = (
            f"{partner_base}{switch_of(partner_site, address)}#{section}",
            f"{partner_base}{address}#{section}",
        )
        page.goto(back, wait_until="domcontentloaded")
        for target in (there, back):
            page.click("header a[data-cyhoeddi-switch]")
            page.wait_for_url(target, wait_until="domcontentloaded")


def test_every_page_has_an_address_and_titles_of_its_own_language(partner_site: Walk) -> None:
    for address in pages_of(partner_site, "cy"):
        twin = partner_site.pages[switch_of(partner_site, address)]
        own = partner_site.pages[address]
        assert (own["title"] != twin["title"], own["titles"] != twin["titles"]) == (True, True), address
        shared = set(address.split("/")[1:-1]) & set(switch_of(partner_site, address).split("/"))
        assert shared == set(), address
        for slug in address.split("/")[1:-1]:
            assert fault_of("cy", slug.replace("-", " ")) == "", slug
        for slug in switch_of(partner_site, address).split("/")[1:-1]:
            assert fault_of("en", slug.replace("-", " ")) == "", slug


def test_files_have_names_of_their_own_language(partner_site: Walk) -> None:
    files = {
        partner_site.below(one) for one in partner_site.answers if re.search(r"\.(pdf|docx|epub|html)$", one)
    }
    assert len(files) == 10
    for file in files:
        language, _, name = file.split("/")
        assert re.fullmatch(
            {"en": r"serious-violence-.+-en.*", "cy": r"strategaeth-trais-difrifol-.+-cy.*"}[language], name
        )


def test_every_page_names_both_languages_by_whole_addresses(partner_site: Walk) -> None:
    for address in (one for one in partner_site.pages if one):
        twin = switch_of(partner_site, address)
        pair = {address[:2]: ADDRESS + address, twin[:2]: ADDRESS + twin}
        assert partner_site.pages[address]["alternates"].items() >= pair.items(), address


def test_the_site_map_names_every_page_with_both_languages(partner_site: Walk, partner_folder: Path) -> None:
    root = partner_folder / "root" / SUB_PATH
    text = (root / "sitemap.xml").read_bytes()
    if (packed := root / "sitemap.xml.gz").exists():
        assert gzip.decompress(packed.read_bytes()) == text
    entries = etree.fromstring(text).findall("s:url", SPACES)
    named = {
        entry.findtext("s:loc", namespaces=SPACES): {
            link.get("hreflang"): link.get("href") for link in entry.findall("x:link", SPACES)
        }
        for entry in entries
    }
    assert set(named) == {ADDRESS + address for address in partner_site.pages if address}
    for address, links in named.items():
        assert set(links) == {"en", "cy"}
        assert address in links.values()
        assert all(named[link] == links for link in links.values())


@pytest.mark.parametrize("start", ["", "en/", "cy/trais-difrifol/cynllun-gweithredu/"])
def test_an_ordinary_link_across_languages_leads_where_it_points(
    page: Page, partner_base: str, partner_site: Walk, start: str
) -> None:
    other = "en" if start.startswith("cy") else "cy"
    targets = [
        f"{address}#{partner_site.pages[address]['sections'][-1]}"
        for address in pages_of(partner_site, other)
    ]
    for target in (targets[0], targets[-1]):
        page.goto(partner_base + start)
        page.wait_for_load_state(
            "networkidle"
        )  # when a script that would catch the click has all that it asked for
        page.evaluate(
            "target => document.querySelector('main')"
            ".insertAdjacentHTML('afterbegin', `<a id=deep href='${target}'>a</a>`)",
            partner_base + target,
        )
        page.evaluate("document.getElementById('deep').click()")
        page.wait_for_url(partner_base + target)
