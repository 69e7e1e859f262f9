"""Which fact was mistaken for which."""

from __future__ import annotations

import pytest

from cyhoeddi.parity.facts.partners import Lonely
from cyhoeddi.parity.facts.reader import facts_in
from cyhoeddi.parity.facts.slips import is_near, paired


@pytest.mark.parametrize(
    "first, second",
    [("12", "12"), ("12", "13"), ("12", "1"), ("1", "12"), ("123", "132"), ("", "1"), ("ŵy", "yŵ")],
)
def test_one_slip_away(first: str, second: str) -> None:
    assert is_near(first, second)
    assert is_near(second, first)


@pytest.mark.parametrize(
    "first, second", [("12", "34"), ("123", "321"), ("1", "123"), ("", "12"), ("1234", "2143")]
)
def test_more_than_one_slip_away(first: str, second: str) -> None:
    assert not is_near(first, second)


@pytest.mark.parametrize(
    "english, welsh, expected",
    [
        ("21 and 99", "98 a 12", [("21", "12"), ("99", "98")]),
        ("40% of 300", "£300 a 40", [("40%", "40"), ("300", "£300")]),
        ("5", "", [("5", None)]),
        ("", "5", [(None, "5")]),
        ("2022-23", "2019-20", [("2022-23", "2019-20")]),
        ("on Monday", "ddydd Mawrth", [("Monday", "ddydd Mawrth")]),
        ("on Monday", "ym mis Mai", []),
        ("on Monday", "", []),
        ("3 to 6 months", "3 i 6 blynedd", [("6 months", "6 blynedd")]),
    ],
)
def test_the_likest_are_paired(
    english: str, welsh: str, expected: list[tuple[str | None, str | None]]
) -> None:
    lonely = Lonely(list(facts_in(english, "en")), list(facts_in(welsh, "cy")))
    found = [(en and en.text, cy and cy.text) for en, cy in paired(lonely)]
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_many_are_paired_in_their_order() -> None:
    lonely = Lonely(list(facts_in("1, " * 20, "en")), list(facts_in("2, " * 20, "cy")))
    assert len(list(paired(lonely))) == 20
