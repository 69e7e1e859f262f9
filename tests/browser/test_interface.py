"""Switching, searching and jumping in a real browser, with a strict Content-Security-Policy among others."""

from __future__ import annotations

import urllib.parse

import pytest
from playwright.sync_api import Page, Route
from tests.browser.served import Watch

pytestmark = pytest.mark.browser

POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'"


def _where(page: Page, base: str) -> str:
    return urllib.parse.unquote(page.url).removeprefix(base)


@pytest.mark.parametrize(
    "start, target",
    [
        ("en/strategy/deep/", "cy/strategaeth/tŷ-diogel/"),
        ("cy/strategaeth/anghenion/#who", "en/strategy/needs/#who"),
        ("en/strategy/needs/#what-else", "cy/strategaeth/anghenion/#what-else"),
    ],
)
def test_switch_keeps_page_and_section(page: Page, paired_base: str, start: str, target: str) -> None:
    page.goto(paired_base + start)
    page.click("header a[data-cyhoeddi-switch]")
    page.wait_for_url("**" + urllib.parse.quote(target, safe="/#-"))
    assert _where(page, paired_base) == target


def test_switch_follows_the_section_that_was_jumped_to(page: Page, paired_base: str) -> None:
    page.goto(f"{paired_base}en/strategy/needs/")
    page.click(".md-sidebar--secondary a[href='#who']")
    page.click("header a[data-cyhoeddi-switch]")
    page.wait_for_url("**/anghenion/*")
    assert _where(page, paired_base) == "cy/strategaeth/anghenion/#who"


@pytest.mark.parametrize(
    "start, words, target",
    [
        ("en/", "Welsh needs page", "cy/strategaeth/anghenion/#who"),
        ("cy/", "dudalen Saesneg", "en/strategy/needs/#who"),
    ],
)
def test_link_across_languages_lands_where_it_says(
    page: Page, paired_base: str, start: str, words: str, target: str
) -> None:
    page.goto(paired_base + start)
    page.wait_for_load_state("networkidle")
    page.click(f"article a:has-text('{words}')")
    page.wait_for_url("**#who")
    assert _where(page, paired_base) == target


@pytest.mark.parametrize(
    "start, words, target",
    [("en/", "Welsh PDF", "cy/strategaeth/strategy.pdf"), ("cy/", "Taflen", "assets/leaflet.pdf")],
)
def test_link_to_a_file_fetches_the_file(
    page: Page, paired_base: str, start: str, words: str, target: str
) -> None:
    page.goto(paired_base + start)
    page.wait_for_load_state("networkidle")
    with page.expect_request("**/*.pdf") as request:
        page.click(f"article a:has-text('{words}')")
    assert urllib.parse.unquote(request.value.url).removeprefix(paired_base) == target


def test_both_languages_without_scripts(page: Page, paired_base: str) -> None:
    assert page.context.browser
    with page.context.browser.new_context(java_script_enabled=False) as context:
        plain = context.new_page()
        plain.goto(paired_base)
        plain.click("text=Cymraeg")
        plain.click("header a[data-cyhoeddi-switch]")
        assert _where(plain, paired_base) == "en/"


@pytest.mark.parametrize("start, words", [("en/", "Text"), ("cy/", "Testun")])
def test_search_finds(page: Page, paired_base: str, start: str, words: str) -> None:
    page.goto(paired_base + start)
    page.click(".md-search__input")
    page.keyboard.type(words, delay=30)
    page.wait_for_selector(".md-search-result__link")
    assert page.locator(".md-search-result__link").count() > 0


def _with_policy(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": POLICY})


def test_strict_content_security_policy_blocks_nothing(page: Page, paired_base: str, watch: Watch) -> None:
    page.route("**/*", _with_policy)
    watch.over(page).goto(f"{paired_base}cy/strategaeth/anghenion/")
    page.click(".md-search__input")
    page.keyboard.type("Testun", delay=30)
    page.wait_for_selector(".md-search-result__link")
    assert watch.said == []


def test_menu_opens_by_keyboard_on_a_narrow_screen(page: Page, paired_base: str) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{paired_base}cy/")
    page.focus("header button[aria-controls='cy-nav']")
    page.keyboard.press("Enter")
    assert page.get_attribute("header button[aria-controls='cy-nav']", "aria-expanded") == "true"


def test_first_tab_leads_past_the_header(page: Page, paired_base: str) -> None:
    page.goto(f"{paired_base}en/about/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")


@pytest.mark.parametrize("scheme, colour", [("light", "rgb(255, 255, 255)"), ("dark", "rgb(16, 26, 31)")])
def test_colours_follow_the_system(page: Page, paired_base: str, scheme: str, colour: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{paired_base}en/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == colour
