"""Footnotes go to where they are referred to."""

from __future__ import annotations

from lxml.html import HtmlElement, fragment_fromstring, tostring

from cyhoeddi.model.markdown.dialect import converter
from cyhoeddi.outputs.print.footnotes import number_footnotes, place_footnotes


def placed(markdown: str) -> HtmlElement:
    body = fragment_fromstring(converter().convert(markdown), create_parent="div")
    place_footnotes(body)
    return body


def html_of(body: HtmlElement) -> str:
    return tostring(body, encoding="unicode")


def test_a_note_stands_in_the_sentence() -> None:
    html = html_of(placed("Mae’r dŵr[^a] yn oer.\n\n[^a]: Nodyn am y *tŷ*.\n"))
    assert 'dŵr<span class="print-footnote" id="fn:a">Nodyn am y <em>tŷ</em>.</span> yn oer.' in html


def test_the_list_at_the_end_is_gone() -> None:
    html = html_of(placed("Dŵr[^a].\n\n[^a]: Nodyn.\n"))
    assert 'class="footnote"' not in html
    assert "↩" not in html
    assert "<hr" not in html


def test_a_note_without_a_reference_is_not_printed() -> None:
    assert "Nodyn" not in html_of(placed("Dŵr.\n\n[^a]: Nodyn.\n"))


def test_two_paragraphs_stay_apart() -> None:
    assert "Un.<br><br>Dau." in html_of(placed("Dŵr[^a].\n\n[^a]: Un.\n\n    Dau.\n"))


def test_line_ends_of_the_source_are_spaces() -> None:
    assert ">Un dau tri.<" in html_of(placed("Dŵr[^a].\n\n[^a]: Un\n    dau\n    tri.\n"))


def test_a_link_in_a_note_stays() -> None:
    assert '<a href="https://example.org/">tŷ</a>.</span>' in html_of(
        placed("Dŵr[^a].\n\n[^a]: Gweler [tŷ](https://example.org/).\n")
    )


def test_a_second_reference_is_a_link_with_the_same_number() -> None:
    first = placed("Un[^a].\n\n[^a]: Nodyn.\n")
    second = placed("Tŷ[^b], dŵr[^c], eto[^c].\n\n[^b]: B.\n[^c]: C.\n")
    number_footnotes([first, second])
    again = second.xpath('.//a[@class="print-footnote-again"]')
    assert [(link.text, link.get("href")) for link in again] == [("3", "#fn:c")]
    assert html_of(second).count('print-footnote"') == 2
