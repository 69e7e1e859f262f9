"""The repository's example, every page of it, as a hosting partner would serve it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser
from tests.browser.served import Watch

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LINKS = "links => links.map(link => link.href)"


@dataclass(frozen=True)
class Crawl:
    """Every address that links lead to from the root, and what the browser told of it."""

    base: str
    pages: tuple[str, ...]
    watch: Watch
    broken: tuple[str, ...]
    lost_sections: tuple[str, ...]


def _crawl(browser: Browser, base: str) -> Crawl:
    watch = Watch(base)
    context = browser.new_context()
    page = watch.over(context.new_page())
    waiting, seen, broken, ids, wanted = [base], {base}, [], {}, set()
    while waiting:
        address = waiting.pop()
        if not address.endswith("/"):
            answer = context.request.head(address)
            broken += [] if answer.ok else [address]
            continue
        answer = page.goto(address)
        if answer is None or not answer.ok:
            broken.append(address)
            continue
        ids[address] = set(page.eval_on_selector_all("[id]", "all => all.map(one => one.id)"))
        for link in page.eval_on_selector_all("a[href]", LINKS):
            target, _, section = link.partition("#")
            if not target.startswith(base):
                continue
            wanted.add((target, section))
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    page.wait_for_load_state("networkidle")
    context.close()
    lost = [f"{target}#{id_}" for target, id_ in wanted if id_ and target in ids and id_ not in ids[target]]
    return Crawl(base, tuple(sorted(ids)), watch, tuple(broken), tuple(sorted(lost)))


@pytest.fixture(scope="module")
def crawl(browser: Browser, example_base: str) -> Iterator[Crawl]:
    return _crawl(browser, example_base)


def test_every_page_of_both_languages_is_reached(crawl: Crawl) -> None:
    languages = [address.removeprefix(crawl.base)[:3] for address in crawl.pages]
    assert (languages.count("en/"), languages.count("en/") > 15) == (languages.count("cy/"), True)


def test_no_link_is_broken(crawl: Crawl) -> None:
    assert crawl.broken == ()


def test_no_link_leads_to_a_lost_section(crawl: Crawl) -> None:
    assert crawl.lost_sections == ()


def test_nothing_is_asked_for_that_is_not_there(crawl: Crawl) -> None:
    assert crawl.watch.missing == []


def test_nothing_is_asked_of_another_host(crawl: Crawl) -> None:
    assert crawl.watch.elsewhere == []


def test_the_console_stays_empty(crawl: Crawl) -> None:
    assert crawl.watch.said == []


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize(
    "address", ["", "en/", "cy/", "en/serious-violence/action-plan/", "cy/trais-difrifol/cynllun-gweithredu/"]
)
def test_page_is_no_wider_than_the_screen(
    browser: Browser, example_base: str, address: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 700})
    page.goto(example_base + address)
    found = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert found == width


@pytest.mark.parametrize(
    "address, words",
    [
        ("en/serious-violence/", "pages, English"),
        ("cy/trais-difrifol/asesiad-o-anghenion/", "tudalen, Cymraeg"),
    ],
)
def test_pdf_in_the_language_of_the_page_comes_first(
    browser: Browser, example_base: str, address: str, words: str
) -> None:
    page = browser.new_page()
    page.goto(example_base + address)
    first = page.locator(".cy-downloads a").first.inner_text()
    page.close()
    assert words in first
