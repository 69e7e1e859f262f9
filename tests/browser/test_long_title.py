"""A title of 300 characters, in words or in one, leaves a page no wider than a telephone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.adapters.built_site import build, write
from tests.browser.served import served
from tests.conftest import Once

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TITLES = {"words": "Tŷ’r dŵr a’r ŵyn " * 18, "word": "Llanfairpwllgwyngyllŵŷ" * 14}


@pytest.fixture(scope="module")
def base(once: Once, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    def change(folder: Path) -> None:
        for name, title in TITLES.items():
            assert len(title.strip()) >= 300
            for language in ("en", "cy"):
                path = f"content/{language}/strategy/long-{name}.md"
                write(folder, path, f"---\ntitle: {title.strip()}\n---\n\n## {title.strip()}\n\nŵ\n")

    site = once("long-titles", lambda folder: build("paired", folder, change) and None) / "site"
    with served(site, tmp_path_factory.mktemp("served-long")) as address:
        yield address


@pytest.mark.parametrize("name", TITLES)
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("folder", ["en/strategy/", "cy/strategaeth/"])
def test_page_is_no_wider_than_the_screen(page: Page, base: str, folder: str, name: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    answer = page.goto(f"{base}{folder}long-{name}/")
    assert answer is not None
    assert answer.ok
    assert page.evaluate("document.documentElement.scrollWidth") == width
    heading = page.locator("h1").first.bounding_box()
    assert heading is not None
    assert heading["x"] >= 0
    assert heading["x"] + heading["width"] <= width
    assert page.evaluate(
        "document.querySelector('h1').scrollWidth <= document.querySelector('h1').clientWidth"
    )
    cut = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1 && one.offsetParent).length"
    assert page.eval_on_selector_all(".cy-nav__link", cut) == 0
