"""Findings as a terminal shows them."""

from __future__ import annotations

import pytest

from cyhoeddi.diagnostics.diagnostic import Diagnostic, in_order
from cyhoeddi.diagnostics.text import lines, one_line, summary
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

FINDING = Diagnostic(
    code="NUM001",
    name="number-differs",
    severity="error",
    message=Words("The number differs.", "Mae’r rhif yn wahanol yn y tŷ."),
    position=Position("content/cy/a.md", 3, 7),
    help=Words("Find out.", "Darganfyddwch, ŵyr."),
    related=(Position("content/en/a.md", 4, 1),),
)


def test_one_line_can_be_clicked_in_a_terminal() -> None:
    assert one_line(FINDING, "en") == "content/cy/a.md:3:7: error NUM001 number-differs: The number differs."
    assert (
        one_line(FINDING, "cy")
        == "content/cy/a.md:3:7: gwall NUM001 number-differs: Mae’r rhif yn wahanol yn y tŷ."
    )


def test_lines_show_the_other_place_and_how_to_mend() -> None:
    assert list(lines([FINDING], "en"))[1:] == ["    see: content/en/a.md:4:1", "    mend: Find out."]
    assert list(lines([FINDING], "cy"))[1:] == [
        "    gweler: content/en/a.md:4:1",
        "    cywiro: Darganfyddwch, ŵyr.",
    ]


def test_nothing_that_a_page_holds_can_steer_the_terminal() -> None:
    odd = Words("a\x1b[2Jb\n\u202ec", "tŷ\r\x07")
    place = Position("a\x1b.md")
    text = "\n".join(lines([Diagnostic("X", "x", "error", odd, place, odd, (place,))], "en"))
    assert text.count("\n") == 2
    assert not any(character in text for character in "\x1b\r\x07\u202e")
    assert "a\\x1b[2Jb" in text


def test_a_finding_without_help_is_one_line() -> None:
    bare = Diagnostic("PAR001", "page-missing", "warning", Words("Gone.", "Ar goll."), Position("a.md"))
    assert list(lines([bare], "en")) == ["a.md:1:1: warning PAR001 page-missing: Gone."]
    assert list(lines([bare], "cy")) == ["a.md:1:1: rhybudd PAR001 page-missing: Ar goll."]
    assert list(lines([], "en")) == []


@pytest.mark.parametrize(
    "counts, language, text",
    [
        ((0, 0, 36), "en", "0 errors, 0 warnings; 36 pages checked."),
        ((1, 1, 1), "en", "1 error, 1 warning; 1 page checked."),
        ((2, 3, 2), "en", "2 errors, 3 warnings; 2 pages checked."),
        ((0, 0, 36), "cy", "0 gwall, 0 rhybudd; 36 tudalen wedi’u gwirio."),
        ((1, 1, 1), "cy", "1 gwall, 1 rhybudd; 1 dudalen wedi’i gwirio."),
        ((2, 2, 2), "cy", "2 wall, 2 rybudd; 2 dudalen wedi’u gwirio."),
        ((3, 3, 6), "cy", "3 gwall, 3 rhybudd; 6 thudalen wedi’u gwirio."),
    ],
)
def test_summary(counts: tuple[int, int, int], language: Language, text: str) -> None:
    assert summary(*counts, language) == text


def test_order_is_by_file_line_column_and_code() -> None:
    places = [("a.md", 2, 1), ("a.md", 10, 1), ("a.md", 10, 3), ("b.md", 1, 1)]
    found = [Diagnostic("X", "x", "error", Words("x", "x"), Position(*place)) for place in reversed(places)]
    assert [
        (d.position.path, d.position.line, d.position.column) for d in sorted(found, key=in_order)
    ] == places
