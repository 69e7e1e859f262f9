"""Every form that a word can stand in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.welsh.mutation import ASPIRATE, NASAL, SOFT, initial, radicals, surface_forms


@pytest.mark.parametrize(
    "radical, forms",
    [
        ("pen", {"pen", "ben", "mhen", "phen"}),
        ("tŷ", {"tŷ", "dŷ", "nhŷ", "thŷ"}),
        ("cyngor", {"cyngor", "gyngor", "nghyngor", "chyngor"}),
        ("bwrdd", {"bwrdd", "fwrdd", "mwrdd"}),
        ("dinas", {"dinas", "ddinas", "ninas"}),
        ("gŵr", {"gŵr", "ŵr", "ngŵr"}),
        ("llys", {"llys", "lys"}),
        ("mis", {"mis", "fis"}),
        ("rhan", {"rhan", "ran"}),
        ("ysgol", {"ysgol", "hysgol"}),
        ("ŵyr", {"ŵyr", "hŵyr"}),
        ("iechyd", {"iechyd", "hiechyd"}),
        ("heddlu", {"heddlu"}),
        ("sir", {"sir"}),
        ("ffordd", {"ffordd"}),
        ("chwaer", {"chwaer"}),
        ("theatr", {"theatr"}),
        ("nos", {"nos"}),
        ("jôc", {"jôc"}),
        ("g", {"g", "ng"}),
        ("", set()),
    ],
)
def test_surface_forms(radical: str, forms: set[str]) -> None:
    assert surface_forms(radical) == forms


@pytest.mark.parametrize(
    "word, letter",
    [
        ("llan", "ll"),
        ("rhyl", "rh"),
        ("chwarae", "ch"),
        ("ffair", "ff"),
        ("lôn", "l"),
        ("ŵyn", "ŵ"),
        ("", ""),
    ],
)
def test_the_first_letter_may_be_two_characters(word: str, letter: str) -> None:
    assert initial(word) == letter


@pytest.mark.parametrize("table", [SOFT, NASAL, ASPIRATE])
def test_no_two_letters_but_b_and_m_become_the_same(table: dict[str, str]) -> None:
    changed = [after for before, after in table.items() if before != "m"]
    assert len(changed) == len(set(changed))


@given(st.text(alphabet="abcdefghilmnoprstuwyŵŷâêîôû", max_size=12))
def test_every_form_comes_from_its_radical(word: str) -> None:
    """What is behind the first letter stays, and the radical is one of the forms."""
    forms = surface_forms(word)
    if word:
        assert word in forms
    rest = word[len(initial(word)) :]
    for form in forms:
        assert form.endswith(rest)


@pytest.mark.parametrize(
    "form, expected",
    [
        ("fwrdd", {"fwrdd", "bwrdd", "mwrdd"}),
        ("nghyngor", {"nghyngor", "cyngor"}),
        ("mhobl", {"mhobl", "pobl"}),
        ("nhŷ", {"nhŷ", "tŷ"}),
        ("ŵyl", {"ŵyl", "gŵyl"}),
        ("ddinas", {"ddinas", "dinas"}),
        ("lan", {"lan", "glan", "llan"}),
        ("ran", {"ran", "gran", "rhan"}),
        ("hysgol", {"hysgol", "ysgol"}),
        ("llan", {"llan"}),
        ("ffordd", {"ffordd"}),
        ("sir", {"sir"}),
        ("", {""}),
    ],
)
def test_radicals(form: str, expected: set[str]) -> None:
    assert radicals(form) == expected


RADICAL = st.tuples(
    st.sampled_from(
        ["p", "t", "c", "b", "d", "g", "ll", "m", "rh", "s", "n", "ff", "gl", "gr", "gw", "a", "ŵ", "i"]
    ),
    st.sampled_from("aeiouwyâêŵŷ"),
    st.text(alphabet="abcdefghilmnoprstuwyŵŷâêîôû", max_size=9),
).map("".join)


@given(RADICAL)
def test_a_radical_is_found_from_each_of_its_forms(word: str) -> None:
    for form in surface_forms(word):
        assert word in radicals(form)


@given(st.text(max_size=12))
def test_radicals_of_any_text_can_stand_as_it(form: str) -> None:
    found = radicals(form)
    assert form in found
    assert all(form in surface_forms(radical) for radical in found - {form})
