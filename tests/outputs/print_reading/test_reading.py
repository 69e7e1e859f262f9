"""The facts, notes, anchors and lines of a print document."""

from __future__ import annotations

from datetime import date

import pytest
from lxml.html import HtmlElement, fragment_fromstring, tostring
from tests.outputs.print_page import print_page

from cyhoeddi.outputs.pandoc.languages import mark_languages
from cyhoeddi.outputs.pandoc.spaces import fold_spaces
from cyhoeddi.outputs.print_reading.anchors import name_anchors
from cyhoeddi.outputs.print_reading.facts import document_facts, read_print_document
from cyhoeddi.outputs.print_reading.headings import move_headings_down
from cyhoeddi.outputs.print_reading.notes import gather_notes
from cyhoeddi.outputs.print_reading.own_lines import break_own_lines, keep_on_one_line
from cyhoeddi.outputs.print_reading.print_styles import classes_with, column_widths_of, pairs_with


def fragment(html: str) -> HtmlElement:
    return fragment_fromstring(html, create_parent="div")


def text(body: HtmlElement) -> str:
    return tostring(body, encoding="unicode").removeprefix("<div>").removesuffix("</div>")


def test_facts() -> None:
    facts = document_facts(read_print_document(print_page("<p>ŵ</p>")))
    assert (facts.language, facts.title, facts.description) == ("cy", "Tŷ a Dŵr", "Am y tŷ.")
    assert facts.authors == ("Y Cyngor", "Yr Heddlu")
    assert facts.published == date(2026, 3, 1)
    assert document_facts(read_print_document(print_page("", "en", created=""))).published is None


@pytest.mark.parametrize(
    "written", ["\x01", "&#1;", "&#x1;", "&#xFFFE;", "&#1114112;", "&#99999999;", "\ufffe", "\x0b"]
)
def test_characters_that_no_xml_may_hold_are_left_out(written: str) -> None:
    body = read_print_document(print_page(f"<p>D{written}ŵr</p>")).body
    assert "Dŵr" in body.text_content()


@pytest.mark.parametrize(
    "written, read", [("&#373;", "ŵ"), ("&#x177;", "ŷ"), ("&amp;#1;", "&#1;"), ("&#9;", "\t")]
)
def test_other_references_stay(written: str, read: str) -> None:
    assert f"a{read}b" in read_print_document(print_page(f"<p>a{written}b</p>")).body.text_content()


def test_notes_go_to_the_end_and_leave_a_reference() -> None:
    body = fragment(
        '<p>Tŷ<span class="print-footnote" id="fn:a">Am <b>ddŵr</b>.</span> a '
        '<a class="print-footnote-again" href="#fn:a">1</a></p>'
    )
    assert gather_notes(body) == 1
    assert text(body) == (
        '<p>Tŷ<span id="fn:a"><a href="#note-1" id="note-reference-1" role="doc-noteref">1</a></span> a '
        '<sup><a href="#fn:a">1</a></sup></p>'
        '<section role="doc-endnotes"><ol><li id="note-1"><p>Am <b>ddŵr</b>.</p></li></ol></section>'
    )


@pytest.mark.parametrize(
    "html, left",
    [
        ('<p lang="en">a <b>b</b></p>', '<p><span lang="en">a <b>b</b></span></p>'),
        ('<p lang="cy">a</p>', "<p>a</p>"),
        ('<span lang="en">a</span>', '<span lang="en">a</span>'),
        ('<em lang="en">a</em>', '<em><span lang="en">a</span></em>'),
        (
            '<div lang="en">a<ul><li>b</li></ul>c</div>',
            '<div><span lang="en">a</span><ul><li><span lang="en">b</span></li></ul><span lang="en">c</span></div>',
        ),
        (
            '<div lang="en"><p>a</p><p lang="cy">b</p></div>',
            '<div><p><span lang="en">a</span></p><p><span lang="en"><span lang="cy">b</span></span></p></div>',
        ),
    ],
)
def test_languages_go_down_to_the_words(html: str, left: str) -> None:
    body = fragment(html)
    mark_languages(body, "cy")
    assert text(body) == left


