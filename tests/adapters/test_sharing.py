"""What a page's head tells search engines and those who share it, and what stands at the foot of a strategy's pages."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.built_site import Built
from tests.adapters.pairs import PAGES, TWIN
from tests.outputs.small_site import TEXTS, small_site

from cyhoeddi.adapters.page_sharing import Picture, report, sharing_of
from cyhoeddi.adapters.strategy_notes import notes_of
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.site_logo import SiteLogo
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.forms import FORMS

_LOCALE = {"en": "en_GB", "cy": "cy_GB"}
_ADDRESSES = {path: f"{path.removesuffix('.md')}/" for path in TEXTS}


def _meta(built: Built, address: str, name: str) -> list[str]:
    return [
        str(v) for v in built.page(address).xpath(f'//meta[@property="{name}" or @name="{name}"]/@content')
    ]


@pytest.mark.parametrize("address", PAGES)
def test_every_page_says_what_and_where_it_is(paired: Built, address: str) -> None:
    title = paired.page(address).xpath("string(//h1)").rstrip("¶").strip()
    assert _meta(paired, address, "og:title") == [title]
    assert _meta(paired, address, "og:locale") == [_LOCALE[address[:2]]]
    assert _meta(paired, address, "og:locale:alternate") == [_LOCALE[TWIN[address][:2]]]
    canonical = paired.page(address).xpath('//link[@rel="canonical"]/@href')
    assert _meta(paired, address, "og:url") == canonical
    assert canonical[0].startswith(paired.base)


@pytest.mark.parametrize(
    "logo, language, picture",
    [
        ("assets/logo ŵ.png", "en", Picture("https://example.org/s/assets/logo%20%C5%B5.png", "Our mark")),
        ("assets/logo.JPG", "cy", Picture("https://example.org/s/assets/logo.JPG", "Ein marc, ŷ")),
        ("assets/logo.svg", "en", None),
        (None, "cy", None),
    ],
)
def test_the_logo_stands_beside_a_shared_address(
    logo: str | None, language: Language, picture: Picture | None
) -> None:
    site, words = small_site(), Words("Our mark", "Ein marc, ŷ")
    place = Position("mkdocs.yml")
    for site_url, wanted in (("https://example.org/s/", picture), ("", None)):
        mark = SiteLogo(logo, words, place) if logo else None
        told = replace(site, settings=replace(site.settings, site_url=site_url, logo=mark))
        page = next(told.pages(language))
        assert sharing_of(page, told, _ADDRESSES).picture == wanted


@pytest.mark.parametrize(
    "address",
    [page for page in PAGES if page.count("/") > 1 and "about" not in page and "amdanom" not in page],
)
def test_pages_of_a_strategy_have_one_description(paired: Built, address: str) -> None:
    assert len(_meta(paired, address, "description")) == 1
    assert _meta(paired, address, "og:description") == _meta(paired, address, "description")
    assert _meta(paired, address, "og:type") == ["article"]


@pytest.mark.parametrize("address", PAGES)
def test_only_the_index_of_a_strategy_has_data(paired: Built, address: str) -> None:
    found = paired.page(address).xpath('//script[@type="application/ld+json"]')
    assert len(found) == (1 if address in ("en/strategy/", "cy/strategaeth/") else 0)
    for script in found:
        data = json.loads(script.text)
        assert data["inLanguage"] == address[:2]
        assert data["workTranslation"]["inLanguage"] == TWIN[address][:2]
        assert data["workTranslation"]["url"] == paired.base + TWIN[address]


def test_robots_are_told_of_the_site_map(paired: Built) -> None:
    assert paired.text("robots.txt").splitlines()[-1] == f"Sitemap: {paired.base}sitemap.xml"


@pytest.mark.parametrize(
    "address, titles",
    [
        ("en/", ["Serious Violence Strategy", "Housing Strategy"]),
        ("cy/", ["Strategaeth Trais Difrifol", "Strategaeth Tai a Thŷ"]),
    ],
)
def test_home_page_lists_the_strategies(two_strategies: Built, address: str, titles: list[str]) -> None:
    links = two_strategies.page(address).xpath('//section[@class="cy-strategies"]//li/a')
    assert [link.text for link in links] == titles
    for target in two_strategies.linked(address, '//section[@class="cy-strategies"]//li/a'):
        assert two_strategies.exists(target)


@pytest.mark.parametrize("address", ["en/violence/", "cy/tai/"])
def test_other_pages_list_no_strategies(two_strategies: Built, address: str) -> None:
    assert two_strategies.page(address).xpath('//section[@class="cy-strategies"]') == []


@pytest.mark.parametrize("address", ["en/", "cy/"])
def test_one_strategy_is_no_list(paired: Built, address: str) -> None:
    assert paired.page(address).xpath('//section[@class="cy-strategies"]') == []


def _report(index: str = TEXTS["en/plan/index.md"], **settings: Any) -> dict[str, Any]:
    site = small_site(en_plan_index=index, **settings)
    form = FORMS[0]
    files = [
        DocumentFile("plan", language, form, f"{language}/tŷ.pdf", Path("x"), 2, 10, "ab")
        for language in ("en", "cy")
    ]
    return report(site.strategies[0], "cy", site, _ADDRESSES, files)


def test_data_of_a_strategy() -> None:
    data = _report()
    assert data == {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": "Tŷ a Dŵr",
        "description": "Cynllun.",
        "inLanguage": "cy",
        "url": "https://example.org/safle/cy/plan/index/",
        "datePublished": "2026-03-01",
        "publisher": [{"@type": "Organization", "name": "Y Cyngor"}],
        "spatialCoverage": [{"@type": "AdministrativeArea", "name": "Torfaen"}],
        "encoding": [
            {
                "@type": "MediaObject", "name": "PDF", "encodingFormat": "application/pdf", "inLanguage": "cy",
                "contentSize": "10 B", "sha256": "ab", "contentUrl": "https://example.org/safle/cy/t%C5%B7.pdf",
            }
        ],
        "workTranslation": {
            "@type": "Report", "name": "House & Water", "inLanguage": "en",
            "url": "https://example.org/safle/en/plan/index/",
        },
    }  # fmt: skip


def test_data_without_an_address_has_no_addresses() -> None:
    text = json.dumps(_report(site_url=""))
    assert "http" not in text.replace("https://schema.org", "")


def test_no_title_ends_the_data() -> None:
    site = small_site(cy_plan_index=TEXTS["cy/plan/index.md"].replace("Tŷ a Dŵr", "</script><b>Tŷ &"))
    page = site.page("cy/plan/index.md")
    assert page is not None
    data = sharing_of(page, site, _ADDRESSES).data
    assert "<" not in data
    assert json.loads(data)["name"] == "</script><b>Tŷ &"


def test_notes_say_dates_and_whom_to_write_to() -> None:
    index = TEXTS["en/plan/index.md"].replace(
        "published: 2026-03-01",
        "published: 2026-03-01\nupdated: 2026-05-02\ncontact: {email: a@example.org, phone: '01'}",
    )
    site = small_site(en_plan_index=index)
    page = site.page("cy/plan/rivers.md")
    assert page is not None
    assert site.strategies[0].updated == date(2026, 5, 2)
    notes = notes_of(page, site.strategies[0], site, "https://example.org/x/", {})
    assert notes.dates == (
        ("Cyhoeddwyd", "1 Mawrth 2026", "2026-03-01"),
        ("Diweddarwyd ddiwethaf", "2 Mai 2026", "2026-05-02"),
    )
    assert notes.publishers == ("Y Cyngor",)
    assert notes.email_link == "mailto:a@example.org?subject=T%C5%B7%20a%20D%C5%B5r%3A%20Afonydd"
    assert notes.others == ("01",)


def test_notes_of_a_strategy_that_says_little() -> None:
    site = small_site()
    page = site.page("en/plan/rivers.md")
    assert page is not None
    notes = notes_of(page, site.strategies[0], site, "", {})
    assert (notes.email, notes.email_link, notes.others) == ("", "", ())
