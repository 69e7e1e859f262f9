"""The page that is one file, in a real browser: from the disk, without a network, wide and narrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.conftest import Once

from cyhoeddi.model.disk import load_site
from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.outputs.print.document import print_html
from cyhoeddi.outputs.single_page import write_single_page

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def folder(once: Once) -> Path:
    def fill(folder: Path) -> None:
        site = load_site(ROOT / "mkdocs.yml")
        for language in LANGUAGES:
            write_single_page(
                print_html(site.strategies[0], site, language), ROOT, folder / f"{language}.html"
            )

    return once("single-pages", fill)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_kept_out(page: Page, folder: Path, language: str, width: int) -> None:
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.set_viewport_size({"width": width, "height": 900})
    address = (folder / f"{language}.html").as_uri()
    page.goto(address)
    violations = Axe().run(page).response["violations"]
    assert [(violation["id"], violation["nodes"][0]["html"]) for violation in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert [url for url in asked if not url.startswith("data:")] == [address]
    assert said == []


def test_the_typeface_is_in_it(page: Page, folder: Path) -> None:
    page.goto((folder / "cy.html").as_uri())
    page.evaluate("document.fonts.ready")
    assert page.evaluate("[...document.fonts].filter(font => font.status == 'loaded').length") >= 2


def test_a_note_leads_there_and_back(page: Page, folder: Path) -> None:
    page.goto((folder / "cy.html").as_uri())
    page.locator("a[role=doc-noteref]").first.click()
    assert page.url.endswith("#note-1")
    page.locator("#note-1 a[role=doc-backlink]").click()
    assert page.url.endswith("#note-reference-1")
