"""No English is left on a Welsh page and no Welsh on an English one, hidden words and those of scripts included."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.one_language import fault_of, material_words
from tests.browser.partner_walk import PIECES, WRITTEN, Walk

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WRONG = [
    ("cy", "Table of contents"),
    ("cy", "Skip to content"),
    ("cy", "No matching documents"),
    ("cy", "3 matching documents"),
    ("cy", "Close search"),
    ("cy", "Status"),
    ("cy", "by 30 April 2024"),
    ("cy", "Mae’r tŷ yn wag. This sentence was never translated into Welsh. Mae’r dŵr yn oer."),
    ("en", "Cynnwys tudalen"),
    ("en", "Yn ôl i'r brig"),
    ("en", "erbyn 30 Ebrill 2024"),
    ("en", "Lawrlwytho’r strategaeth gyfan"),
    ("en", "Nid yw’r frawddeg hon wedi’i chyfieithu i’r Saesneg o’r Gymraeg, ŵyr neb pam."),
    ("cy", "Cyhoeddwyd 31 January 2024"),
    ("en", "Published 1 Mai 2024"),
    ("", "Serious violence"),
    ("de", "Ernste Gewalt"),
]
RIGHT = [
    ("cy", "Cynnwys tudalen"),
    ("cy", "Nodyn"),
    ("cy", "Dyletswydd Trais Difrifol Dyfed-Powys"),
    ("cy", "PDF"),
    ("cy", "EPUB, 155 KB, Cymraeg"),
    ("cy", "Llŷr Gŵyr, NHS England"),
    ("cy", "Diweddarwyd ddiwethaf"),
    ("cy", "https://www.example.org/the-strategy/of-the-partnership.html"),
    ("en", "Dyfed-Powys Police and Ceredigion, Llŷn and Gŵyr"),
    ("en", "Table of contents"),
    ("en", "The University of Wales Trinity Saint David"),
    ("en", "Word, 429 KB, English"),
    ("en-GB", "On track"),
    ("cy", "Mai 2024, 3 Mawrth 2025"),
]
PLACES = {
    "text": "document.querySelector('main h1').insertAdjacentHTML('afterend', `<p>${words}</p>`)",
    "hidden text": "document.body.insertAdjacentHTML('beforeend', `<div hidden><b>${words}</b></div>`)",
    "name": "document.querySelector('header').setAttribute('aria-label', words)",
    "title": "document.querySelector('main').title = words",
    "picture": "document.body.insertAdjacentHTML('beforeend', `<img src='a.png' alt='${words}'>`)",
    "search box": "document.querySelector('input[name=query]').placeholder = words",
    "window": "document.title = words",
    "description": "document.querySelector('meta[name=description]').content = words",
    "shared title": "document.querySelector('meta[property=\"og:title\"]').content = words",
    "template": "document.body.insertAdjacentHTML('beforeend', `<template><p>${words}</p></template>`)",
    "label of data": "document.querySelector('main').setAttribute('data-label', words)",
    "words of scripts": """{
        const script = document.getElementById('__config'), settings = JSON.parse(script.textContent)
        settings.translations['search.result.none'] = words
        script.textContent = JSON.stringify(settings)
    }""",
    "data for search engines": """document.body.insertAdjacentHTML('beforeend',
        `<script type="application/ld+json">{"inLanguage": "${language}", "name": "${words}"}</script>`)
    """,
}


@pytest.mark.parametrize("language, words", WRONG)
def test_words_of_the_other_language_are_told(language: str, words: str) -> None:
    assert fault_of(language, words)


@pytest.mark.parametrize("language, words", RIGHT)
def test_words_of_the_language_and_names_are_let_be(language: str, words: str) -> None:
    assert fault_of(language, words) == ""


def test_material_s_words_are_read() -> None:
    assert material_words("en")["toc"] == "Table of contents"
    assert material_words("cy")["toc"] == "Cynnwys tudalen"


@pytest.mark.parametrize("language, words", [("cy", "Table of contents"), ("en", "Cynnwys tudalen")])
def test_words_of_the_other_language_are_seen_wherever_they_stand(
    page: Page, partner_base: str, language: str, words: str
) -> None:
    page.goto(f"{partner_base}{language}/")
    for place, insert in PLACES.items():
        page.evaluate(f"([words, language]) => {{ {insert} }}", [words, language])
        found = [where for mark, text, where in page.evaluate(PIECES) if text == words and mark == language]
        assert found, place
        page.reload(wait_until="domcontentloaded")


def test_words_of_style_sheets_are_seen(page: Page, paired_base: str) -> None:
    page.goto(f"{paired_base}cy/")
    before = page.evaluate(WRITTEN)
    page.evaluate("new CSSStyleSheet().replace('h1::before {content: \"Draft strategy\"}')"
                  ".then(sheet => document.adoptedStyleSheets = [sheet])")  # fmt: skip
    assert [piece for piece in page.evaluate(WRITTEN) if piece not in before] == [
        ["cy", "Draft strategy", "content ::before"]
    ]


def test_every_word_of_every_page_is_in_the_language_of_its_place(partner_site: Walk) -> None:
    wrong = {
        (fault, where): address
        for address, page in partner_site.pages.items()
        for language, words, where in page["pieces"]
        if (fault := fault_of(language, words))
    }
    assert wrong == {}
    assert sum(len(page["pieces"]) for page in partner_site.pages.values()) > 2000


def test_every_page_is_marked_as_of_the_language_of_its_address(partner_site: Walk) -> None:
    pages = {address: page["language"] for address, page in partner_site.pages.items() if address}
    assert pages == {address: address.partition("/")[0] for address in pages}


def test_files_of_one_page_are_in_their_language(page: Page, built_example: Path) -> None:
    files = sorted(built_example.glob("*/*/*-*.html"))
    assert [file.stem[-2:] for file in files] == ["cy", "en"]
    for file in files:
        page.goto(file.as_uri())
        pieces = page.evaluate(PIECES) + page.evaluate(WRITTEN)
        assert [fault for language, words, _ in pieces if (fault := fault_of(language, words))] == []
        assert len(pieces) > 500


@pytest.mark.parametrize(
    "start, query", [("en/", "violence"), ("cy/", "trais"), ("en/", "xqzv"), ("cy/", "xqzv")]
)
def test_what_search_says_is_in_the_language_of_the_page(
    page: Page, partner_base: str, start: str, query: str
) -> None:
    page.goto(partner_base + start)
    page.click(".md-search__input")
    asked = page.locator(".md-search-result__meta").inner_text()
    page.keyboard.type(query)
    page.wait_for_function(
        "asked => document.querySelector('.md-search-result__meta').innerText != asked", arg=asked
    )
    page.wait_for_timeout(300)
    pieces = page.evaluate(PIECES)
    assert [fault for language, words, _ in pieces if (fault := fault_of(language, words))] == []
