"""The pages of a submission's folder in a real browser: from the disk, without a network, wide and narrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.conftest import Once
from tests.outputs.submission.released_site import lay_release

from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.submission.checklist_page import checklist_html
from cyhoeddi.outputs.submission.making import subject_matter
from cyhoeddi.outputs.submission.readme import readme_html

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def folder(once: Once) -> Path:
    def fill(folder: Path) -> None:
        lay_release(folder)
        matter = subject_matter(load_site(folder / "mkdocs.yml"), folder, "plan")
        emails = [(recipient.id, f"{recipient.id}.eml") for recipient in matter.recipients]
        (folder / "README.html").write_text(readme_html(matter, emails), encoding="utf-8")
        (folder / "checklist.html").write_text(checklist_html(matter), encoding="utf-8")

    return once("submission-pages", fill)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", ["README.html", "checklist.html"])
def test_nobody_is_kept_out(page: Page, folder: Path, name: str, width: int, scheme: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})
    address = (folder / name).as_uri()
    page.goto(address)
    violations = Axe().run(page).response["violations"]
    assert [(violation["id"], violation["nodes"][0]["html"]) for violation in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert asked == [address]
    assert page.locator("section[lang=cy]").count() == page.locator("section[lang=en]").count() == 1
