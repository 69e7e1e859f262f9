"""What counts as a fact in a sentence, and when two of them are the same."""

from __future__ import annotations

import pytest

from cyhoeddi.model.language import Language
from cyhoeddi.parity.number_words import numbers_in_words
from cyhoeddi.parity.text_facts import facts_in


def values(text: str, language: Language) -> list[tuple[str, str]]:
    return [(fact.kind, fact.value) for fact in facts_in(text, language)]


@pytest.mark.parametrize(
    "english, welsh, expected",
    [
        ("31 January 2024", "31 Ionawr 2024", ("date", "2024-01-31")),
        ("1st of May 2024", "y 1af o Fai 2024", ("date", "2024-05-01")),
        ("the 2nd April", "yr 2il o Ebrill", ("date", "--04-02")),
        ("31 October 2022", "31ain o Hydref 2022", ("date", "2022-10-31")),
        ("in December 2023", "o Ragfyr 2023", ("date", "2023-12")),
        ("in November 2023", "yn Nhachwedd 2023", ("date", "2023-11")),
        ("and November 2023", "a Thachwedd 2023", ("date", "2023-11")),
        ("in July 2024", "yng Ngorffennaf 2024", ("date", "2024-07")),
        ("July 2024", "mis Gorffennaf 2024", ("date", "2024-07")),
        ("5 July", "5ed o fis Gorffennaf", ("date", "--07-05")),
        ("March, 2025", "Mawrth, 2025", ("date", "2025-03")),
        ("January 31, 2024", "Ionawr 31, 2024", ("date", "2024-01-31")),
        ("January 31st", "Ionawr 31ain", ("date", "--01-31")),
        ("2024-02-29", "2024-02-29", ("date", "2024-02-29")),
        ("9/2/2024", "9.2.2024", ("date", "2024-02-09")),
        ("6pm", "6yh", ("time", "18:00")),
        ("6 p.m.", "6 y.p.", ("time", "18:00")),
        ("12am", "12yb", ("time", "00:00")),
        ("12pm", "12yp", ("time", "12:00")),
        ("18:30", "6.30 yr hwyr", ("time", "18:30")),
        ("9 o’clock in the morning", "9 o’r gloch y bore", ("time", "09:00")),
        ("£1.5m", "£1.5 miliwn", ("money", "£1500000")),
        ("£300k", "£300 mil", ("money", "£300000")),
        ("£2bn", "£2 biliwn", ("money", "£2000000000")),
        ("£40.00", "£40", ("money", "£40")),
        ("$5", "$5", ("money", "$5")),
        ("12 per cent", "12 y cant", ("percentage", "12%")),
        ("0.50 %", "0.5%", ("percentage", "0.5%")),
        ("17,919", "17919", ("number", "17919")),
        ("1,234,567", "1\u00a0234\u202f567", ("number", "1234567")),
        ("1.5 million", "1.5 miliwn", ("number", "1500000")),
        ("2 thousand", "2 fil", ("number", "2000")),
        ("21st", "21ain", ("number", "21")),
        ("007", "7", ("number", "7")),
    ],
)
def test_a_fact_reads_the_same_in_both_languages(english: str, welsh: str, expected: tuple[str, str]) -> None:
    assert values(english, "en") == [expected]
    assert values(welsh, "cy") == [expected]


@pytest.mark.parametrize(
    "text, language, expected",
    [
        ("12 may apply in 3 days", "en", [("number", "12"), ("number", "3")]),
        ("dywedwyd mai 2023 oedd", "cy", [("number", "2023")]),
        ("yn hydref 2024", "cy", [("number", "2024")]),
        ("5 mis, 5 miliwn, 5 mil", "cy", [("number", "5"), ("number", "5000000"), ("number", "5000")]),
        ("5 miles", "en", [("number", "5")]),
        ("5 milltir", "cy", [("number", "5")]),
        ("Tŷ 7, Stryd Mai", "cy", [("number", "7")]),
        ("May the 4th be", "en", [("number", "4")]),
        ("https://example.org/2024 a 7", "cy", [("number", "7")]),
        ("no facts, not in May either", "en", []),
        ("", "cy", []),
    ],
)
def test_what_looks_like_another_fact(text: str, language: Language, expected: list[tuple[str, str]]) -> None:
    assert values(text, language) == expected


def test_facts_come_in_the_order_of_the_text_with_their_own_words() -> None:
    facts = facts_in("On 5 May 2024 at 6pm, £20 for 12% of 30 people", "en")
    assert [fact.text for fact in facts] == ["5 May 2024", "6pm", "£20", "12%", "30"]


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
        ("dri deg", 30),
        ("deugain", 40),
        ("hanner cant", 50),
        ("saith deg wyth", 78),
        ("pedwar ugain", 80),
        ("can niwrnod", 100),
        ("tri chant", 300),
        ("dwy fil", 2000),
    ],
)
def test_welsh_number_words(words: str, value: int) -> None:
    assert str(value) in numbers_in_words(f"Roedd {words} ohonynt, ŵyr.", "cy")


@pytest.mark.parametrize(
    "words, value",
    [
        ("Four", 4),
        ("twelfth", 12),
        ("thirteen", 13),
        ("twenty", 20),
        ("twenty-one", 21),
        ("seventy", 70),
        ("eighty five", 85),
        ("three hundred", 300),
        ("six thousand", 6000),
        ("a dozen", 12),
        ("half", 50),
    ],
)
def test_english_number_words(words: str, value: int) -> None:
    assert str(value) in numbers_in_words(f"There were {words} of them.", "en")


@pytest.mark.parametrize(
    "text, language, absent",
    [
        ("gan y cyngor", "cy", "100"),
        ("dau a deg", "cy", "20"),
        ("two, three", "en", "23"),
        ("deg ar y tŷ", "cy", "30"),
        ("ugain a thri", "cy", "23"),
    ],
)
def test_words_that_are_no_such_number(text: str, language: Language, absent: str) -> None:
    assert absent not in numbers_in_words(text, language)