@pytest.mark.parametrize(
    "html, left",
    [
        ("<p>a\n  b<b>\nc</b>\td</p>", "<p>a b<b> c</b> d</p>"),
        ("<pre>a\n  b</pre>\n<p>c</p>", "<pre>a\n  b</pre> <p>c</p>"),
        ("<pre><code>a\n<b>b\n</b>\n</code></pre>", "<pre><code>a\n<b>b\n</b>\n</code></pre>"),
    ],
)
def test_spaces_are_folded(html: str, left: str) -> None:
    body = fragment(html)
    fold_spaces(body)
    assert text(body) == left


@pytest.mark.parametrize(
    "html, left",
    [
        ('<p id="a:b">a</p><a href="#a:b">x</a>', '<p><span id="p0_b"></span>a</p><a href="#p0_b">x</a>'),
        (
            '<h2 id="c/tŷ:dŵr">a</h2><a href="#c/tŷ:dŵr">x</a>',
            '<h2 id="p0_d_r">a</h2><a href="#p0_d_r">x</a>',
        ),
        ('<h2 id="a">a</h2>', "<h2>a</h2>"),
        ('<a href="#no">x</a><a href="https://e.org/#a">y</a>', '<a>x</a><a href="https://e.org/#a">y</a>'),
        (
            '<table><tr id="r"><td>a</td></tr></table><a href="#r">x</a>',
            '<table><tr><td><span id="p0_r"></span>a</td></tr></table><a href="#p0_r">x</a>',
        ),
        (
            '<div id="a"></div><div id="a"></div><a href="#a">x</a>',
            '<div id="p0_a"></div><div></div><a href="#p0_a">x</a>',
        ),
    ],
)
def test_anchors(html: str, left: str) -> None:
    body = fragment(html)
    name_anchors(body)
    assert text(body) == left


@pytest.mark.parametrize(
    "html, left",
    [
        (
            '<p>a <span class="plan-remark">b</span> c</p>',
            '<p>a<br><span class="plan-remark">b</span><br>c</p>',
        ),
        ('<p><span class="plan-remark">b</span></p>', '<p><span class="plan-remark">b</span></p>'),
        (
            '<p class="plan-remarks">a <span class="plan-remark">b</span> c</p>',
            '<p class="plan-remarks">a <span class="plan-remark">b</span> c</p>',
        ),
        ('<p>a <span class="urgency">b</span> c</p>', '<p>a <span class="urgency">b</span> c</p>'),
    ],
)
def test_lines_of_their_own(html: str, left: str) -> None:
    body = fragment(html)
    break_own_lines(body)
    assert text(body) == left


def test_words_that_stay_together() -> None:
    body = fragment('<p>a b <span class="urgency"><b>▲</b> c d</span> e f</p>')
    keep_on_one_line(body)
    assert text(body) == '<p>a b <span class="urgency"><b>▲</b>\u00a0c\u00a0d</span> e f</p>'


def test_headings_of_a_page_in_a_folder_are_lower() -> None:
    part = fragment_fromstring('<section class="chapter depth-2"><h1>a</h1><h2>b</h2><h6>c</h6></section>')
    move_headings_down(part)
    assert [child.tag for child in part] == ["h2", "h3", "h6"]


def test_what_the_style_sheet_says() -> None:
    css = "/* .no { display: block } */ .a, .b { color: red; display: block } .a .c { display: block } .d { width: 9% }"
    assert classes_with(css, "display", "block") == {"a", "b"}
    assert pairs_with(".a .b, .c { display: inline }", "display", "inline") == {("a", "b")}
    css = ".column-a { width: 40%; } .landscape .column-a { width: 50% } .other { width: 9% }"
    assert column_widths_of(css) == {"column-a": 40, "landscape column-a": 50}
