"""Pieces of a PDF beside the letters of the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.outputs.conformance.alignment import align
from cyhoeddi.outputs.conformance.letters import letters, runs_to_the_left
from cyhoeddi.outputs.conformance.pdf_document import Content
from cyhoeddi.outputs.conformance.print_page import Stretch
from cyhoeddi.outputs.conformance.spoken_pieces import Piece

TEXT = "Mae’r tŷ ger y dŵr, a’r ŵyn yn y cae bob gwanwyn a haf."


def pieces_of(*texts: str) -> list[Piece]:
    """A text that begins with + may have been added by a style sheet, and with ++ it stands where such things do."""
    return [piece_of(number, text) for number, text in enumerate(texts)]


def piece_of(number: int, text: str) -> Piece:
    words = text.lstrip("+")
    added, likely = text.startswith("+"), text.startswith("++")
    to_the_left = runs_to_the_left(words)
    return Piece(words, letters(words), Content(1, number, words), "cy", added, likely, to_the_left)


CLEAN = {
    "one piece": [TEXT],
    "lines": ["Mae’r tŷ ger y dŵr,", "a’r ŵyn yn y cae", "bob gwanwyn a haf."],
    "a word parted at the end of a line": ["Mae’r tŷ ger y dŵr, a’r ŵyn yn y cae bob gwan-", "wyn a haf."],
    "a bullet before": ["+•", TEXT],
    "a number before": ["+1.", TEXT],
    "a mark within": ["Mae’r tŷ", "+1", " ger y dŵr, a’r ŵyn yn y cae bob gwanwyn a haf."],
    "something added at the end": [TEXT, "+(tudalen", "+12)"],
    "pieces without letters": [" ", TEXT, ""],
}


@pytest.mark.parametrize("texts", CLEAN.values(), ids=CLEAN)
def test_all_is_there(texts: list[str]) -> None:
    found = align(pieces_of(*texts), letters(TEXT), 0)
    assert (found.missing, found.extra) == ((), ())
    assert found.places[-1].end == len(letters(TEXT))


DIFFERENT = {
    "the first words are missing": (["a’r ŵyn yn y cae bob gwanwyn a haf."], ["mae’rtŷgerydŵr,"], []),
    "the last words are missing": (["Mae’r tŷ ger y dŵr,"], ["a’rŵynynycaebobgwanwynahaf."], []),
    "words within are missing": (["Mae’r tŷ", "a’r ŵyn yn y cae bob gwanwyn a haf."], ["gerydŵr,"], []),
    "words are there twice": (["Mae’r tŷ", "Mae’r tŷ", TEXT[8:]], [], [1]),
    "words of another page": (["Eirin", TEXT], [], [0]),
    "words change places": (
        ["a’r ŵyn yn y cae", "Mae’r tŷ ger y dŵr,", "bob gwanwyn a haf."], ["a’rŵynynycae"], [0],
    ),
    "a letter is another": (["Mae’r ty ger y dŵr,", TEXT[19:]], ["mae’rtŷgerydŵr,"], [0]),
    "nothing is there": ([], [letters(TEXT)], []),
}  # fmt: skip


@pytest.mark.parametrize("texts, missing, extra", DIFFERENT.values(), ids=DIFFERENT)
def test_what_differs(texts: list[str], missing: list[str], extra: list[int]) -> None:
    text = letters(TEXT)
    found = align(pieces_of(*texts), text, 0)
    assert [text[gap.start : gap.end] for gap in found.missing] == missing
    assert list(found.extra) == extra


def test_a_number_is_the_lists_own_where_the_words_say_so() -> None:
    text = letters("1 cam ymlaen 2 gam yn ôl")
    found = align(pieces_of("+1", "1 cam ymlaen", "+2", "2 gam yn ôl"), text, 0)
    assert found.missing == found.extra == ()
    assert found.places[0].is_empty
    assert found.places[2].is_empty


def test_a_number_is_the_words_own_where_the_list_has_none() -> None:
    found = align(pieces_of("+12", "o dai"), letters("12 o dai"), 0)
    assert found.places == (Stretch(0, 0, 2), Stretch(0, 2, 6))


@pytest.mark.parametrize(
    "texts, text, read",
    [
        (["Gair", "++1", "+1", "arall"], "Gair 1 arall", [4, 0, 1, 5]),
        (["Gair", "+1", "++1", "arall"], "Gair 1 arall", [4, 1, 0, 5]),
        (["a i v", "++1", "+10 2", "++•", "+10", "ŵyn"], "a i v 10 2 10 ŵyn", [3, 0, 3, 0, 2, 3]),
        (["Gair", "++1", "+12"], "Gair 12", [4, 0, 2]),
        (["++1", "+1", "+1", "+1", "tŷ"], "111 tŷ", [0, 1, 1, 1, 2]),
    ],
)
def test_numbers_beside_numbers(texts: list[str], text: str, read: list[int]) -> None:
    found = align(pieces_of(*texts), letters(text), 0)
    assert [place.end - place.start for place in found.places] == read
    assert found.missing == found.extra == ()


def test_a_long_run_of_numbers_takes_no_long_time() -> None:
    texts = ["+1"] * 3000
    found = align(pieces_of(*texts, "gair"), letters("1" * 2000), 0)
    assert found.extra == (3000,)


def test_letters_that_run_to_the_left_may_be_drawn_in_the_order_of_the_paper() -> None:
    found = align(pieces_of("Enw: ", "םולש", " wedyn"), letters("Enw: שלום wedyn"), 0)
    assert found.missing == found.extra == ()


@given(st.lists(st.text("abŵŷ -12.", min_size=1), min_size=1, max_size=12))
def test_any_text_in_its_own_pieces_is_whole(texts: list[str]) -> None:
    found = align(pieces_of(*texts), letters("".join(texts)), 0)
    assert found.missing == found.extra == ()


@given(st.lists(st.text("abŵŷ-12", min_size=1), max_size=12), st.text("abŵŷ-12", max_size=30))
def test_places_are_in_order_and_gaps_are_between_them(texts: list[str], text: str) -> None:
    found = align(pieces_of(*texts), letters(text), 0)
    ends = [place.end for place in found.places]
    assert ends == sorted(ends)
    read = sum(place.end - place.start for place in found.places)
    assert read + sum(gap.end - gap.start for gap in found.missing) == len(letters(text))
