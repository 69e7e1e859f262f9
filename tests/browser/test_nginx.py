"""The example as a partner hosts it: its bundle below a sub-path, on nginx with the ready file, every page and link."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.browser.one_language import fault_of
from tests.browser.partner_walk import ADDRESS, PIECES, TELL, Walk
from tests.browser.test_hosting import headers_of
from tests.browser.test_policy import POLICY

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MIME_TYPES = {
    "": "text/html; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".css": "text/css",
    ".js": "application/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
    ".epub": "application/epub+zip",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
}
COMPRESSED = {"", ".html", ".css", ".js", ".json", ".svg", ".xml"}
LOST = ["nothing-here/", "cy/trais-difrifol/dim-byd/", "en/serious-violence/nothing.html", ".git/config"]


def kind_of(address: str) -> str:
    """The ending of a file's name; empty for a page."""
    path = address.partition("?")[0]
    return "" if path.endswith("/") else PurePosixPath(path).suffix


def answers_of(walk: Walk) -> dict[str, dict[str, Any]]:
    return {walk.below(address): answer for address, answer in walk.answers.items()}


def test_every_page_link_and_file_is_there(partner_site: Walk) -> None:
    assert len(partner_site.pages) > 35
    assert len(partner_site.answers) > len(partner_site.pages) + 20
    assert {address: a["status"] for address, a in partner_site.answers.items() if a["status"] != 200} == {}


def test_every_section_that_is_linked_is_there(partner_site: Walk) -> None:
    ids = {partner_site.base + address: page["ids"] for address, page in partner_site.pages.items()}
    links = {link for page in partner_site.pages.values() for link in page["links"] if "#" in link}
    wanted = [link.partition("#") for link in links]
    assert len(wanted) > 100
    assert [f"{page}#{id_}" for page, _, id_ in wanted if page in ids and id_ not in ["", *ids[page]]] == []


def test_every_page_of_both_languages_is_linked(partner_site: Walk) -> None:
    linked = {
        partner_site.below(link.partition("#")[0])
        for page in partner_site.pages.values()
        for link in page["links"]
    }
    assert set(partner_site.pages) - linked - {""} == set()


def test_every_file_has_its_type(partner_site: Walk) -> None:
    answers = answers_of(partner_site)
    wrong = {
        address: answer["headers"]["content-type"]
        for address, answer in answers.items()
        if answer["headers"]["content-type"] != MIME_TYPES[kind_of(address)]
    }
    assert wrong == {}
    assert {kind_of(address) for address in answers} > {"", ".css", ".js", ".woff2", ".pdf", ".epub", ".docx"}


def test_every_answer_has_every_header(partner_site: Walk) -> None:
    wanted = {name.lower(): value for name, value in headers_of("nginx.conf").items()}
    assert wanted["content-security-policy"] == POLICY
    for address, answer in answers_of(partner_site).items():
        assert wanted.items() <= answer["headers"].items(), address


def test_text_is_compressed_and_stays_in_caches_for_minutes(partner_site: Walk) -> None:
    for address, answer in answers_of(partner_site).items():
        headers, kind = answer["headers"], kind_of(address)
        if kind in COMPRESSED and int(headers.get("content-length", 1000)) >= 1000:
            assert headers.get("content-encoding") == "gzip", address
        assert headers["cache-control"] == ("max-age=2592000" if kind == ".woff2" else "max-age=300"), address


def test_the_policy_blocks_nothing_and_no_other_host_is_asked(partner_site: Walk) -> None:
    blocked = {
        address: page["violations"] for address, page in partner_site.pages.items() if page["violations"]
    }
    assert (blocked, partner_site.elsewhere, partner_site.said) == ({}, [], [])


def test_every_page_names_the_partner_as_its_host(partner_site: Walk) -> None:
    pages = {address: page for address, page in partner_site.pages.items() if address}
    assert {page["canonical"] for page in pages.values()} == {ADDRESS + address for address in pages}


@pytest.mark.parametrize("address", LOST)
def test_a_lost_page_is_told_of_in_both_languages(page: Page, partner_base: str, address: str) -> None:
    page.add_init_script(TELL)
    asked: list[tuple[str, int]] = []
    page.on("response", lambda answer: asked.append((answer.url, answer.status)))
    answer = page.goto(partner_base + address)
    assert answer is not None
    assert answer.status == 404
    assert answer.headers["content-security-policy"] == POLICY
    assert [found for found in asked if found[1] != 200] == [(partner_base + address, 404)]
    assert {piece[0] for piece in page.evaluate(PIECES)} >= {"en", "cy"}
    assert page.evaluate("window.violations") == []
    for language in ("cy", "en"):
        link = page.locator(f"li a[lang={language}][hreflang={language}]")
        assert link.evaluate("link => link.href") == f"{partner_base}{language}/"


def test_a_folder_without_its_slash_leads_to_the_page(page: Page, partner_base: str) -> None:
    page.goto(f"{partner_base}cy/trais-difrifol/cynllun-gweithredu")
    assert page.url == f"{partner_base}cy/trais-difrifol/cynllun-gweithredu/"


@pytest.mark.parametrize("start, query, target", [("en/", "online threat", "en/"), ("cy/", "drais", "cy/")])
def test_search_leads_to_a_page_of_the_language(
    page: Page, partner_base: str, start: str, query: str, target: str
) -> None:
    page.add_init_script(TELL)
    page.goto(partner_base + start)
    page.click(".md-search__input")
    page.keyboard.type(query)
    page.wait_for_selector(".md-search-result__link")
    assert [
        fault for language, words, _ in page.evaluate(PIECES) if (fault := fault_of(language, words))
    ] == []
    with page.expect_navigation():
        page.click(".md-search-result__link >> nth=0")
    assert page.url.startswith(partner_base + target)
    assert page.evaluate("window.violations") == []
