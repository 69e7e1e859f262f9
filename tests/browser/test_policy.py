"""The website under the policy that docs/en/hosting.md asks hosts to send: nothing is blocked, nothing missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from tests.browser.served import Watch, served

pytestmark = [pytest.mark.browser, pytest.mark.slow]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
TELL = """
window.violations = [];
document.addEventListener('securitypolicyviolation', event =>
  window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""


@pytest.fixture(scope="module")
def strict_base(built_example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the example is served with the policy."""
    folder = tmp_path_factory.mktemp("served-strictly")
    with served(built_example, folder, {"Content-Security-Policy": POLICY}) as base:
        yield base


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context() as opened:
        opened.add_init_script(TELL)
        yield opened


@pytest.fixture
def strict(context: BrowserContext, strict_base: str) -> Iterator[tuple[Page, Watch]]:
    """A page that tells what the policy blocks, and what it asks for."""
    watch = Watch(strict_base)
    page = watch.over(context.new_page())
    yield page, watch
    page.close()


def _held(page: Page, watch: Watch) -> list[str]:
    page.wait_for_load_state("networkidle")
    return [*page.evaluate("window.violations"), *watch.said, *watch.elsewhere, *watch.missing]


def test_every_page_keeps_the_policy(
    strict: tuple[Page, Watch], strict_base: str, built_example: Path
) -> None:
    page, watch = strict
    folders = sorted(
        file.parent.relative_to(built_example).as_posix() for file in built_example.rglob("index.html")
    )
    assert len([folder for folder in folders if folder.startswith("cy")]) > 15
    blocked = {}
    for folder in folders:
        answer = page.goto(f"{strict_base}{'' if folder == '.' else folder + '/'}")
        assert answer is not None
        assert answer.headers["content-security-policy"] == POLICY
        if found := [*page.evaluate("window.violations"), *watch.said, *watch.elsewhere]:
            blocked[folder] = found
            watch.said.clear()
    assert blocked == {}
    assert _held(page, watch) == []


@pytest.mark.parametrize("address", ["", "cy/", "en/serious-violence/action-plan/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_styles_and_fonts_are_there(
    strict: tuple[Page, Watch], strict_base: str, address: str, scheme: str
) -> None:
    page, watch = strict
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(strict_base + address)
    assert page.evaluate("document.styleSheets.length") >= 1
    assert page.evaluate("document.fonts.ready.then(all => [...all].some(font => font.status == 'loaded'))")
    assert _held(page, watch) == []


@pytest.mark.parametrize("start, words", [("en/", "violence"), ("cy/", "trais")])
def test_search_works_under_the_policy(
    strict: tuple[Page, Watch], strict_base: str, start: str, words: str
) -> None:
    page, watch = strict
    page.goto(strict_base + start)
    page.click(".md-search__input")
    page.keyboard.type(words, delay=20)
    page.wait_for_selector(".md-search-result__link")
    with page.expect_navigation():
        page.click(".md-search-result__link >> nth=0")
    assert _held(page, watch) == []


def test_the_switch_works_under_the_policy(strict: tuple[Page, Watch], strict_base: str) -> None:
    page, watch = strict
    page.goto(f"{strict_base}cy/trais-difrifol/cynllun-gweithredu/")
    page.click("header a[data-cyhoeddi-switch]")
    page.wait_for_url("**/en/serious-violence/action-plan/")
    assert _held(page, watch) == []


def test_the_policy_does_block_what_it_forbids(strict: tuple[Page, Watch], strict_base: str) -> None:
    """The tests above would fail, were there anything: an inline style and handler are told."""
    page, watch = strict
    page.goto(f"{strict_base}en/")
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\" onclick=\"go()\">a</p>')"
    )
    page.wait_for_function("window.violations.length >= 1")
    assert "style-src" in " ".join(_held(page, watch))
