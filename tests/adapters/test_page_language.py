"""Every word of a page is in the page's language; banners, titles and downloads."""

from __future__ import annotations

import json

import pytest
from tests.adapters.built_site import Built
from tests.adapters.pairs import PAGES

INTERFACE = {
    "en": {
        "//html/@lang": "en",
        '//input[contains(@class, "md-search__input")]/@placeholder': "Search",
        '//div[@role="search"]/@aria-label': "Search",
        '//button[@aria-controls="cy-nav"]/@aria-label': "Menu",
        '//nav[@id="cy-nav"]/@aria-label': "Navigation",
        '//a[@class="cy-header__name"]/text()': "Safer together",
        '//a[@class="md-skip"]/text()': "Skip to content",
        '//p[contains(@class, "cy-banner--notice")]//text()': "An example.",
    },
    "cy": {
        "//html/@lang": "cy",
        '//input[contains(@class, "md-search__input")]/@placeholder': "Chwilio",
        '//div[@role="search"]/@aria-label': "Chwilio",
        '//button[@aria-controls="cy-nav"]/@aria-label': "Dewislen",
        '//nav[@id="cy-nav"]/@aria-label': "Llywio",
        '//a[@class="cy-header__name"]/text()': "Yn fwy diogel gyda’n gilydd",
        '//a[@class="md-skip"]/text()': "Neidio i'r cynnwys",
        '//p[contains(@class, "cy-banner--notice")]//text()': "Enghraifft yw hon.",
    },
}
CASES = [(page, expression, words) for page in PAGES for expression, words in INTERFACE[page[:2]].items()]

ENGLISH_OF_MATERIAL = (
    "Made with",
    "Table of contents",
    "Skip to content",
    "Search",
    "Navigation",
    "Previous",
    "Next",
    "Footer",
)


@pytest.mark.parametrize("address, expression, words", CASES)
def test_interface_is_in_the_language_of_the_page(
    paired: Built, address: str, expression: str, words: str
) -> None:
    found = {" ".join(text.split()) for text in paired.page(address).xpath(expression)}
    assert found == {words}


@pytest.mark.parametrize(
    "address, words",
    [("en/strategy/needs/", "Table of contents"), ("cy/strategaeth/anghenion/", "Cynnwys tudalen")],
)
def test_sections_are_a_list_with_a_name(paired: Built, address: str, words: str) -> None:
    page = paired.page(address)
    (sections,) = page.xpath('//nav[@aria-labelledby="cy-toc"]')
    assert page.xpath('string(//*[@id="cy-toc"])') == words
    assert sections.xpath("./ul/li/a/@href") == ["#who", "#what-else"]


@pytest.mark.parametrize("address", [page for page in PAGES if page.startswith("cy")])
def test_nothing_of_the_interface_stays_english_on_a_welsh_page(paired: Built, address: str) -> None:
    page = paired.page(address)
    for script in page.xpath("//script"):
        script.drop_tree()
    texts = [*page.xpath("//body//text()"), *page.xpath("//@aria-label | //@title | //@placeholder")]
    assert [text for text in texts for word in ENGLISH_OF_MATERIAL if word in text] == []


@pytest.mark.parametrize(
    "address, key, words",
    [
        ("en/", "none", "No matching documents"),
        ("en/", "one", "1 matching document"),
        ("en/", "other", "# matching documents"),
        ("cy/", "none", "Dim dogfennau sy'n cyfateb"),
        ("cy/", "one", "1 ddogfen sy’n cyfateb"),
        ("cy/", "other", "# o ddogfennau sy’n cyfateb"),
    ],
)
def test_words_of_scripts_are_in_the_language_of_the_page(
    paired: Built, address: str, key: str, words: str
) -> None:
    settings = json.loads(paired.page(address).xpath('//script[@id="__config"]')[0].text)
    assert settings["translations"][f"search.result.{key}"] == words


@pytest.mark.parametrize("address, title", [("en/", "Note"), ("cy/", "Nodyn")])
def test_default_title_of_an_admonition_is_in_the_language_of_the_page(
    paired: Built, address: str, title: str
) -> None:
    assert paired.page(address).xpath('//p[@class="admonition-title"]/text()') == [title]


