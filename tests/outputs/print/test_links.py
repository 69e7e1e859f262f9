"""Where links and pictures of a print document lead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml.html import fragment_fromstring, tostring
from tests.outputs.small_site import small_site

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.print.links import Printed, chapter_id, link_target, rewrite_links, rewrite_pictures

IDS = {
    "chapter/index",
    "chapter/rivers",
    "chapter/rivers:deep",
    "chapter/index:summary",
    "chapter/work/first",
}


def target(href: str, language: Language = "cy", site_url: str = "https://example.org/safle/") -> str | None:
    site = small_site(site_url)
    page = site.page(f"{language}/plan/index.md")
    assert page is not None
    return link_target(href, page, Printed(site, site.strategies[0], IDS))


@pytest.mark.parametrize(
    "href,expected",
    [
        ("#summary", "#chapter/index:summary"),
        ("#not-there", "#chapter/index"),
        ("rivers.md", "#chapter/rivers"),
        ("rivers.md#deep", "#chapter/rivers:deep"),
        ("rivers.md#not-there", "#chapter/rivers"),
        ("./work/first.md", "#chapter/work/first"),
        ("../plan/rivers.md", "#chapter/rivers"),
        ("index.md", "#chapter/index"),
        ("../index.md", "https://example.org/safle/cy/"),
        ("../index.md#top", "https://example.org/safle/cy/#top"),
        ("../../en/plan/rivers.md", "https://example.org/safle/en/plan/rivers/"),
        ("data.csv", "https://example.org/safle/cy/cynllun/data.csv"),
        ("t%C5%B7.csv", "https://example.org/safle/cy/cynllun/t%C5%B7.csv"),
        ("https://gov.wales/", "https://gov.wales/"),
        ("mailto:ty@example.org", "mailto:ty@example.org"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("//example.org/x", None),
        ("/rooted", None),
        ("../../../outside.md", None),
    ],
)
def test_links(href: str, expected: str | None) -> None:
    assert target(href) == expected


def test_without_an_address_of_the_site_only_inner_links_lead_anywhere() -> None:
    assert target("rivers.md", site_url="") == "#chapter/rivers"
    assert target("../index.md", site_url="") is None


def test_chapters_have_the_same_id_in_both_languages() -> None:
    site = small_site()
    pair = site.pairs["plan/work/first.md"]
    assert {chapter_id(site.strategies[0], page) for page in pair.pages} == {"chapter/work/first"}


def rewritten(html: str) -> str:
    site = small_site("")
    page = site.page("cy/plan/index.md")
    assert page is not None
    body = fragment_fromstring(html, create_parent="div")
    rewrite_links(body, page, Printed(site, site.strategies[0], IDS))
    rewrite_pictures(body, page, site)
    return tostring(body, encoding="unicode")


def test_a_link_keeps_its_language_and_the_elements_in_it() -> None:
    inside = 'Y <strong>dŵr</strong> <span lang="en">cold</span>'
    made = rewritten(f'<p><a href="rivers.md" title="x" lang="cy" class="y">{inside}</a>, wedyn</p>')
    assert made == f'<div><p><a lang="cy" href="#chapter/rivers">{inside}</a>, wedyn</p></div>'


def test_a_link_to_nowhere_becomes_its_words() -> None:
    assert rewritten('<p>i’r <a href="../index.md">tŷ <em>mawr</em></a>.</p>') == (
        "<div><p>i’r tŷ <em>mawr</em>.</p></div>"
    )


def test_a_picture_that_is_a_link_is_only_a_picture() -> None:
    assert "<a" not in rewritten('<a href="rivers.md"><img src="ty.png" alt="Tŷ"></a>')


def test_pictures_have_their_place_in_the_project() -> None:
    assert 'src="file:///project/content/cy/plan/ty.png"' in rewritten('<img src="ty.png" alt="Tŷ">')
    assert 'src="file:///project/content/assets/t%C5%B7%202.png"' in rewritten(
        '<img src="../../assets/tŷ%202.png" alt="Tŷ">'
    )


def test_a_picture_without_words_is_decoration() -> None:
    assert 'alt=""' in rewritten('<img src="ty.png">')


def test_a_picture_that_is_not_there_becomes_its_words() -> None:
    site = replace(small_site(""), files=frozenset({"cy/plan/ty.png"}))
    page = site.page("cy/plan/index.md")
    assert page is not None
    body = fragment_fromstring(
        '<p><img src="ty.png" alt="Tŷ"> <img src="dwr.png" alt="Dŵr"></p>', create_parent="div"
    )
    rewrite_pictures(body, page, site)
    assert [picture.get("alt") for picture in body.iter("img")] == ["Tŷ"]
    assert "Dŵr" in body.text_content()


@pytest.mark.parametrize(
    "source", ["https://example.org/x.png", "../../../x.png", "data:image/png;base64,AA", "//a/x.png"]
)
def test_pictures_from_elsewhere_become_their_words(source: str) -> None:
    assert rewritten(f'<p><img src="{source}" alt="Tŷ"> a dŵr</p>') == "<div><p>Tŷ a dŵr</p></div>"
