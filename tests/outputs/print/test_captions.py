"""Numbers of tables and figures."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, fragment_fromstring

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.print.captions import number_captions

TABLE = '<table id="{id}"><caption>Tŷ</caption><tr><td>1</td></tr></table>'
FIGURE = '<figure id="{id}"><img src="ty.png" alt="Tŷ"><figcaption>Dŵr</figcaption></figure>'


def bodies(*html: str) -> list[HtmlElement]:
    return [fragment_fromstring(each, create_parent="div") for each in html]


@pytest.mark.parametrize(
    "language,expected",
    [
        ("en", ["Table 1: Tŷ", "Figure 1: Dŵr", "Table 2: Tŷ", "Figure 2: Dŵr"]),
        ("cy", ["Tabl 1: Tŷ", "Ffigur 1: Dŵr", "Tabl 2: Tŷ", "Ffigur 2: Dŵr"]),
    ],
)
def test_each_kind_is_counted_through_the_document(language: Language, expected: list[str]) -> None:
    chapters = bodies(
        TABLE.format(id="a") + FIGURE.format(id="b"), TABLE.format(id="c") + FIGURE.format(id="d")
    )
    numbers = number_captions(chapters, language)
    captions = [element.text_content() for body in chapters for element in body.iter("caption", "figcaption")]
    assert captions == expected
    assert numbers == {("table", "a"): 1, ("figure", "b"): 1, ("table", "c"): 2, ("figure", "d"): 2}


def test_a_section_stands_for_its_first_table() -> None:
    html = f'<h2 id="s">S</h2><h3 id="t">T</h3>{TABLE.format(id="a")}{TABLE.format(id="b")}<h2 id="u">U</h2>'
    numbers = number_captions(bodies(html), "cy")
    assert numbers == {("table", key): 1 for key in "sta"} | {("table", "b"): 2}


@pytest.mark.parametrize(
    "html",
    [
        '<table class="plan-table"><caption>Tŷ</caption><tr><td>1</td></tr></table>',
        "<table><caption>Table 7. Tŷ</caption><tr><td>1</td></tr></table>",
        "<table><caption>Tabl 7: Dŵr</caption><tr><td>1</td></tr></table>",
        "<table><tr><td>1</td></tr></table>",
        "<p>Dŵr</p>",
    ],
)
def test_what_has_no_number(html: str) -> None:
    (body,) = bodies(html)
    before = body.text_content()
    assert number_captions([body], "cy") == {}
    assert body.text_content() == before


def test_a_figure_of_two_tables_is_a_table() -> None:
    html = "<figure><table><tr><td>1</td></tr></table><table></table><figcaption>Tŷ</figcaption></figure>"
    (body,) = bodies(html)
    number_captions([body], "cy")
    assert body.findtext(".//figcaption/span") == "Tabl 1:"
