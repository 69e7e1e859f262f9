"""The print document as letters and elements."""

from __future__ import annotations

import pytest

from cyhoeddi.outputs.conformance.print_page import PrintPage, Stretch, read_print_page


def page_of(body: str) -> PrintPage:
    return read_print_page(f'<html lang="cy"><head><title>Tŷ</title></head><body>{body}</body></html>')


@pytest.mark.parametrize(
    "body, expected",
    [
        ("<p>Tŷ a <em>dŵr</em></p>", ["tŷadŵr"]),
        ("<p>Un</p><p hidden>Dau</p>", ["un"]),
        ("<p>Un</p><p aria-hidden=true>Dau</p>tri", ["untri"]),
        ("<p style='display: none'>Un</p>", [""]),
        ("<style>p {}</style><script>x</script><p>Un</p>", ["un"]),
        ("Un<!-- dau -->tri", ["untri"]),
        ("<p>Un <img src=x alt=Llun> dau</p>", ["undau"]),
        ("<svg><title>Siart</title><text>12</text></svg><p>Un</p>", ["un"]),
        ('<p>Un<span class="print-footnote">Nodyn ŵ</span> dau</p>', ["undau", "nodynŵ"]),
        ('<p>Un<span role="doc-footnote">Nodyn</span></p>', ["un", "nodyn"]),
        ("<table><tfoot><tr><td>9</tfoot><tbody><tr><td>1</tbody></table>", ["19"]),
        ("<div role=img aria-label=Siart>███</div>", [""]),
    ],
)
def test_letters_of_each_stream(body: str, expected: list[str]) -> None:
    assert list(page_of(body).streams) == expected


def test_elements_know_their_letters_and_language() -> None:
    page = page_of('<p>Un <span lang="EN">two <b>ŵ</b></span></p><h2>Tri</h2>')
    found = {element.tag: (element.stretch, element.language) for element in page.elements}
    assert found["p"] == (Stretch(0, 0, 6), "cy")
    assert found["span"] == (Stretch(0, 2, 6), "en")
    assert found["b"] == (Stretch(0, 5, 6), "en")
    assert found["h2"] == (Stretch(0, 6, 9), "cy")


def test_letters_of_a_footnote_are_not_those_of_its_paragraph() -> None:
    page = page_of('<p>Un<span class="print-footnote">Nodyn <a href="#x">dolen</a></span> dau</p>')
    (paragraph,), (link,) = page.with_tags("p"), page.with_tags("a")
    assert paragraph.stretch == Stretch(0, 0, 5)
    assert paragraph.words == "Un dau"
    assert link.stretch == Stretch(1, 5, 10)


def test_the_contents_are_known() -> None:
    page = page_of('<nav role="doc-toc"><ol><li>Un</ol></nav><ol><li>Dau</ol>')
    assert [element.in_contents for element in page.with_tags("li")] == [True, False]


@pytest.mark.parametrize(
    "body, tag",
    [
        ('<p role="heading" aria-level="3">Tŷ</p>', "h3"),
        ('<p role="heading">Tŷ</p>', "h2"),
        ('<div role="img">x</div>', "img"),
        ("<p>Tŷ</p>", "p"),
    ],
)
def test_a_role_says_what_an_element_is(body: str, tag: str) -> None:
    assert page_of(body).elements[-1].tag == tag


@pytest.mark.parametrize(
    "start, end, expected",
    [(0, 2, "Tŷ"), (2, 6, "a dŵr"), (0, 6, "Tŷ a dŵr"), (4, 9, "ŵr Tri"), (6, 9, "Tri"), (9, 9, "")],
)
def test_words_are_given_as_they_are_written(start: int, end: int, expected: str) -> None:
    assert page_of("<p>Tŷ a <b>dŵr</b></p><p>Tri</p>").words(Stretch(0, start, end)) == expected


def test_words_that_a_style_sheet_adds() -> None:
    page = page_of('<p>Gweler <span data-before=" (tudalen " data-after=")" data-target="#x"></span></p>')
    assert page.added == {"(tudalen", ")"}


def test_title_language_and_ids() -> None:
    page = page_of('<p id="un">Un</p>')
    assert (page.title, page.language, page.ids) == ("Tŷ", "cy", {"un"})
