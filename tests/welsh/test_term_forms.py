"""Welsh terms are found in the forms that sentences give them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.welsh.mutation import radicals, surface_forms
from cyhoeddi.welsh.term_forms import term_pattern, word_pattern, words_of


@pytest.mark.parametrize(
    "term, text",
    [
        ("tŷ", "y tŷ"),
        ("tŷ", "ei dŷ ef"),
        ("tŷ", "fy nhŷ i"),
        ("tŷ", "ei thŷ hi"),
        ("tŷ", "TŶ"),
        ("Cyngor Sir", "i Gyngor Sir"),
        ("Cyngor Sir", "yng Nghyngor Sir"),
        ("Cyngor Sir", "a Chyngor Sir"),
        ("Bwrdd Iechyd", "ei Fwrdd Iechyd"),
        ("Heddlu Gwent", "gan Heddlu Gwent"),
        ("gwasanaeth prawf", "y wasanaeth brawf"),
        ("ardal", "ein hardal"),
        ("y Swyddfa Gartref", "i’r Swyddfa Gartref"),
        ("Y Swyddfa Gartref", "Swyddfa Gartref"),
        ("comisiynydd yr heddlu a throseddu", "gan gomisiynydd yr heddlu a throseddu"),
        ("economi'r nos", "economi’r nos"),
        ("economi’r nos", "ECONOMI'R NOS"),
        ("cam-drin domestig", "gam-drin domestig"),
        ("cam-drin domestig", "cam drin\ndomestig"),
        ("strategaeth genedlaethol", "strategaeth a strategaeth cenedlaethol"),
        ("Deddf Llesiant 2015", "o Ddeddf Llesiant 2015"),
        ("ymyrraeth gynnar", "“ymyrraeth gynnar”,"),
    ],
)
def test_what_is_found(term: str, text: str) -> None:
    assert term_pattern(term).search(text)


@pytest.mark.parametrize(
    "term, text",
    [
        ("tŷ", "ty"),
        ("tŷ", "tŷn"),
        ("tŷ", "ar-tŷ"),
        ("tŷ", "tŷ@example.org a www.tŷ.cymru a /tŷ/"),
        ("barn", "darn"),
        ("cynllun", "fynllun"),
        ("llyfr", "rhyfr"),
        ("cynllun gweithredu", "cynllun da i weithredu"),
        ("cynllun", "cynlluniau"),
        ("awdurdod lleol", "awdurdodau lleol"),
    ],
)
def test_what_is_not_found(term: str, text: str) -> None:
    assert not term_pattern(term).search(text)


@pytest.mark.parametrize(
    "term, text",
    [
        ("awdurdod lleol", "i’r awdurdodau lleol"),
        ("cynllun", "ein cynlluniau"),
        ("partneriaeth diogelwch cymunedol", "o bartneriaethau diogelwch cymunedol"),
        ("dyletswydd", "dyletswyddau"),
    ],
)
def test_plurals(term: str, text: str) -> None:
    assert term_pattern(term, with_plurals=True).search(text)
    assert not term_pattern(term).search(text)


@pytest.mark.parametrize(
    "term, words",
    [
        ("", ()),
        ("y", ("y",)),
        ("Y Gwasanaeth Prawf", ("gwasanaeth", "prawf")),
        ("yr ŵyl", ("ŵyl",)),
        ("cam-drin", ("cam", "drin")),
        ("economi’r nos", ("economi", "r", "nos")),
    ],
)
def test_words(term: str, words: tuple[str, ...]) -> None:
    assert words_of(term) == words


@given(st.text(alphabet="abcdghlmprtŵŷâ", min_size=3, max_size=9))
def test_every_mutation_of_a_word_is_found(word: str) -> None:
    for form in surface_forms(word):
        assert term_pattern(word).search(f"y {form}, a")
        if word in radicals(form):  # not so where no Welsh word begins like this, as with gb
            assert word_pattern(form).search(f"y {word}, a")


@given(st.text(max_size=12), st.text(max_size=30))
def test_never_raises(term: str, text: str) -> None:
    term_pattern(term).search(text)
    word_pattern(term).search(text)
