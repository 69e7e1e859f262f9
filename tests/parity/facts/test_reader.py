"""What counts as a fact in a text, and when two of them are the same."""

from __future__ import annotations

import pytest

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.reader import facts_in


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
        ("05/08/24", "5 Awst 2024", ("date", "2024-08-05")),
        ("5 Sept. 2024", "5 Medi 2024", ("date", "2024-09-05")),
        ("5 Oct 2024", "5 Hyd 2024", ("date", "2024-10-05")),
        ("31 JANUARY 2024", "31 IONAWR 2024", ("date", "2024-01-31")),
        ("July 2019²", "Gorffennaf 2019²", ("date", "2019-07")),
        ("in July", "ym mis Gorffennaf", ("date", "--07")),
        ("in May", "ym mis Mai", ("date", "--05")),
        ("on Monday", "ddydd Llun", ("date", "weekday-1")),
        ("Thursdays", "ar nos Iau", ("date", "weekday-4")),
        ("6pm", "6yh", ("time", "18:00")),
        ("6 p.m.", "6 y.p.", ("time", "18:00")),
        ("12am", "12yb", ("time", "00:00")),
        ("12pm", "12yp", ("time", "12:00")),
        ("18:30", "6.30 yr hwyr", ("time", "18:30")),
        ("12 at night", "12 y nos", ("time", "00:00")),
        ("9 o’clock in the morning", "9 o’r gloch y bore", ("time", "09:00")),
        ("noon", "hanner dydd", ("time", "12:00")),
        ("midnight", "ganol nos", ("time", "00:00")),
        ("£1.5m", "£1.5 miliwn", ("money", "£1500000")),
        ("£300k", "£300 mil", ("money", "£300000")),
        ("£2bn", "£2 biliwn", ("money", "£2000000000")),
        ("£40.00", "£40", ("money", "£40")),
        ("300 pounds", "300 o bunnoedd", ("money", "£300")),
        ("50p", "50 ceiniog", ("money", "£0.50")),
        ("-£5", "-£5", ("money", "-£5")),
        ("$5", "$5", ("money", "$5")),
        ("12 per cent", "12 y cant", ("percentage", "12%")),
        ("0.50 %", "0.5%", ("percentage", "0.5%")),
        ("−5%", "-5%", ("percentage", "-5%")),
        ("12 months", "1 flwyddyn", ("unit", "12 month")),
        ("14 days", "2 wythnos", ("unit", "1209600 s")),
        ("24-hour", "24 awr", ("unit", "86400 s")),
        ("2 full weeks", "2 wythnos", ("unit", "1209600 s")),
        ("20mph", "20mya", ("unit", "20 mile")),
        ("1km", "1,000 o fetrau", ("unit", "1000000 mm")),
        ("100 square", "100 sgwâr", ("number", "100")),
        ("100m²", "100 metr", ("unit", "100000 mm")),
        ("section 60", "adran 60", ("code", "60")),
        ("KS1", "CA1", ("code", "1")),
        ("P1.10", "P1.10", ("code", "1.10")),
        ("3.1.1", "3.1.1", ("code", "3.1.1")),
        ("Year 7", "Mlwyddyn 7", ("code", "7")),
        ("CO2", "CO₂", ("code", "2")),
        ("COVID-19", "COVID-19", ("code", "19")),
        ("01632 960001", "+44 (0)1632 960 001", ("phone", "01632960001")),
        ("0800 1111", "0800 1111", ("phone", "08001111")),
        ("Help@Example.org.", "(help@example.org)", ("email", "help@example.org")),
        ("17,919", "17919", ("number", "17919")),
        ("1,234,567", "1\u00a0234\u202f567", ("number", "1234567")),
        ("1.5 million", "1.5 miliwn", ("number", "1500000")),
        ("2 thousand", "2 fil", ("number", "2000")),
        ("21st", "21ain", ("number", "21")),
        ("2½", "2.5", ("number", "2.5")),
        ("007", "7", ("number", "7")),
    ],
)
def test_a_fact_reads_the_same_in_both_languages(english: str, welsh: str, expected: tuple[str, str]) -> None:
    assert values(english, "en") == [expected]
    assert values(welsh, "cy") == [expected]


