from __future__ import annotations

import pytest
from tests.outputs.pdf.structure.html_page import page

from cyhoeddi.outputs.pdf.structure.element_words import alternative, link_name, words_of

SVG = "xmlns='http://www.w3.org/2000/svg'"


@pytest.mark.parametrize(
    "html, wanted",
    [
        ("<p>Dŵr  a <em>thŷ</em></p>", "Dŵr a thŷ"),
        ("<p>Un<br/>dau</p>", "Un dau"),
        ("<div><p>Un</p><p>Dau ŵ</p></div>", "Un Dau ŵ"),
        ("<p>Dŵr <img alt='cylch'/></p>", "Dŵr cylch"),
        ("<p>Dŵr <b aria-hidden='true'>▲</b></p>", "Dŵr"),
        (f"<p><svg {SVG}><title>Tŷ</title><text>9</text></svg></p>", "Tŷ"),
    ],
)
def test_words(html: str, wanted: str) -> None:
    assert words_of(page(html)[0][0]) == wanted


@pytest.mark.parametrize(
    "html, wanted",
    [
        ("<a href='#x'>y <em>dŵr</em></a>", "y dŵr"),
        ("<a href='#x' aria-label='Am ddŵr' title='no'>mwy</a>", "Am ddŵr"),
        ("<a href='#x' title='Tŷ'>dŵr</a>", "dŵr"),
        ("<a href='#x' title='Tŷ'></a>", "Tŷ"),
        ("<a href='#x'></a>", "#x"),
    ],
)
def test_the_name_of_a_link(html: str, wanted: str) -> None:
    assert link_name(page(html)[0][0]) == wanted


@pytest.mark.parametrize(
    "html, wanted",
    [
        ("<img alt='  Tŷ  mawr '/>", "Tŷ mawr"),
        ("<img aria-label='Tŷ'/>", "Tŷ"),
        ("<img/>", ""),
        (f"<svg {SVG}><title>Dŵr.</title><desc>Yn codi.</desc></svg>", "Dŵr. Yn codi"),
        (f"<svg {SVG}><desc>Yn codi</desc></svg>", "Yn codi"),
        (f"<svg {SVG} aria-label='Tŷ'><title>Dŵr</title></svg>", "Tŷ"),
    ],
)
def test_the_alternative_of_a_picture(html: str, wanted: str) -> None:
    assert alternative(page(html)[0][0]) == wanted
