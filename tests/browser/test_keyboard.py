"""Each kind of page walked by Tab, wide and narrow: where the reader is shows, nothing covers it, nothing holds it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.browser.test_accessibility import DRAWN, NARROW, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAGES = (
    "",
    "404.html",
    "en/",
    "cy/",
    "en/serious-violence/",
    "cy/trais-difrifol/",
    "en/serious-violence/priorities/online-threat/",
    "cy/trais-difrifol/blaenoriaethau/bygythiad-ar-lein/",
    "en/serious-violence/action-plan/",
    "cy/trais-difrifol/cynllun-gweithredu/",
)
OF_NO_LANGUAGE = PAGES[:2]
MOST_STOPS = 200

LOOKS = """element => {
  const { backgroundColor, boxShadow, outlineStyle, outlineColor, color } = getComputedStyle(element)
  const form = element.closest("form")
  return [backgroundColor, boxShadow, outlineStyle, outlineColor, color,
    form && getComputedStyle(form).backgroundColor].join("; ")
}"""

STOP = """() => {
  const element = document.activeElement
  if (element === document.body) return null
  window.stops ??= []
  const known = window.stops.indexOf(element)
  if (known < 0) window.stops.push(element)
  const box = element.getClientRects()[0]
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]
  const over = points.map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y))
  const isCovered = over.some(found => !found || !(element.contains(found) || found.contains(element)
    || (element.form && element.form.contains(found))))
  const column = ["header", ".cy-nav", ".md-sidebar", "article", "footer", "body"].find(one => element.closest(one))
  return {
    known, column, covered: isCovered, top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left,
    html: element.outerHTML.slice(0, 120), looks: (LOOKS)(element),
    sideways: document.documentElement.scrollLeft,
  }
}""".replace("LOOKS", LOOKS)


@dataclass(frozen=True)
class Walk:
    """The stops of a page in their order, and how each looks when the reader is elsewhere."""

    stops: tuple[dict[str, Any], ...]
    looks_otherwise: tuple[str, ...]
    ended: bool


def _walk(page: Page) -> Walk:
    stops: list[dict[str, Any]] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        page.evaluate(DRAWN)
        stop = page.evaluate(STOP)
        if stop is None or stop["known"] >= 0:
            break
        stops.append(stop)
    ended = stop is None or stop["known"] == 0
    page.evaluate("document.activeElement.blur()")
    otherwise = page.evaluate(f"window.stops.map({LOOKS})")
    return Walk(tuple(stops), tuple(otherwise), ended)


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("address", PAGES)
def test_page_is_walked_by_tab(page: Page, example_base: str, address: str, width: int) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(example_base + address)
    walk = _walk(page)
    assert walk.ended
    assert len(walk.stops) >= 2
    assert ("md-skip" in walk.stops[0]["html"]) is (address not in OF_NO_LANGUAGE)
    assert [stop["html"] for stop in walk.stops if stop["covered"]] == []
    unseen = [
        s["html"] for s, looks in zip(walk.stops, walk.looks_otherwise, strict=True) if s["looks"] == looks
    ]
    assert unseen == []
    # One below or to the right of the other within each part of the page.
    pairs = zip(walk.stops, walk.stops[1:], strict=False)
    backwards = [
        (one["html"], other["html"])
        for one, other in pairs
        if one["column"] == other["column"]
        and other["bottom"] <= one["top"]
        and other["left"] <= one["left"]
        and "md-skip" not in one["html"]
    ]
    assert backwards == []


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("address", PAGES[-2:])
def test_skip_link_comes_first_and_leads_to_the_text(
    page: Page, example_base: str, address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(example_base + address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('article, .md-content, footer'))")


@pytest.mark.parametrize("start, target", [("en/serious-violence/", "cy/trais-difrifol/"), ("cy/", "en/")])
def test_language_is_switched_by_keyboard(page: Page, example_base: str, start: str, target: str) -> None:
    page.goto(example_base + start)
    page.focus("header [data-cyhoeddi-switch]")
    page.keyboard.press("Enter")
    page.wait_for_url(example_base + target)


def _active(page: Page, selector: str) -> bool:
    return bool(page.evaluate("selector => document.activeElement.matches(selector)", selector))


@pytest.mark.parametrize("address", ["en/serious-violence/", "cy/trais-difrifol/"])
def test_menu_of_a_narrow_screen_takes_the_reader_in_and_out(
    page: Page, example_base: str, address: str
) -> None:
    page.set_viewport_size({"width": NARROW, "height": 700})
    page.goto(example_base + address)
    menu = page.locator("button[aria-controls='cy-nav']")
    menu.focus()
    page.keyboard.press("Enter")
    assert menu.get_attribute("aria-expanded") == "true"
    assert _active(page, "#cy-nav a")
    fold = page.locator(".cy-nav__fold[aria-expanded='false']").first
    folded = f"#{fold.get_attribute('aria-controls')} a"
    assert not page.is_visible(folded)
    fold.focus()
    page.keyboard.press("Space")
    assert page.is_visible(folded)
    page.keyboard.press("Escape")
    assert menu.get_attribute("aria-expanded") == "false"
    assert _active(page, "button[aria-controls='cy-nav']")
    assert not page.locator("#cy-nav a").first.is_visible()


def test_menu_closes_behind_who_leaves_it(page: Page, example_base: str) -> None:
    page.set_viewport_size({"width": NARROW, "height": 700})
    page.goto(f"{example_base}cy/trais-difrifol/")
    page.focus("button[aria-controls='cy-nav']")
    page.keyboard.press("Enter")
    page.locator("#cy-nav a:visible, #cy-nav button:visible").last.focus()
    page.keyboard.press("Tab")
    assert page.get_attribute("button[aria-controls='cy-nav']", "aria-expanded") == "false"
    assert page.evaluate("!document.activeElement.closest('#cy-nav')")


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("address, words", [("en/", "violence"), ("cy/", "trais")])
def test_search_takes_the_reader_in_and_out(
    page: Page, example_base: str, address: str, words: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(example_base + address)
    place = "header button[aria-controls='cy-search']" if width == NARROW else "[name=query]"
    page.focus(place)
    page.keyboard.press("Enter")
    page.keyboard.type(words)
    page.wait_for_selector(".md-search-result__link")
    page.wait_for_timeout(300)  # each letter is answered by new results
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.tagName") == "BUTTON":
        page.keyboard.press("Tab")
    assert _active(page, ".md-search-result__link")
    page.keyboard.press("Escape")
    page.wait_for_selector(".md-search-result__link", state="hidden")
    assert _active(page, place)


def test_result_of_the_search_is_opened_by_keyboard(page: Page, example_base: str) -> None:
    page.goto(f"{example_base}cy/")
    page.focus("[name=query]")
    page.keyboard.type("ymgysylltu")
    page.wait_for_selector(".md-search-result__link")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ymgysylltu/**")


@pytest.mark.parametrize("key", ["n", "p", "s", "f", ".", ","])
def test_no_single_letter_leads_away(page: Page, example_base: str, key: str) -> None:
    page.goto(f"{example_base}cy/trais-difrifol/")
    page.keyboard.press(key)
    assert page.url == f"{example_base}cy/trais-difrifol/"
    assert _active(page, "body")


@pytest.mark.parametrize("address", ["en/serious-violence/", "cy/trais-difrifol/"])
def test_navigation_is_all_there_without_script(page: Page, example_base: str, address: str) -> None:
    assert page.context.browser
    with page.context.browser.new_context(
        java_script_enabled=False, viewport={"width": NARROW, "height": 700}
    ) as context:
        plain = context.new_page()
        plain.goto(example_base + address)
        links = plain.locator("#cy-nav a")
        assert links.count() > 15
        assert all(link.is_visible() for link in links.all())
        assert not plain.locator("header button:visible, #cy-nav button:visible").count()


@pytest.mark.parametrize(
    "address", ["en/serious-violence/action-plan/", "cy/trais-difrifol/cynllun-gweithredu/"]
)
def test_a_plan_shown_as_cards_is_still_a_table_to_those_who_listen(
    page: Page, example_base: str, address: str
) -> None:
    page.set_viewport_size({"width": NARROW, "height": 700})
    page.goto(example_base + address)
    heard = page.locator(".plan-table").first.aria_snapshot()
    for role in ("table", "rowgroup", "row", "columnheader", "rowheader", "cell"):
        assert re.search(rf"- '?{role}\b", heard)
