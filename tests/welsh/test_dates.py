"""Months in every form beside days and years."""

from __future__ import annotations

import pytest

from cyhoeddi.parity.facts.reader import facts_in
from cyhoeddi.welsh.dates import MONTH_NUMBERS, MONTHS, SHORT_MONTHS

_IN = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
    "Ngorffennaf", "Awst", "Medi", "Hydref", "Nhachwedd", "Rhagfyr",
)  # fmt: skip
_FROM = (
    "Ionawr", "Chwefror", "Fawrth", "Ebrill", "Fai", "Fehefin",
    "Orffennaf", "Awst", "Fedi", "Hydref", "Dachwedd", "Ragfyr",
)  # fmt: skip
_AND = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
    "Gorffennaf", "Awst", "Medi", "Hydref", "Thachwedd", "Rhagfyr",
)  # fmt: skip
_MONTH_OF = tuple(month.capitalize() for month in MONTHS)
_ORDINALS = (
    "1af", "2il", "3ydd", "4ydd", "5ed", "6ed", "7fed", "8fed", "9fed", "10fed", "11eg", "12fed", "15fed", "18fed",
    "20fed", "21ain", "31ain",
)  # fmt: skip
_WRITTEN = (
    "31 Ionawr 2024", "31ain Ionawr 2024", "31 o Ionawr 2024", "31 o fis Ionawr 2024", "31ain fis Ionawr 2024",
    "Ionawr 31ain, 2024", "Ionawr 31, 2024", "dydd Mercher, 31 Ionawr, 2024", "31 IONAWR 2024",
    "31\u00a0Ionawr\u00a02024",
)  # fmt: skip
_NO_DATES = (
    "mai hynny sy’n bwysig", "yr hydref", "medi’r ŷd", "Mae’n byw yn Stryd Mai", "y 3 mai da", "Mai 12 o bobl ydyw",
    "5 hyd 2024",
)  # fmt: skip


def dates(text: str) -> list[str]:
    return [fact.value for fact in facts_in(text, "cy") if fact.kind == "date"]


@pytest.mark.parametrize("before, months", [("yn", _IN), ("o", _FROM), ("a", _AND), ("mis", _MONTH_OF)])
def test_every_month_after_a_word_that_mutates_it(before: str, months: tuple[str, ...]) -> None:
    for number, month in enumerate(months, start=1):
        assert dates(f"{before} {month} 2024, ŵyr") == [f"2024-{number:02}"], month


@pytest.mark.parametrize("ordinal", _ORDINALS)
def test_every_ordinal(ordinal: str) -> None:
    day = int("".join(filter(str.isdigit, ordinal)))
    assert dates(f"y {ordinal} o Fai 2024") == [f"2024-05-{day:02}"]


@pytest.mark.parametrize("text", _WRITTEN)
def test_one_date_in_many_ways(text: str) -> None:
    assert dates(text)[-1:] == ["2024-01-31"]


@pytest.mark.parametrize("text", _NO_DATES)
def test_a_word_of_another_meaning_is_no_date(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize("before, months", [("ym mis", _MONTH_OF), ("o", _FROM), ("neu fis", _MONTH_OF)])
def test_a_month_alone(before: str, months: tuple[str, ...]) -> None:
    for number, month in enumerate(months, start=1):
        assert dates(f"Cyfarfuom {before} {month}, ŵyr") == [f"--{number:02}"], month


@pytest.mark.parametrize(
    "text, number",
    [
        ("dydd Llun", 1),
        ("ddydd Mawrth", 2),
        ("nos Fercher", 3),
        ("bore Iau", 4),
        ("ar y Gwener", 5),
        ("nos Sadwrn", 6),
        ("y Sul", 7),
    ],
)
def test_every_weekday(text: str, number: int) -> None:
    assert dates(f"Cyfarfuom {text}, ŵyr") == [f"weekday-{number}"]


@pytest.mark.parametrize("short, number", SHORT_MONTHS.items())
def test_every_short_month(short: str, number: int) -> None:
    assert dates(f"5 {short} 2024") == [f"2024-{number:02}-05"]


def test_no_form_belongs_to_two_months() -> None:
    assert len(MONTHS) == 12
    assert len(set(MONTHS)) == 12
    assert sorted(set(MONTH_NUMBERS.values())) == list(range(1, 13))
    assert MONTH_NUMBERS["fai"] == MONTH_NUMBERS["mai"] == 5
    assert MONTH_NUMBERS["fawrth"] == MONTH_NUMBERS["mawrth"] == 3
