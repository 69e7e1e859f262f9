"""Plurals by rule and by the table."""

from __future__ import annotations

import pytest

from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.outputs.search.plurals import irregular, possible_singulars
from cyhoeddi.welsh.spelling import is_word


@pytest.mark.parametrize(
    "plural, language, singular",
    [
        ("strategaethau", "cy", "strategaeth"),
        ("ysgolion", "cy", "ysgol"),
        ("menywod", "cy", "menyw"),
        ("partneriaid", "cy", "partner"),
        ("gwasanaethau", "cy", "gwasanaeth"),
        ("troseddwyr", "cy", "troseddwr"),
        ("gweithwyr", "cy", "gweithiwr"),
        ("arweinwyr", "cy", "arweinydd"),
        ("swyddfeydd", "cy", "swyddfa"),
        ("geiriau", "cy", "gair"),
        ("byrddau", "cy", "bwrdd"),
        ("traethodau", "cy", "traethawd"),
        ("rhannau", "cy", "rhan"),
        ("strategies", "en", "strategy"),
        ("knives", "en", "knife"),
        ("thieves", "en", "thief"),
        ("boxes", "en", "box"),
    ],
)
def test_rules(plural: str, language: Language, singular: str) -> None:
    assert singular in possible_singulars(plural, language)


@pytest.mark.parametrize(
    "word, language",
    [
        ("newydd", "cy"), ("gweddi", "cy"), ("trosedd", "cy"), ("tŷ", "cy"), ("yn", "cy"), ("ion", "cy"), ("dau", "cy"),
        ("stress", "en"), ("is", "en"), ("men", "en"), ("gas", "en"),
    ],
)  # fmt: skip
def test_words_that_no_rule_takes_for_plurals(word: str, language: Language) -> None:
    assert possible_singulars(word, language) == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_is_in_order_and_says_nothing_twice(language: Language) -> None:
    pairs = irregular(language)
    assert len(pairs) >= 20
    assert len(set(pairs)) == len(pairs)
    for singular, plural in pairs:
        assert singular != plural
        assert (singular, plural) == (singular.lower(), plural.lower())


def test_the_table_s_welsh_words_are_in_the_dictionary() -> None:
    words = {word for pair in irregular("cy") for word in pair}
    assert {word for word in words if not (is_word(word) or is_word(word.capitalize()))} == set()
