"""The words that a finding is about are marked in their block's text, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.review.marked_text import Mark, marked_html, marks_in

PATH = "content/cy/tŷ.md"


def block(text: str, line: int = 3) -> Block:
    """A paragraph of one written line."""
    return Block("paragraph", Position(PATH, line), text, ((0, Position(PATH, line)),))


def finding(message: str, line: int = 3, column: int = 1, severity: str = "error") -> Diagnostic:
    """A finding with an English message."""
    words = Words(message, f"{message} (ŵ)")
    return Diagnostic("NUM001", "number-differs", severity, words, Position(PATH, line, column))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text, message, column, marked",
    [
        ("Mae 21 achos yn y tŷ.", "The number is “12” in English and “21” in Welsh.", 5, ["21"]),
        ("5 ac eto 5 yn y dŵr", "The number “5” is in the Welsh only.", 10, ["5"]),
        ("Dim byd o gwbl, ŵyr.", "The number “7” is in the English only.", 1, []),
        ("Mae’r tŷ’n wag.", "A heading is missing.", 1, []),
        (
            "Hir iawn yw’r frawddeg hon am y tŷ.",
            "The sentence “Hir iawn yw…” is missing.",
            1,
            ["Hir iawn yw"],
        ),
    ],
)
def test_words_that_the_message_quotes(text: str, message: str, column: int, marked: list[str]) -> None:
    marks = marks_in(block(text), [finding(message, column=column)])
    assert [text[mark.start : mark.end] for mark in marks] == marked


def test_the_nearest_of_several_is_marked() -> None:
    marks = marks_in(block("5 tŷ, 5 dŵr, 5 ŵyr"), [finding("“5” differs", column=13)])
    assert [mark.start for mark in marks] == [13]


def test_a_finding_of_another_line_marks_nothing() -> None:
    assert marks_in(block("21 achos", line=9), [finding("“21” differs")]) == []


def test_marks_do_not_overlap() -> None:
    found = [finding("“21 achos” differs"), finding("“21” differs")]
    assert [(mark.start, mark.end) for mark in marks_in(block("21 achos yn y tŷ"), found)] == [(0, 8)]


def test_what_an_author_wrote_is_escaped() -> None:
    html = marked_html("<b>ŵ</b> & 21", [Mark(11, 13, "error", 'NUM001 "x"')])
    assert html == (
        "&lt;b&gt;ŵ&lt;/b&gt; &amp; "
        '<mark class="review-mark review-mark--error" title="NUM001 &#34;x&#34;">21</mark>'
    )


@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=4))
def test_without_its_marks_the_text_is_the_same(text: str, places: list[tuple[int, int]]) -> None:
    marks, done = [], 0
    for gap, length in places:
        start, end = done + gap, done + gap + length
        if end <= len(text):
            marks.append(Mark(start, end, "warning", "LNG001"))
            done = end
    assert marked_html(text, marks).striptags().replace(" ", "") == marked_html(text, []).striptags().replace(
        " ", ""
    )
