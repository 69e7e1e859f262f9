"""Which facts of two texts have no partner: other forms and words are no difference."""

from __future__ import annotations

import pytest

from cyhoeddi.parity.facts.partners import without_equals, without_other_forms
from cyhoeddi.parity.facts.reader import facts_in

SAME = (
    ("12 weeks", "12 wythnos"),
    ("Within 3 months", "Ymhen 3"),
    ("It fell by 5%", "Newid o -5%"),
    ("9am", "9.00"),
    ("5pm", "17.00"),
    ("At 1400", "Am 14:00"),
    ("January 2024 to March 2024", "Ionawr i Fawrth 2024"),
    ("April 1", "1 Ebrill"),
    ("1 April", "y cyntaf o Ebrill, ŵyr"),
    ("autumn 2024", "Hydref 2024"),
    ("October 2024", "hydref 2024"),
    ("5 October", "5 hydref"),
    ("1,200 homes", "1 200 o gartrefi"),
    ("1 in 4", "chwarter"),
    ("1/3", "traean"),
    ("2.5", "dau a hanner"),
    ("Over 1 million", "dros filiwn"),
    ("£1", "punt"),
    ("CO2", "carbon deuocsid"),
    ("12 months", "blwyddyn"),
    ("18 months", "blwyddyn a hanner"),
    ("48 hours", "deuddydd"),
    ("24 hours", "pedair awr ar hugain"),
    ("75%", "tri chwarter"),
    ("Part II", "Rhan 2"),
    ("4 schools", "pedair ysgol"),
    ("two schools and 2 teams", "2 ysgol a dau dîm"),
)
OTHER = (
    ("12 months", "12 wythnos", 1, 1),
    ("3 months", "tri o wythnosau", 0, 0),
    ("Within 3 months", "tair blynedd", 1, 0),
    ("five of 5", "pump o’r ysgolion", 1, 0),
    ("4 and 4", "pedair", 1, 0),
    ("1 place", "yr un lle", 1, 0),
    ("Priority 1", "un flaenoriaeth", 1, 0),
    ("1st", "un", 1, 0),
    ("9am", "9.30", 1, 1),
    ("January 2024", "Ionawr 2025", 1, 1),
    ("31 January", "31 Ionawr 2024", 1, 1),
    ("October 2024", "gaeaf 2024", 1, 1),
    ("5%", "-5%", 1, 1),
    ("50p", "50 punt", 1, 1),
    ("1 200", "1,300", 2, 1),
    ("1 in 4", "traean", 2, 0),
    ("2 teams", "ail-law", 1, 0),
    ("12 months", "blwyddyn a hanner", 1, 0),
)


def lonely(english: str, welsh: str) -> tuple[int, int]:
    left = without_equals(facts_in(english, "en"), facts_in(welsh, "cy"))
    left = left and without_other_forms(left, english, welsh)
    return (len(left.en), len(left.cy)) if left else (0, 0)


@pytest.mark.parametrize("english, welsh", SAME)
def test_the_same_in_another_form(english: str, welsh: str) -> None:
    assert lonely(english, welsh) == (0, 0)


@pytest.mark.parametrize("english, welsh, en, cy", OTHER)
def test_what_is_not_the_same(english: str, welsh: str, en: int, cy: int) -> None:
    assert lonely(english, welsh) == (en, cy)


def test_of_equal_facts_the_one_out_of_line_is_lonely() -> None:
    english = facts_in("7 cats, 5 dogs, 7 hens", "en")
    left = without_equals(english, facts_in("5 ci, 7 iâr, ŵyr", "cy"))
    assert left
    assert left.en == [english[0]]
