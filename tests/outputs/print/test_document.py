"""The whole print document of a small strategy."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, document_fromstring
from tests.outputs.small_site import TEXTS, small_site

from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.outputs.print.document import first_sentence, print_html


def document(language: Language = "cy", **changed: str) -> HtmlElement:
    site = small_site(**changed)
    return document_fromstring(print_html(site.strategies[0], site, language))


def test_chapters_follow_the_order_of_the_strategy() -> None:
    titles = [element.text for element in document().xpath("//section//h1")]
    assert titles == ["Am y strategaeth hon", "Afonydd", "Gwaith", "Cyntaf", "Cynllun gweithredu"]


def test_the_contents_lead_to_every_chapter() -> None:
    page = document()
    entries = page.xpath('//nav[@role="doc-toc"]//a/@href')
    assert entries == [f"#{id_}" for id_ in page.xpath("//section/h1/@id")]


def test_the_contents_are_nested_as_the_folders_are() -> None:
    (inner,) = document().xpath("//nav/ol/li/ol")
    assert [link.text for link in inner.iter("a")] == ["Cyntaf"]
    assert inner.getparent()[0].text == "Gwaith"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_id_is_there_once_and_every_inner_link_has_its_place(language: Language) -> None:
    page = document(language)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    for target in page.xpath('//a/@href[starts-with(., "#")]'):
        assert target[1:] in ids


def test_no_heading_level_is_left_out() -> None:
    level = 0
    for element in document().iter("h1", "h2", "h3", "h4", "h5", "h6"):
        assert int(element.tag[1]) <= level + 1
        level = int(element.tag[1])


def test_the_cover_says_what_it_is() -> None:
    (cover,) = document().xpath('//section[@class="cover"]')
    words = " ".join(cover.text_content().split())
    for part in (
        "Tŷ a Dŵr",
        "Argraffiad 2026",
        "1 Mawrth 2026",
        "Gwent",
        "Y Cyngor",
        "Prawf yw hwn. Nid yw’n real.",
    ):
        assert part in words


def test_the_cover_names_the_other_language_in_that_language() -> None:
    for language, other, title, words in (
        ("cy", "en", "House & Water", "This document is also available in English"),
        ("en", "cy", "Tŷ a Dŵr", "Mae’r ddogfen hon hefyd ar gael yn Gymraeg"),
    ):
        (line,) = document(language).xpath(f'//section[@class="cover"]//p[@lang="{other}"]')  # type: ignore[arg-type]
        assert words in line.text_content()
        assert title in line.text_content()


def test_a_draft_translation_says_so_and_its_original_does_not() -> None:
    assert document("cy").xpath('//p[@class="cover-draft"]')
    assert not document("en").xpath('//p[@class="cover-draft"]')


def test_words_of_a_title_are_not_read_as_html() -> None:
    text = TEXTS["en/plan/index.md"].replace("House & Water", "House <b>& Water")
    page = document("en", en_plan_index=text)
    assert page.findtext(".//title") == "House <b>& Water"
    assert not page.xpath("//b")


def test_only_the_whole_plan_is_on_wide_pages() -> None:
    page = document()
    wide = page.xpath('//div[@class="landscape"]/ancestor::section/h1')
    assert {element.text for element in wide} == {"Cynllun gweithredu"}


def test_a_short_chapter_follows_on_but_never_after_the_contents_or_a_plan() -> None:
    page = document()
    flows = {element[0].text: "flows-on" in element.get("class") for element in page.xpath("//section[h1]")}
    assert flows == {
        "Am y strategaeth hon": False, "Afonydd": True, "Gwaith": True, "Cyntaf": False, "Cynllun gweithredu": False,
    }  # fmt: skip


def test_a_strategy_of_one_language_names_no_other() -> None:
    from cyhoeddi.model.read import read_site
    from cyhoeddi.model.settings import Settings

    texts = {path: text for path, text in TEXTS.items() if not path.startswith("cy/")}
    site = read_site(texts, Settings(languages=("en",)))
    page = document_fromstring(print_html(site.strategies[0], site, "en"))
    assert "also available" not in page.text_content()


@pytest.mark.parametrize(
    "text,first",
    [
        ("Un. Dau.", "Un."),
        ("Un", "Un"),
        ("", ""),
        ("Ai tŷ? Ie.", "Ai tŷ?"),
        ("Fersiwn 1.2 yw hwn. Dau.", "Fersiwn 1.2 yw hwn."),
    ],
)
def test_the_foot_of_the_page_has_the_first_sentence(text: str, first: str) -> None:
    assert first_sentence(text) == first


def test_the_same_site_makes_the_same_document() -> None:
    site = small_site()
    assert print_html(site.strategies[0], site, "cy") == print_html(site.strategies[0], small_site(), "cy")