@pytest.mark.parametrize("address", ["en/", "cy/"])
def test_code_sample_is_untouched(paired: Built, address: str) -> None:
    assert paired.page(address).xpath("//article//code")[0].text_content().split() == [
        "!!!",
        "note",
        "shown",
        "as",
        "code",
    ]


@pytest.mark.parametrize(
    "address, titles",
    [
        ("en/strategy/", ["Strategy"]),
        ("cy/strategaeth/tŷ-diogel/", ["Tŷ diogel"]),
        ("en/about/", ['About <us> & "you"']),
        ("cy/amdanom/", ['Amdanom <ni> a "chi"']),
    ],
)
def test_title_of_the_front_matter_is_the_one_main_heading(
    paired: Built, address: str, titles: list[str]
) -> None:
    assert paired.page(address).xpath("//h1/text()") == titles


@pytest.mark.parametrize(
    "address, title",
    [
        ("en/", "Safer together"),
        ("cy/strategaeth/anghenion/", "Anghenion – Yn fwy diogel gyda’n gilydd"),
        ("en/about/", 'About <us> & "you" – Safer together'),
    ],
)
def test_title_of_the_window_names_page_and_site(paired: Built, address: str, title: str) -> None:
    assert paired.page(address).xpath("//title/text()") == [title]


@pytest.mark.parametrize("address", PAGES)
def test_skip_link_leads_to_the_main_heading(paired: Built, address: str) -> None:
    page = paired.page(address)
    assert page.xpath('//a[@class="md-skip"]/@href')[0] == f"#{page.xpath('//h1/@id')[0]}"


@pytest.mark.parametrize("address", ["en/strategy/needs/", "cy/strategaeth/anghenion/"])
def test_sections_share_their_ids(paired: Built, address: str) -> None:
    assert paired.page(address).xpath("//article/h2/@id") == ["who", "what-else"]


@pytest.mark.parametrize("address, count", [("cy/strategaeth/", 1), ("en/strategy/", 0), ("cy/", 0)])
def test_draft_translation_says_so(paired: Built, address: str, count: int) -> None:
    assert len(paired.page(address).xpath('//p[contains(@class, "cy-banner--translation")]')) == count


@pytest.mark.parametrize("address", [*PAGES, "", "404.html"])
def test_no_script_or_style_is_inline(paired: Built, address: str) -> None:
    # Data is no script: no browser runs it, and the policy lets it be (tests/browser/test_bundle.py).
    data = '[not(@type="application/json" or @type="application/ld+json")]'
    inline = f'//script[not(@src)]{data} | //style | //@style | //@*[starts-with(name(), "on")]'
    assert paired.page(address).xpath(inline) == []


@pytest.mark.parametrize("address", [*PAGES, "", "404.html"])
def test_nothing_is_fetched_from_another_host(paired: Built, address: str) -> None:
    fetched = paired.page(address).xpath("//@src | //link[not(@hreflang)][not(@rel='canonical')]/@href")
    assert [link for link in fetched if "//" in link] == []


@pytest.mark.parametrize(
    "language, names, other",
    [("en", ("Violence", "Housing"), "Trais"), ("cy", ("Trais", "Tai"), "Violence")],
)
def test_search_of_a_language_holds_each_of_its_pages_once(
    two_strategies: Built, language: str, names: tuple[str, ...], other: str
) -> None:
    index = json.loads((two_strategies.site / f"search/{language}.json").read_text(encoding="utf-8"))
    addresses = [page["address"] for page in index["pages"]]
    titles = " ".join(page["sections"][0]["title"] for page in index["pages"])
    assert [len(addresses), len(set(addresses))] == [7, 7]
    assert [name in titles for name in (*names, other)] == [True, True, False]


def test_pages_load_no_search_index_of_both_languages(two_strategies: Built) -> None:
    index = json.loads((two_strategies.site / "search/search_index.json").read_text(encoding="utf-8"))
    assert index["docs"] == []
    assert index["config"]["separator"]


@pytest.mark.parametrize("address", PAGES)
def test_search_asks_the_worker_of_the_page_s_language(paired: Built, address: str) -> None:
    settings = json.loads(paired.page(address).xpath("string(//script[@id='__config'])"))
    worker, _, language = settings["search"].partition("?language=")
    assert (paired.site / address / worker).resolve().is_file()
    assert language == address[:2]
