"""The page behind a link."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, fragment_fromstring

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.print.page_references import add_page_references

NUMBERS = {("table", "t"): 2, ("figure", "f"): 3}


def referred(html: str, language: Language = "cy") -> HtmlElement:
    body = fragment_fromstring(html, create_parent="div")
    add_page_references(body, language, NUMBERS)  # type: ignore[arg-type]
    return body


def said(body: HtmlElement) -> str:
    """The words with the page as the style sheet would write it, were it 12."""
    for page in body.xpath('.//span[@class="page-reference"]'):
        page.text = f"{page.get('data-before')}12{page.get('data-after')}"
    return body.text_content().replace("\xa0", " ")


@pytest.mark.parametrize(
    "language,html,expected",
    [
        ("en", 'The <a href="#x">needs</a>.', "The needs (page 12)."),
        ("cy", 'Yr <a href="#x">anghenion</a> hyn', "Yr anghenion (tudalen 12) hyn"),
        ("en", '(see <a href="#x">the house</a>)', "(see the house, page 12)"),
        ("cy", '(gweler <a href="#x">y tŷ</a>)', "(gweler y tŷ, tudalen 12)"),
        ("cy", '(dŵr) <a href="#x">y tŷ</a>', "(dŵr) y tŷ (tudalen 12)"),
        ("en", 'See <a href="#x">page</a>.', "See page 12."),
        ("cy", 'Gweler <a href="#x">tudalen</a>.', "Gweler tudalen 12."),
        ("cy", 'Mae ar <a href="#x">tudalen</a>.', "Mae ar dudalen 12."),
        ("cy", 'Mae ar <a href="#x">dudalen</a>.', "Mae ar dudalen 12."),
        ("cy", '<b>Ar</b> <a href="#x">tudalen</a>', "Ar dudalen 12"),
        ("en", 'See <a href="#t">table</a>.', "See table 2 (page 12)."),
        ("cy", 'Yn <a href="#t">Tabl</a> gwelir', "Yn Nhabl 2 (tudalen 12) gwelir"),
        ("cy", 'yn <a href="#f">ffigur</a>', "yn ffigur 3 (tudalen 12)"),
        ("cy", 'Gweler <a href="#t">Tabl</a>', "Gweler Tabl 2 (tudalen 12)"),
        ("cy", '<a href="#f">Tabl</a> arall', "Tabl (tudalen 12) arall"),
        ("en", '<a href="#x">tudalen</a>', "tudalen (page 12)"),
    ],
)
def test_what_is_read(language: Language, html: str, expected: str) -> None:
    assert said(referred(f"<p>{html}</p>", language)) == expected


@pytest.mark.parametrize(
    "html",
    [
        '<h2>Am <a href="#x">y tŷ</a></h2>',
        '<table><caption><a href="#x">Tŷ</a></caption><tr><td>1</td></tr></table>',
        '<section class="plan" data-by="date"><p><a href="#x">Tŷ</a></p></section>',
        '<p><a class="print-footnote-again" href="#x">1</a></p>',
        '<p><a href="https://www.gov.uk/#x">Dŵr</a></p>',
        "<p>Dŵr</p>",
    ],
)
def test_what_stays_as_it_is(html: str) -> None:
    assert not referred(html).xpath('.//span[@class="page-reference"]')


def test_a_place_has_its_page_once_in_a_paragraph() -> None:
    body = referred(
        '<p><a href="#x">y tŷ</a> a’r <a href="#x">tŷ</a></p><ul><li><a href="#x">Tŷ</a></li></ul>'
    )
    assert said(body) == "y tŷ (tudalen 12) a’r tŷTŷ (tudalen 12)"


def test_the_words_behind_a_link_stay_behind_it() -> None:
    (page,) = referred('<p>Cyn <a href="#x">y tŷ</a> wedyn <b>dŵr</b></p>').xpath(".//span")
    assert (page.get("data-target"), page.text, page.tail) == ("#x", None, " wedyn ")
