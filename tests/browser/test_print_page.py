"""The button that prints: shown by its script alone, in the page's language, and never on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BUTTON = "button[data-cyhoeddi-print]"
COUNT_PRINTS = "window.printed = 0; window.print = () => { window.printed += 1 }"


@pytest.mark.parametrize(
    "address, words",
    [
        ("en/", "Print this page"),
        ("cy/strategaeth/anghenion/", "Argraffu’r dudalen hon"),
    ],
)
def test_the_button_prints_by_mouse_and_keyboard(
    page: Page, paired_base: str, address: str, words: str
) -> None:
    page.add_init_script(COUNT_PRINTS)
    page.goto(paired_base + address)
    button = page.locator(BUTTON)
    assert button.inner_text() == words
    box = button.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 24
    button.click()
    button.press("Enter")
    button.press("Space")
    assert page.evaluate("window.printed") == 3


def test_the_button_is_not_printed(page: Page, paired_base: str) -> None:
    page.goto(f"{paired_base}cy/strategaeth/")
    assert page.locator(BUTTON).is_visible()
    page.emulate_media(media="print")
    assert not page.locator(BUTTON).is_visible()
    assert page.locator("h1").is_visible()


def test_without_script_there_is_no_button(browser: Browser, paired_base: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{paired_base}en/strategy/needs/")
        assert page.locator(BUTTON).count() == 1
        assert not page.locator(BUTTON).is_visible()
        assert page.get_by_role("link", name="Contents of the strategy").is_visible()
