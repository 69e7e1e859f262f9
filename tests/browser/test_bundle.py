"""A partner's bundle, unpacked below a sub-path and walked: the strict policy, axe, wide and narrow, light and dark."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route
from tests.adapters.built_site import append, lay, write
from tests.browser.served import Watch, served
from tests.command_line import run
from tests.conftest import Once

pytestmark = pytest.mark.browser

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
"""WCAG 2.2 AA; axe's advice beyond it speaks of the header's labels, which are no part of a bundle."""

PAGES = (
    "", "404.html", "en/", "cy/", "en/violence/", "cy/trais/cynllun/", "en/strategies/", "cy/tai/",
    "cy/datganiad-hygyrchedd/", "en/accessibility-statement/",
)  # fmt: skip

_LOGO = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'><rect width='80' height='30'/></svg>"
_ORGANISATIONS = "powys:\n  name: {en: Powys Council, cy: Cyngor Sir Powys}\n  logo: assets/powys.svg\n"
_FACTS = (
    "published: 2024-01-31\nupdated: 2024-06-30\npublisher: [powys]\nlicence: open-government-3\n"
    "contact: {email: strategaeth@example.org, phone: '01632 960001'}\n"
)


def _change(folder: Path) -> None:
    append(
        folder,
        "mkdocs.yml",
        "      partners: [{id: powys, address: 'https://powys.example/partner/strategies/'}]\n",
    )
    append(folder, "content/data/organisations.yml", _ORGANISATIONS)
    write(folder, "content/assets/powys.svg", _LOGO)
    for strategy in ("violence", "housing"):
        page = folder / f"content/en/{strategy}/index.md"
        text = page.read_text(encoding="utf-8").replace("published: 2022-01-31\n", "")
        text = text.replace("order:", f"{_FACTS}order:")
        page.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def bundle_base(once: Once, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the partner serves its copy."""

    def fill(folder: Path) -> None:
        lay("two-strategies", folder, _change)
        assert run(folder, "build").code == 0
        assert run(folder, "bundle", "--partner", "powys").code == 0
        with zipfile.ZipFile(folder / "dist" / "site-powys.zip") as packed:
            packed.extractall(folder / "unpacked")

    folder = once("bundle-in-browser", fill)
    with served(folder / "unpacked", tmp_path_factory.mktemp("served-bundle")) as base:
        yield base


def _with_policy(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": POLICY})


@pytest.mark.parametrize("address", PAGES)
def test_strict_policy_blocks_nothing_and_nothing_is_missing(
    page: Page, bundle_base: str, address: str
) -> None:
    watch = Watch(bundle_base)
    page.route("**/*", _with_policy)
    page.add_init_script(
        "document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective))"
    )
    watch.over(page).goto(bundle_base + address)
    page.wait_for_load_state("networkidle")
    assert (watch.missing, watch.elsewhere, watch.said) == ([], [], [])
    logo = page.locator("img.cy-header__logo")
    assert logo.evaluate("image => image.naturalWidth") > 0


@pytest.mark.parametrize("scheme, width", [("light", 320), ("dark", 1280)])
@pytest.mark.parametrize("address", PAGES)
def test_nobody_is_kept_out(page: Page, bundle_base: str, address: str, scheme: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(bundle_base + address)
    violations = Axe().run(page, options=AXE).response["violations"]
    assert [(found["id"], found["nodes"][0]["html"]) for found in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language, words", [("en", "Last updated"), ("cy", "Diweddarwyd ddiwethaf")])
def test_list_of_strategies_leads_to_their_dates(
    page: Page, bundle_base: str, language: str, words: str
) -> None:
    page.goto(f"{bundle_base}{language}/")
    page.click(".cy-strategies a >> nth=1")
    page.wait_for_selector(".cy-about")
    assert words in page.locator(".cy-about").inner_text()
