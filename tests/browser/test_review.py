"""The side-by-side review in a real browser: no fault of accessibility, wide and narrow, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.adapters.built_site import lay
from tests.browser.served import Watch, served
from tests.conftest import Once

from cyhoeddi.adapters.mkdocs_build import build_site
from cyhoeddi.model.disk import load_site
from cyhoeddi.parity.check_aside import CheckAside

pytestmark = pytest.mark.browser

DOCUMENTS = ("en/strategy-strategy.html", "cy/strategy-strategy.html", "cy/pages.html")


def _damage(folder: Path) -> None:
    """A figure that differs, a paragraph that is missing: something to show."""
    for page in sorted((folder / "content" / "cy").rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        page.write_text(f"{text}\nRoedd 21 achos yn y tŷ.\n", encoding="utf-8")
    for page in sorted((folder / "content" / "en").rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        page.write_text(
            f"{text}\nThere were 12 cases in the house.\n\nAnother paragraph, much longer than the one before.\n",
            encoding="utf-8",
        )


@pytest.fixture(scope="module")
def base(once: Once, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a draft with faults is served."""

    def fill(folder: Path) -> None:
        config_file = lay("paired", folder, _damage) / "mkdocs.yml"
        site = load_site(config_file)
        build_site(config_file, site, folder / "site", CheckAside(site), draft=True)

    with served(once("draft-in-browser", fill) / "site", tmp_path_factory.mktemp("served-draft")) as address:
        yield address


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_nobody_is_kept_out(page: Page, base: str, document: str, width: int) -> None:
    watch = Watch(base)
    page.set_viewport_size({"width": width, "height": 900})
    watch.over(page).goto(f"{base}review/{document}")
    violations = Axe().run(page).response["violations"]
    assert [(violation["id"], violation["nodes"][0]["html"]) for violation in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert (watch.missing, watch.elsewhere, watch.said) == ([], [], [])


def test_the_words_that_differ_are_marked_in_both_languages(page: Page, base: str) -> None:
    page.goto(f"{base}review/cy/strategy-strategy.html")
    assert page.locator("td[lang=en] mark", has_text="12").count() > 0
    assert page.locator("td[lang=cy] mark", has_text="21").count() > 0


def test_a_page_leads_to_its_review_and_back_to_the_site(page: Page, base: str) -> None:
    page.goto(f"{base}cy/")
    page.click(".cy-review a")
    page.wait_for_url("**/review/cy/pages.html#*")
    page.click(".review-links a >> nth=0")
    page.wait_for_url(f"{base}index.html")
