"""Findings as people read them. Whole ones are in ``golden/``."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.diagnostics.example_findings import ACTION, FINDINGS, NOTES, PERCENTAGE

from cyhoeddi.diagnostics.diagnostic import Diagnostic, in_order
from cyhoeddi.diagnostics.styled_text import Terminal
from cyhoeddi.diagnostics.text import lines, one_line, summary
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words


def test_one_line_can_be_clicked_in_a_terminal() -> None:
    assert one_line(PERCENTAGE, "en") == (
        "content/cy/strategy/needs.md:34:76: error NUM003 percentage-differs: "
        "The percentage is “63.9%” in English and “69.3%” in Welsh."
    )
    assert one_line(PERCENTAGE, "cy") == (
        "content/cy/strategy/needs.md:34:76: gwall NUM003 percentage-differs: "
        "Mae’r ganran yn wahanol: “63.9%” yn Saesneg, “69.3%” yn Gymraeg."
    )


def test_the_passages_come_first_then_the_other_place_then_how_to_mend() -> None:
    labels = [line.split()[0] for line in lines([PERCENTAGE, ACTION], "cy") if line.startswith("    ")]
    assert labels == ["en:", "cy:", "gweler:", "cywiro:", "en:", "gweler:", "cywiro:", "--fix:"]


def test_nothing_that_a_page_holds_can_steer_the_terminal() -> None:
    odd = Words("a\x1b[2Jb\n\u202ec", "tŷ\r\x07")
    place = Position("a\x1b.md")
    finding = Diagnostic("X", "x", "error", odd, place, odd, (place,), odd)
    for terminal in (Terminal(), Terminal(80)):
        text = "\n".join(lines([finding], "en", terminal))
        assert text.count("\n") == 4
        assert not any(character in text for character in "\x1b\r\x07\u202e")
        assert "a\\x1b[2Jb" in text


def test_a_finding_without_more_is_one_line() -> None:
    bare = Diagnostic("PAR001", "page-missing", "warning", Words("Gone.", "Ar goll."), Position("a.md"))
    assert list(lines([bare], "en")) == ["a.md:1:1: warning PAR001 page-missing: Gone."]
    assert list(lines([bare], "cy")) == ["a.md:1:1: rhybudd PAR001 page-missing: Ar goll."]
    assert list(lines([], "en")) == []


def test_an_empty_line_stands_between_findings_only() -> None:
    shown = list(lines([PERCENTAGE, PERCENTAGE, *NOTES[:2]], "en"))
    assert shown.count("") == 2
    assert shown[0]
    assert shown[-1]
    assert shown[-2]


def test_notes_come_last_in_a_line_each_and_few_of_a_rule() -> None:
    other = replace(NOTES[0], code="PAR019", name="other-note")
    shown = list(lines([*NOTES, other, PERCENTAGE], "en"))
    assert shown[0].startswith("content/cy/strategy/needs.md")
    notes = shown[shown.index("") + 1 :]
    assert ["PAR018" in line for line in notes] == [True, True, True, False, True]
    assert notes[-1] == "… and 2 more of PAR018. All of them: cyhoeddi check --select PAR018"


def test_every_note_is_shown_to_who_asks_for_them() -> None:
    shown = list(lines(NOTES, "cy", every_note=True))
    assert len(shown) == len(NOTES)
    assert not any("--select" in line for line in shown)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("language", ["en", "cy"])
def test_lines_keep_to_the_terminal(width: int, language: Language) -> None:
    for line in lines(FINDINGS, language, Terminal(width)):
        assert len(line) <= width or " " not in line[12:].strip(), line


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


@pytest.mark.parametrize(
    "notes, language, text",
    [
        (1, "en", "0 errors, 0 warnings, 1 note; 4 pages checked."),
        (12, "en", "0 errors, 0 warnings, 12 notes; 4 pages checked."),
        (2, "cy", "0 gwall, 0 rhybudd, 2 nodyn; 4 tudalen wedi’u gwirio."),
    ],
)
def test_notes_are_counted_where_there_are_any(notes: int, language: Language, text: str) -> None:
    assert summary(0, 0, 4, language, notes) == text


def test_order_is_by_file_line_column_and_code() -> None:
    places = [("a.md", 2, 1), ("a.md", 10, 1), ("a.md", 10, 3), ("b.md", 1, 1)]
    found = [Diagnostic("X", "x", "error", Words("x", "x"), Position(*place)) for place in reversed(places)]
    assert [
        (d.position.path, d.position.line, d.position.column) for d in sorted(found, key=in_order)
    ] == places