@pytest.mark.parametrize(
    "text, language, expected",
    [
        ("12 may apply to 3 people", "en", [("number", "12"), ("number", "3")]),
        ("dywedwyd mai 2023 oedd", "cy", [("number", "2023")]),
        ("yn hydref 2024", "cy", [("number", "2024")]),
        ("5 miliwn, 5 mil", "cy", [("number", "5000000"), ("number", "5000")]),
        ("5 hyd 2024", "cy", [("number", "5"), ("number", "2024")]),
        ("Tŷ 7, Stryd Mai", "cy", [("number", "7")]),
        ("May the 4th be with you", "en", [("number", "4")]),
        ("The march of May Jones", "en", [("date", "--05")]),
        ("https://example.org/2024 a 7", "cy", [("number", "7")]),
        ("example.org/2024/5 and 7", "en", [("number", "7")]),
        ("no facts here, or so she may say", "en", []),
        ("Mawrth", "cy", [("date", "--03")]),
        ("Mae’n dda mai felly y mae ym mhob hydref", "cy", []),
        ("y Flwyddyn 2024", "cy", [("number", "2024")]),
        ("2019 0-5 2020", "en", [("number", "2019"), ("number", "0"), ("number", "5"), ("number", "2020")]),
        ("0808 157 0123 24 hours", "en", [("phone", "08081570123"), ("unit", "86400 s")]),
        ("an 18-year-old in 5G", "en", [("unit", "216 month"), ("number", "5")]),
        ("1-2-1 support", "en", [("number", "1"), ("number", "1")]),
        ("{0}", "en", [("code", "0")]),
        ("", "cy", []),
    ],
)
def test_what_looks_like_another_fact(text: str, language: Language, expected: list[tuple[str, str]]) -> None:
    assert values(text, language) == expected


@pytest.mark.parametrize(
    "text, language, expected",
    [
        ("10–20%", "en", ["10%", "20%"]),
        ("5, 10 and 15%", "en", ["5%", "10%", "15%"]),
        ("rhwng 10 ac 20 y cant", "cy", ["10%", "20%"]),
        ("In 2023 and 5%", "en", ["2023", "5%"]),
        ("£5–10 million", "en", ["£5000000", "£10000000"]),
        ("£5m to £10m", "en", ["£5000000", "£10000000"]),
        ("5 neu 10 punt", "cy", ["£5", "£10"]),
        ("£5 and 10 people", "en", ["£5", "10"]),
        ("3 to 6 months", "en", ["3 month", "6 month"]),
        ("1 and 31 January", "en", ["--01-01", "--01-31"]),
        ("y 1af a’r 31ain o Ionawr 2024", "cy", ["2024-01-01", "2024-01-31"]),
        ("6, 7 ac 8 Gorffennaf", "cy", ["--07-06", "--07-07", "--07-08"]),
        ("8–10am", "en", ["08:00", "10:00"]),
        ("11 to 2pm", "en", ["11:00", "14:00"]),
        ("8 a 10 y bore", "cy", ["08:00", "10:00"]),
        ("2022-23", "en", ["2022", "2023"]),
        ("2022/2023", "cy", ["2022", "2023"]),
        ("1999-00", "en", ["1999", "2000"]),
        ("2022-12", "en", ["2022", "12"]),
        ("2023/4", "en", ["2023", "4"]),
        ("Mon–Fri", "en", ["weekday-1", "weekday-5"]),
        ("Llun, Mercher a Iau", "cy", ["weekday-1", "weekday-3", "weekday-4"]),
    ],
)
def test_figures_share_what_stands_beside_one_of_them(
    text: str, language: Language, expected: list[str]
) -> None:
    assert [fact.value for fact in facts_in(text, language)] == expected


def test_facts_come_in_the_order_of_the_text_with_their_own_words() -> None:
    facts = facts_in("On 5 May 2024 at 6pm, £20 for 12% of 30 people in section 4", "en")
    assert [fact.text for fact in facts] == ["5 May 2024", "6pm", "£20", "12%", "30", "section 4"]


@pytest.mark.parametrize(
    "text, language", [("Monday", "en"), ("in July", "en"), ("noon", "en"), ("ym mis Mai", "cy")]
)
def test_what_says_too_little_to_be_missed(text: str, language: Language) -> None:
    (fact,) = facts_in(text, language)
    assert fact.weak
