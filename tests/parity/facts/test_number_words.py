"""Numbers that a text gives in words."""

from __future__ import annotations

import pytest

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.number_words import number_words


def values(text: str, language: Language) -> set[int]:
    return {word.value for word in number_words(text, language)}


@pytest.mark.parametrize(
    "words, value",
    [
        ("pedair", 4),
        ("bedwar", 4),
        ("dwy", 2),
        ("ddwy", 2),
        ("un ar ddeg", 11),
        ("tair ar ddeg", 13),
        ("un deg tri", 13),
        ("pymtheg", 15),
        ("dwy ar bymtheg", 17),
        ("ddeunaw", 18),
        ("hugain", 20),
        ("un achos ar hugain", 21),
        ("bedair awr ar hugain", 24),
        ("yr unfed ganrif ar hugain", 21),
        ("dau ddeg un", 21),
        ("deg ar hugain", 30),
        ("un ar ddeg ar hugain", 31),
        ("dri deg", 30),
        ("deugain", 40),
        ("hanner cant", 50),
        ("saith deg wyth", 78),
        ("pedwar ugain", 80),
        ("can niwrnod", 100),
        ("cant a hanner", 150),
        ("tri chant", 300),
        ("tri chant a phedwar", 304),
        ("pumcant", 500),
        ("dwy fil", 2000),
        ("dwy fil tri chant", 2300),
        ("hanner miliwn", 500_000),
        ("miliwn a hanner", 1_500_000),
    ],
)
def test_welsh_number_words(words: str, value: int) -> None:
    assert value in values(f"Roedd {words} ohonynt, ŵyr.", "cy")


@pytest.mark.parametrize(
    "words, value",
    [
        ("Four", 4),
        ("twelfth", 12),
        ("thirteen", 13),
        ("twenty", 20),
        ("twenty-one", 21),
        ("twenty-first", 21),
        ("seventy", 70),
        ("eighty five", 85),
        ("three hundred", 300),
        ("one hundred and twenty-five", 125),
        ("six thousand", 6000),
        ("two million three hundred thousand", 2_300_000),
        ("a dozen", 12),
        ("half a million", 500_000),
        ("under-fives", 5),
    ],
)
def test_english_number_words(words: str, value: int) -> None:
    assert value in values(f"There were {words} of them.", "en")


@pytest.mark.parametrize(
    "text, language, absent",
    [
        ("gan y cyngor", "cy", 100),
        ("eu hun a’u nwy", "cy", 1),
        ("eu hun a’u nwy", "cy", 2),
        ("dau a deg", "cy", 20),
        ("dau, ddeg", "cy", 20),
        ("two, three", "en", 23),
        ("twenty, one", "en", 21),
        ("deg ar y tŷ", "cy", 30),
        ("ugain a thri", "cy", 23),
        ("thousand thousand", "en", 1_001_000),
    ],
)
def test_words_that_are_no_such_number(text: str, language: Language, absent: int) -> None:
    assert absent not in values(text, language)


def test_a_number_knows_its_place_and_what_it_does() -> None:
    found = number_words("Y drydedd o bedair, ŵyr", "cy")
    assert [(word.value, word.role, word.start, word.end) for word in found] == [
        (3, "order", 2, 9),
        (4, "count", 12, 18),
    ]
