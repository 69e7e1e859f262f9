"""Passages, shortened around the words that differ."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.diagnostics.example_findings import PERCENTAGE

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.excerpt import Excerpt, excerpts, passages_for_programs
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words


def found(message: str, en: str | None, cy: str | None, width: int = 60) -> list[Excerpt]:
    finding = Diagnostic("X", "x", "error", Words(message, "Ŵyr."), Position("a.md"), passages=Words(en, cy))
    return list(excerpts(finding, width))


def shown(message: str, en: str | None, cy: str | None, width: int = 60) -> list[str]:
    """The excerpts with square brackets round what differs."""
    parts = [excerpt.parts for excerpt in found(message, en, cy, width)]
    return [f"{before}[{marked}]{after}" if marked else before + after for before, marked, after in parts]


LONG = " ".join(f"gair{number}" for number in range(1, 101))


@pytest.mark.parametrize(
    "message, en, cy, expected",
    [
        ("It is “21” in English and “12” in Welsh.", "All 21.", "Y 12 tŷ.", ["All [21].", "Y [12] tŷ."]),
        # Both numbers in both languages: the first quoted is the English one.
        ("“21” and “12” differ.", "12 of 21", "21 o 12", ["12 of [21]", "21 o [12]"]),
        ("The number “7” is in the Welsh only.", "None.", "Mae 7 tŷ.", ["None.", "Mae [7] tŷ."]),
        # Not within another number or word.
        ("“7” is missing.", "In 1970 there were 7.", "Yn 1970.", ["In 1970 there were [7].", "Yn 1970."]),
        ("“tŷ” is missing.", "tŷr tŷ", None, ["tŷr [tŷ]"]),
        ("“£5 (net)”, “5%”.", "Pay £5 (net) now", "Tâl 5% nawr", ["Pay [£5 (net)] now", "Tâl [5%] nawr"]),
        # What a rule quotes shortened is found by its beginning.
        ("“gair1 gair2 …” is missing.", "gair1 gair2 gair3", None, ["[gair1 gair2] gair3"]),
        ("Nothing is quoted.", "One", "Un", ["One", "Un"]),
        ("“9” is nowhere.", "One", "Un", ["One", "Un"]),
        ("“x”", None, None, []),
        ("“x”", "", "  \n ", []),
        ("“b c”", "a\n  b\n c", None, ["a [b c]"]),
    ],
)
def test_what_differs_is_marked(message: str, en: str | None, cy: str | None, expected: list[str]) -> None:
    assert shown(message, en, cy) == expected


@pytest.mark.parametrize("word", [1, 2, 40, 50, 99, 100])
@pytest.mark.parametrize("width", [28, 33, 60, 100])
def test_a_long_passage_is_cut_between_words_around_it(word: int, width: int) -> None:
    (excerpt,) = found(f"“gair{word}” is missing.", None, LONG, width)
    before, marked, _ = excerpt.parts
    assert marked == f"gair{word}"
    assert width // 2 < len(excerpt.text) <= width + 2
    assert before.startswith("…") == (word > 1 and not LONG.startswith(before + marked))
    assert all(piece in LONG.split() for piece in excerpt.text.strip("…").split())


def test_the_language_that_lacks_it_is_cut_where_it_would_stand() -> None:
    english, welsh = found("“gair50” is missing.", LONG, LONG.replace("gair", "tŷ").replace("tŷ50 ", ""), 40)
    assert english.parts[1] == "gair50"
    assert welsh.parts[1] == ""
    assert "tŷ49" in welsh.text or "tŷ51" in welsh.text


def test_no_pause_stands_before_what_is_left_out() -> None:
    (excerpt,) = found("Nothing.", "one two three, four five", None, 16)
    assert excerpt.text == "one two three…"


@pytest.mark.parametrize(
    "text", ["ŵ" * 100_000, "ŵ " * 100_000, "a\x00b\x1b[2J" * 3000, "y\u0302" * 5000, "\u202e\u2028x" * 5000]
)
def test_no_text_is_too_odd(text: str) -> None:
    for excerpt in found("“ŵ” and “x”", text, text, 50):
        assert len(excerpt.text) <= 52
        assert "\n" not in excerpt.text


def test_programs_get_passages_of_a_length_that_can_be_read() -> None:
    finding = replace(
        PERCENTAGE, passages=Words(f"{'tŷ ' * 500_000}63.9%", "dŵr " * 200 + "69.3%" + " ŵyr" * 5000)
    )
    passages = passages_for_programs(finding)
    assert list(passages) == ["en", "cy"]
    assert all(500 < len(text) <= 1002 for text in passages.values())
    assert "69.3%" in passages["cy"]
    assert passages_for_programs(PERCENTAGE) == {"en": PERCENTAGE.passages.en, "cy": PERCENTAGE.passages.cy}


def test_letters_and_their_accents_are_one() -> None:
    (excerpt,) = found("“tŷ” is missing.", None, "y ty\u0302 hwn")
    assert excerpt.parts == ("y ", "tŷ", " hwn")
