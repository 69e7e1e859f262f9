"""A page printed from the browser: its words and whose it is, without what only a screen needs."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    "address, name",
    [("en/strategy/needs/", "Safer together"), ("cy/strategaeth/anghenion/", "Yn fwy diogel gyda’n gilydd")],
)
def test_paper_has_the_site_s_name_and_no_way_around(
    page: Page, paired_base: str, address: str, name: str
) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(paired_base + address)
    assert page.locator(".cy-header__name").inner_text() == name
    assert page.locator("h1").is_visible()
    assert page.locator(".cy-banner--notice").is_visible()
    for left_out in (".md-sidebar", ".cy-switch", ".md-search", ".md-footer", ".md-header__button"):
        assert page.locator(left_out).count() > 0
        assert not page.locator(left_out).first.is_visible()
    # Dark is for screens.
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('article p')).color") == "rgb(23, 36, 43)"


def test_on_screen_all_of_it_is_there(page: Page, paired_base: str) -> None:
    page.goto(f"{paired_base}cy/strategaeth/anghenion/")
    for shown in (".cy-switch", ".md-footer", "h1"):
        assert page.locator(shown).first.is_visible()
