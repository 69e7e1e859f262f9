"""A site's own colours and logo on every kind of page, and what stands with a page's title."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.adapters.built_site import Built, build, write
from tests.adapters.pairs import PAGES

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1H0z" fill="#5b1a5e"/></svg>\n'
)
SETTINGS = """\
      colours: {brand: "#5b1a5e"}
      logo: assets/tŷ.svg
      logo_words: {en: The house, cy: Y tŷ}
"""
OWN_SHEETS = '//link[@rel="stylesheet"][contains(@href, "site-colours") or contains(@href, "cyhoeddi")]/@href'


def _dressed(folder: Path) -> None:
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    write(folder, "mkdocs.yml", settings.replace("      documents: []\n", "      documents: []\n" + SETTINGS))
    write(folder, "content/assets/tŷ.svg", SVG)


@pytest.fixture(scope="module")
def dressed(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The small site in colours and under a logo of its own."""
    built = build("paired", tmp_path_factory.mktemp("dressed"), _dressed, "--strict")
    assert built.code == 0, built.log
    return built


@pytest.mark.parametrize("address", PAGES)
def test_every_page_shows_the_logo_beside_its_name(dressed: Built, address: str) -> None:
    (logo,) = dressed.page(address).xpath('//a[@class="cy-header__name"]/img')
    assert dressed.target(address, logo.get("src")) == ("assets/tŷ.svg", "")
    assert logo.get("alt") == {"en": "The house", "cy": "Y tŷ"}[address[:2]]


@pytest.mark.parametrize("address", PAGES)
def test_every_page_asks_for_one_style_sheet_of_ours(dressed: Built, address: str) -> None:
    (sheet,) = dressed.page(address).xpath(OWN_SHEETS)
    target = dressed.target(address, sheet)
    assert target
    css = dressed.text(target[0])
    theme, own = css.index("--cy-brand: #0b3a47"), css.index("--cy-brand: #5b1a5e")
    assert theme < own
    assert "/*" not in css


@pytest.mark.parametrize("address", ["", "404.html"])
def test_pages_of_no_language_have_both_too(dressed: Built, address: str) -> None:
    page = dressed.page(address)
    (logo,) = page.xpath("//main//img")
    assert logo.get("alt") == ""
    assert dressed.target(address, logo.get("src")) == ("assets/tŷ.svg", "")
    (sheet,) = page.xpath(OWN_SHEETS)
    target = dressed.target(address, sheet)
    assert target
    assert "--cy-brand: #5b1a5e" in dressed.text(target[0])


@pytest.mark.parametrize("address", ["", "404.html", *PAGES])
def test_a_site_without_them_has_neither(paired: Built, address: str) -> None:
    page = paired.page(address)
    assert not page.xpath('//img[contains(@class, "logo")] | //p[contains(@class, "logo")]')
    assert not page.xpath('//link[contains(@href, "site-colours")]')
    assert not paired.exists("assets/stylesheets/site-colours.css")


@pytest.mark.parametrize(
    "address, is_cover",
    [
        ("en/", True),
        ("cy/", True),
        ("en/strategy/", True),
        ("cy/strategaeth/", True),
        ("en/about/", False),
        ("en/strategy/needs/", False),
    ],
)
def test_home_and_the_first_page_of_a_strategy_have_a_cover(
    paired: Built, address: str, is_cover: bool
) -> None:
    page = paired.page(address)
    assert len(page.xpath("//h1")) == 1
    assert bool(page.xpath('//div[@class="cy-cover"]/h1')) == is_cover
