"""The whole print document of a small strategy."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, document_fromstring
from tests.outputs.small_site import TEXTS, small_site

from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.outputs.print.document import (
    appendix_letter,
    first_sentence,
    print_html,
    running_title,
)


def document(language: Language = "cy", **changed: str) -> HtmlElement:
    site = small_site(**changed)
    return document_fromstring(print_html(site.strategies[0], site, language))


def test_chapters_follow_the_order_of_the_strategy() -> None:
    titles = [element.text for element in document().xpath('//section[contains(@class, "chapter")]/h1')]
    assert titles == ["Am y strategaeth hon", "Afonydd", "Gwaith", "Cyntaf", "Cynllun gweithredu"]


def test_the_contents_lead_to_every_chapter() -> None:
    page = document()
    entries = page.xpath('//nav[@role="doc-toc"]//a/@href')
    ids = page.xpath('//section[contains(@class, "chapter") or @class="back"]/h1/@id')
    assert entries == [f"#{id_}" for id_ in ids]


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
        "Torfaen",
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
    chapters = page.xpath('//section[contains(@class, "chapter")]')
    flows = {element.findtext("h1"): "flows-on" in element.get("class") for element in chapters}
    assert flows == {
        "Am y strategaeth hon": False, "Afonydd": True, "Gwaith": True, "Cyntaf": False, "Cynllun gweithredu": False,
    }  # fmt: skip


def test_a_strategy_of_one_language_names_no_other() -> None:
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


IMPRINT = '//section[@class="imprint"]'
FACTS = "review_due: 2027-03-01\ncontact: {email: ty@example.org, phone: 01234 567890}\nlicence: open-government-3\n"


def with_facts(language: Language, facts: str = FACTS, **changed: str) -> HtmlElement:
    text = TEXTS["en/plan/index.md"].replace("published:", f"{facts}published:")
    return document(language, en_plan_index=text, **changed)


def words_of(page: HtmlElement, path: str) -> str:
    (element,) = page.xpath(path)
    return " ".join(element.text_content().split())


@pytest.mark.parametrize(
    "language,parts",
    [
        (
            "cy",
            (
                "Tŷ a Dŵr, Argraffiad 2026", "1 Mawrth 2026", "1 Mawrth 2027", "Y Cyngor", "Torfaen",
                "ty@example.org; 01234 567890", "Mae croeso i chi ysgrifennu atom yn Gymraeg", "PDF, Word",
                "https://example.org/safle/cy/cynllun/", "© Y cyhoeddwyr a enwir uchod, 2026.",
                "yn unol â’r Drwydded Llywodraeth Agored f3.0. Nid yw",
            ),
        ),
        (
            "en",
            (
                "House & Water, 2026 edition", "1 March 2026", "The Council",
                "Writing in Welsh will not lead to delay.",
                "on the terms of the Open Government Licence v3.0. Logos", "Easy Read, audio or braille",
            ),
        ),
    ],
)  # fmt: skip
def test_the_publication_details(language: Language, parts: tuple[str, ...]) -> None:
    words = words_of(with_facts(language), IMPRINT)
    for part in parts:
        assert part in words


def test_details_that_nobody_gave_have_no_line() -> None:
    page = document("en")
    labels = [label.text for label in page.xpath(f"{IMPRINT}//dt")]
    assert labels == [
        "Edition",
        "Published",
        "Published by",
        "Areas covered",
        "English and Welsh",
        "Other formats",
    ]


def test_terms_without_a_licence_are_a_sentence() -> None:
    page = with_facts("cy", "licence: all-rights-reserved\n")
    assert "Cedwir pob hawl." in words_of(page, IMPRINT)
    assert not page.xpath(f'{IMPRINT}//a[contains(@href, "licence")]')


def test_logos_stand_on_the_cover_with_the_name_as_their_words() -> None:
    data = "cyngor:\n  name: {en: The Council, cy: Y Cyngor}\n  logo: assets/tŷ.svg\nheddlu: {name: {cy: Yr Heddlu}}\n"
    index = TEXTS["en/plan/index.md"].replace("publisher: [cyngor]", "publisher: [cyngor, heddlu]")
    texts = {**TEXTS, "data/organisations.yml": data, "en/plan/index.md": index}
    site = read_site(texts, small_site().settings)
    page = document_fromstring(print_html(site.strategies[0], site, "cy"))
    (logo,) = page.xpath('//section[@class="cover"]//img')
    assert (logo.get("src"), logo.get("alt")) == ("file:///project/content/assets/t%C5%B7.svg", "Y Cyngor")
    assert [item.text for item in page.xpath('//ul[@class="cover-logos"]/li')] == [None, "Yr Heddlu"]


def test_appendices_stand_last_with_their_letters() -> None:
    appendix = "---\ntitle: {title}\norder: {order}\nappendix: true\n---\n\nDŵr.\n"
    page = document(
        "cy",
        en_plan_rivers=appendix.format(title="Rivers", order=1),
        cy_plan_rivers="---\ntitle: Afonydd\n---\n\nDŵr.\n",
        en_plan_sources=appendix.format(title="Sources", order=2),
        cy_plan_sources="---\ntitle: Ffynonellau\n---\n\nDŵr.\n",
    )
    titles = page.xpath('//section[contains(@class, "chapter")]/h1/text()')
    assert titles[-3:] == ["Cynllun gweithredu", "Atodiad A: Afonydd", "Atodiad B: Ffynonellau"]
    assert page.xpath("//nav/ol/li/a/text()")[-3:-1] == titles[-2:]


@pytest.mark.parametrize(
    "number,letter", [(0, "A"), (2, "C"), (25, "Z"), (26, "AA"), (51, "ZZ"), (52, "AAA")]
)
def test_letters_of_appendices(number: int, letter: str) -> None:
    assert appendix_letter(number) == letter


def test_a_priority_says_which_it_is() -> None:
    assert document("cy").xpath('//p[@class="kicker"]/text()') == ["Blaenoriaeth P1"]


def test_the_back_page_is_the_last_and_in_the_contents() -> None:
    page = document("en")
    (back,) = page.xpath('//section[@class="back"]')
    assert back is page.xpath("//section")[-1]
    assert page.xpath("//nav//a/@href")[-1] == "#submission"
    assert "7 March 2026" in back.text_content()


def test_large_print_has_its_style_sheet_on_top() -> None:
    site = small_site()
    sheets = document_fromstring(print_html(site.strategies[0], site, "cy", large_print=True)).xpath(
        "//link/@href"
    )
    assert sheets == ["file:///theme/print/print.css", "file:///theme/print/print-large.css"]
    assert document().xpath("//link/@href") == sheets[:1]


def test_large_print_says_so_on_its_cover() -> None:
    site = small_site()
    page = document_fromstring(print_html(site.strategies[0], site, "cy", large_print=True))
    assert words_of(page, '//p[@class="cover-edition"]') == "Argraffiad 2026 · Print bras"
    assert words_of(document(), '//p[@class="cover-edition"]') == "Argraffiad 2026"


def test_links_say_their_page_and_those_that_lead_out_do_not() -> None:
    page = document("cy")
    (first,) = page.xpath('//a[text()="yr afonydd"]/following-sibling::span')
    assert first.get("data-target") == "#chapter/rivers:deep"
    assert len(page.xpath('//span[@class="page-reference"]')) == 1


@pytest.mark.parametrize(
    "title,expected",
    [
        ("Tŷ", "Tŷ"),
        ("ŵ" * 90, "ŵ" * 90),
        ("ŵ" * 91, "ŵ" * 90 + " …"),
        ("dŵr " * 30, "dŵr " * 21 + "dŵr …"),
    ],
)
def test_a_long_title_is_shorter_at_the_head_of_the_page(title: str, expected: str) -> None:
    assert running_title(title) == expected


@pytest.mark.parametrize("logo", ["../ty.svg", "/ty.svg", "assets/nid-yw-yma.svg"])
def test_a_logo_that_cannot_be_used_leaves_the_name(logo: str) -> None:
    data = f"cyngor: {{name: {{en: The Council, cy: Y Cyngor}}, logo: {logo}}}\n"
    files = frozenset({"assets/ty.svg"})
    site = read_site({**TEXTS, "data/organisations.yml": data}, small_site().settings, files=files)
    page = document_fromstring(print_html(site.strategies[0], site, "cy"))
    assert page.xpath('//ul[@class="cover-list"]/li/text()') == ["Y Cyngor"]
    assert not list(page.iter("img"))


@pytest.mark.parametrize(
    "title,size",
    [
        ("Tŷ a Dŵr", "cover-top"),
        ("ŵ" * 60, "cover-top"),
        ("Tŷ a Dŵr " * 7, "cover-top long-title"),
        ("Tŷ a Dŵr " * 30, "cover-top longest-title"),
    ],
)
def test_a_long_title_is_smaller_so_that_it_has_room_on_the_cover(title: str, size: str) -> None:
    text = TEXTS["cy/plan/index.md"].replace("title: Tŷ a Dŵr", f"title: {title.strip()}")
    (top,) = document(cy_plan_index=text).xpath('//section[@class="cover"]/div[1]')
    assert top.get("class") == size
