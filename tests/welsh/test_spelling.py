"""Which words are Welsh, as they may stand in a text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.welsh import spelling
from cyhoeddi.welsh.affix_dictionary import AffixDictionary
from cyhoeddi.welsh.mutation import surface_forms
from cyhoeddi.welsh.spelling import WORDS, is_listed, is_word, may_be_word, normalised

FOLDER = Path(spelling.__file__).parent
ADDITIONAL = [
    word
    for line in (FOLDER / "additional-words.txt").read_text(encoding="utf-8").splitlines()
    if (word := line.partition("#")[0].strip())
]


@pytest.mark.parametrize(
    "word",
    [
        "tŷ", "dŵr", "ysgol", "gwasanaeth", "strategaeth", "cynllun",
        "nghynllun", "gynllun", "chynllun", "wasanaeth", "hysgol", "mhobl", "dŷ",
        "Strategaeth", "STRATEGAETH", "Caerdydd", "Nghaerdydd", "CAERDYDD", "Dŷ",
        "a’r", "a'r", "i’w", "mae’n", "Mae’r", "o’u", "heddlu’n", "gyda’i", "a’ch", "fe’m", "lle’r",
        "ar-lein", "e-bost", "hunan-niweidio", "Dyfed-Powys", "is-bwyllgor", "ar-lein’n",
        "byddwn", "cawsom", "gwnaethpwyd", "ydynt", "fyddant", "ddylid",
    ],
)  # fmt: skip
def test_words_of_the_dictionary(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize(
    "word",
    [
        "gellir", "ellir", "darperir", "ddarperir", "cesglir", "argymhellir", "caniateir", "bernir", "telir", "ffefrir",
        "sicrhewch", "cwblhewch", "caniatewch", "sicrheir", "cymharwch", "arhoswch", "mewngofnodwch", "cynhwyswch",
        "pwysicach", "bwysicaf", "manylach", "fanylach", "rhataf", "byrraf", "cliriach", "tlotaf",
        "cwcis", "gwcis", "lanlwytho", "lanlwythwyd", "dangosfwrdd", "ddangosfyrddau", "gweminarau", "seiberddiogelwch",
        "ailgyfrifo", "hunanasesu", "amgryptiedig", "chwiliadwy", "p’un", "recriwtiwyd", "integreiddiwch",
    ],
)  # fmt: skip
def test_words_that_the_dictionary_lacks(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize(
    "word",
    [
        "gweithoi", "ysgoil", "cynlun", "strategeath", "gwasanath", "erail", "ohonno", "tynny", "eisioes",
        "ty", "swn", "caniatau", "ynglyn", "gwasanaetha’z", "caerdydd", "ar-leni", "strategaeht’n", "gwEithio",
        "welcome", "strategy", "xyz", "ailxyzo", "’", "a’r’z",
    ],
)  # fmt: skip
def test_no_words(word: str) -> None:
    assert not is_word(word)


def test_accents_may_be_characters_of_their_own() -> None:
    for word in ("tŷ", "dŵr", "môr", "caniatáu"):
        assert is_word(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize("word", ["a" * 1_000_000, "a'" * 100_000 + "r", "tŷ-" * 100_000])
def test_a_word_of_the_length_of_a_book_is_none(word: str) -> None:
    assert not is_word(word)
    assert not is_listed(word)
    assert not may_be_word(word)


def test_every_additional_word_is_needed() -> None:
    """The dictionary lacks the word itself, or a form that it can stand in; of a verb, at least one form."""
    dictionary = AffixDictionary.read(FOLDER / "dictionary", "cy")
    for word in ADDITIONAL:
        is_stem = word.endswith("-")
        forms = [word[:-1] + ending for ending in spelling.VERB_ENDINGS] if is_stem else surface_forms(word)
        assert not all(map(dictionary.has, forms)), word


def test_additional_words_are_listed_once_and_known() -> None:
    assert len(ADDITIONAL) == len(set(ADDITIONAL))
    for word in ADDITIONAL:
        assert is_listed(f"{word[:-1]}wyd" if word.endswith("-") else word), word


@pytest.mark.parametrize("word", ["gellir", "ailgyfrifo", "pwysicach"])
def test_what_only_a_rule_makes_is_known_but_not_listed(word: str) -> None:
    assert is_word(word)
    assert not is_listed(word)


@pytest.mark.parametrize("word", ["gorddibyniaeth", "anghyfnodol", "sgorfyrddau’r", "cyn-ddisgyblaethol"])
def test_what_a_writer_may_have_made(word: str) -> None:
    assert may_be_word(word) or is_word(word)


@pytest.mark.parametrize("word", ["gweithoi", "ysgiobwlffedd", "cynlun", "eisioes", "erail"])
def test_what_nobody_makes(word: str) -> None:
    assert not may_be_word(word)


@pytest.mark.parametrize(
    "text, words",
    [
        ("Mae’r tŷ’n oer.", ["Mae’r", "tŷ’n", "oer"]),
        ("e-bost: a'i ‘dŵr’ (heb-law)", ["e-bost", "a'i", "dŵr", "heb-law"]),
        ("3ydd, 21ain; a/neu", ["ydd", "ain", "a", "neu"]),
        ("ty\u0302 a dw\u0302r", ["ty\u0302", "a", "dw\u0302r"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert WORDS.findall(text) == words


@given(st.text(max_size=80))
def test_any_text_can_be_looked_up(text: str) -> None:
    for word in (text, *WORDS.findall(text)):
        assert is_listed(word) <= is_word(word)
        assert may_be_word(word) in (True, False)


@given(st.text(alphabet="aâbcdeê’'-ŵŷiou\u0302", max_size=12))
def test_a_word_is_the_same_in_both_normalisation_forms(word: str) -> None:
    assert is_word(word) == is_word(unicodedata.normalize("NFD", word)) == is_word(normalised(word))
