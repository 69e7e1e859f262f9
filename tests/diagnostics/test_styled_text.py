"""Words for a terminal."""

from __future__ import annotations

import re

import pytest

from cyhoeddi.diagnostics.styled_text import PLAIN, Run, Terminal, printable

WORDS = [
    Run("content/cy/tŷ.md:3:7:", "place"),
    Run(" "),
    Run("gwall", "error"),
    Run(" Mae’r rhif yn wahanol."),
]


def test_a_file_gets_one_line_as_it_is() -> None:
    assert list(PLAIN.lines(WORDS)) == ["content/cy/tŷ.md:3:7: gwall Mae’r rhif yn wahanol."]
    assert list(PLAIN.lines([Run("a  b")], 4, "  mend: ")) == ["  mend: a  b"]
    assert list(PLAIN.lines([])) == [""]


@pytest.mark.parametrize("width", [1, 10, 30, 45, 200])
def test_lines_are_broken_between_words_only(width: int) -> None:
    lines = list(Terminal(width).lines(WORDS, 2))
    assert " ".join(" ".join(lines).split()) == "content/cy/tŷ.md:3:7: gwall Mae’r rhif yn wahanol."
    assert all(len(line) <= width or " " not in line.strip() for line in lines)
    assert all(line.startswith("  ") for line in lines[1:])


def test_an_opening_stands_on_the_first_line_alone() -> None:
    lines = list(Terminal(20).lines([Run("un dau tri pedwar pump chwech")], 8, "    cy: "))
    assert lines == ["    cy: un dau tri", "        pedwar pump", "        chwech"]


def test_styles_make_no_difference_to_where_lines_break() -> None:
    plain = list(Terminal(30).lines(WORDS, 4))
    coloured = list(Terminal(30, colour=True).lines(WORDS, 4))
    assert [re.sub("\x1b\\[[0-9;]*m", "", line) for line in coloured] == plain
    assert "\x1b[1;31mgwall\x1b[0m" in "\n".join(coloured)


def test_a_marked_word_stays_with_its_quotation_marks() -> None:
    runs = [Run("dyma “"), Run("tŷ", "marked"), Run("” a’r ŵyr")]
    assert list(Terminal(10).lines(runs)) == ["dyma “tŷ”", "a’r ŵyr"]


def test_words_without_a_style_are_left_alone_in_colour() -> None:
    assert list(Terminal(40, colour=True).lines([Run("tŷ")])) == ["tŷ"]


@pytest.mark.parametrize(
    "text, shown",
    [
        ("tŷ a’r ŵyr\t“–”", "tŷ a’r ŵyr\t“–”"),
        ("a\x1b[2Jb", "a\\x1b[2Jb"),
        ("a\rb\nc\x00", "a\\x0db\\x0ac\\x00"),
        ("\u202eabc\u2066", "\\x202eabc\\x2066"),
        ("\x9b31m\x7f", "\\x9b31m\\x7f"),
    ],
)
def test_nothing_can_steer_the_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert list(Terminal(80, colour=True).lines([Run(text.replace(" ", ""))])) == [shown.replace(" ", "")]
