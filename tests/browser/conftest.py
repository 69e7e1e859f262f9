"""One browser for all tests of a process, and the sites that it looks at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from tests.adapters.built_site import build
from tests.browser import partner_walk
from tests.browser.served import SUB_PATH, Watch, chromium, served
from tests.conftest import Once


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = chromium(playwright)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def example_base(built_example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the repository's example is served."""
    with served(built_example, tmp_path_factory.mktemp("served-example")) as base:
        yield base


@pytest.fixture(scope="session")
def paired_base(once: Once, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the small site of two languages is served."""

    def fill(folder: Path) -> None:
        assert build("paired", folder, None, "--strict").code == 0

    site = once("paired-in-browser", fill) / "site"
    with served(site, tmp_path_factory.mktemp("served-paired")) as base:
        yield base


@pytest.fixture(scope="session")
def partner_folder(once: Once, built_example: Path) -> Path:
    """The example's bundle for a partner, unpacked."""
    return once("partner-site", lambda folder: partner_walk.lay_partner_site(built_example, folder))


@pytest.fixture(scope="session")
def partner_base(partner_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where nginx serves it."""
    with partner_walk.served_by_nginx(partner_folder, tmp_path_factory.mktemp("nginx")) as base:
        yield base


@pytest.fixture(scope="session")
def partner_site(once: Once, browser: Browser, partner_folder: Path, partner_base: str) -> partner_walk.Walk:
    """Every page of it, as the browser saw it."""
    addresses = partner_walk.addresses_of(partner_folder / "root" / SUB_PATH)
    folder = once(
        "partner-walk",
        lambda folder: partner_walk.walk(browser, partner_base, addresses, folder / "walk.json"),
    )
    return partner_walk.read(folder / "walk.json")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page with nothing remembered from others."""
    with browser.new_context(accept_downloads=True) as context:
        yield context.new_page()


@pytest.fixture
def watch(paired_base: str) -> Watch:
    """What a page of the small site asks for."""
    return Watch(paired_base)
