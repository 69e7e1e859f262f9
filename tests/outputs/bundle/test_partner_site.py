"""A site at a partner's address, under its logo."""

from __future__ import annotations

import pytest
from lxml import html
from tests.outputs.bundle.files import BASE, built_files

from cyhoeddi.model.words import Words
from cyhoeddi.outputs.bundle.partner_site import PartnerLook, for_partner, names_address

THERE = "https://www.tŷ.example/dŵr/"
NAME = Words("House & Water", "Tŷ a Dŵr")
LOOK = PartnerLook(THERE, NAME, "assets/logos/tŷ.svg")


def _found(name: str, xpath: str, look: PartnerLook = LOOK, base: str = BASE) -> list[str]:
    changed = for_partner(built_files(), look, base)
    return [str(value) for value in html.fromstring(changed[name].decode()).xpath(xpath)]


@pytest.mark.parametrize("address", ["cy/", "cy/tai/", "cy/trais/t%C5%B7/"])
@pytest.mark.parametrize(
    "xpath",
    [
        '//link[@rel="canonical"]/@href',
        '//meta[@property="og:url"]/@content',
        '//span[@translate="no"]/text()',
    ],
)
def test_a_page_names_the_partner_s_address(address: str, xpath: str) -> None:
    name = address.replace("%C5%B7", "ŷ") + "index.html"
    assert _found(name, xpath) == [THERE + address]


def test_data_names_it_too() -> None:
    assert BASE not in _found("cy/tai/index.html", "//script/text()")[0]


def test_links_that_an_author_wrote_out_stay() -> None:
    assert f"{BASE}cy/" in _found("cy/index.html", "//main//a/@href")


@pytest.mark.parametrize("name", ["sitemap.xml", "robots.txt"])
def test_robots_find_the_partner_s_site(name: str) -> None:
    text = for_partner(built_files(), LOOK, BASE)[name].decode()
    assert THERE in text
    assert BASE not in text


@pytest.mark.parametrize(
    "base, address, expected",
    [
        (BASE, "https://powys.example/", "/cy/"),
        (BASE, "https://powys.example/a/safle/b/", "/a/safle/b/cy/"),
    ],
)
def test_page_for_what_is_not_there_leads_to_the_root(base: str, address: str, expected: str) -> None:
    assert _found("404.html", "//main//a/@href", PartnerLook(address, NAME), base) == [expected]


@pytest.mark.parametrize(
    "name, source",
    [
        ("cy/index.html", "../assets/logos/t%C5%B7.svg"),
        ("cy/trais/tŷ/index.html", "../../../assets/logos/t%C5%B7.svg"),
        ("index.html", "assets/logos/t%C5%B7.svg"),
        ("404.html", "/d%C5%B5r/assets/logos/t%C5%B7.svg"),
    ],
)
def test_logo_is_on_every_page(name: str, source: str) -> None:
    assert _found(name, "//img/@src") == [source]
    assert _found(name, "//img/@alt") == ["Tŷ a Dŵr"]


def test_no_logo_is_none() -> None:
    assert _found("cy/index.html", "//img", PartnerLook(THERE, NAME)) == []


def test_other_files_stay_as_they_are() -> None:
    changed = for_partner(built_files(), LOOK, BASE)
    for name in (
        "assets/logos/tŷ.svg",
        "cy/tai/tai.pdf",
        "cy/trais/trais.html",
        "publication.json",
        "search/search_index.json",
    ):
        assert changed[name] == built_files()[name]


@pytest.mark.parametrize("base, expected", [(BASE, True), ("https://elsewhere.example/", False)])
def test_address_that_a_site_was_built_for(base: str, expected: bool) -> None:
    assert names_address(built_files(), base) is expected
