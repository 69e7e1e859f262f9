"""The rules about mistakes take any text; what is a slip of the pen, and when a review is due."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers import page, site_of

from cyhoeddi.duty.mistakes import MISTAKES, review_date_missing
from cyhoeddi.duty.mistakes.organisation_misspelt import is_slip
from cyhoeddi.model.site import Site

DATA = {
    "data/areas.yml": "powys: {name: {en: Powys, cy: Powys}}\n",
    "data/organisations.yml": "board: {name: {en: Powys Teaching Health Board, cy: Bwrdd Iechyd Addysgu Powys}}\n",
}
LEFT_OVER = [
    "XX",
    "delete as appropriate",
    "[area]",
    "(",
    "“",
    "202/23",
    "2023/22",
    "2024-01-31",
    "31/01/2024",
]
NAMED = ["accessed 3 May 2099", "Integrated Care Board", "Powys Teaching Heath Board", "31ain", "ŵŷ"]
PIECES = st.sampled_from([*LEFT_OVER, *NAMED, " ", "/", "-", "20", "\u2028"])


def strategy(text: str) -> Site:
    front = ("duty: serious-violence-duty", "published: 2024-01-31", "areas: [powys]")
    return site_of({**DATA, "en/s/index.md": page(*front, body=text), "cy/s/index.md": page(body=text)})


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=20).map("".join))
def test_any_text_is_taken(text: str) -> None:
    site = strategy(text)
    for module in MISTAKES:
        for own in site.pages():
            for finding in module.check_page(own, site):
                assert finding.message.en
                assert finding.message.cy
                assert finding.position.path == own.source


@pytest.mark.parametrize(
    "day,months,expected",
    [
        (date(2024, 1, 31), 12, date(2025, 1, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2023, 12, 1), 1, date(2024, 1, 1)),
    ],
)
def test_months_after_a_day(day: date, months: int, expected: date) -> None:
    assert review_date_missing.months_after(day, months) == expected


@pytest.mark.parametrize(
    "found,right", [("heath", "health"), ("heealth", "health"), ("haelth", "health"), ("wealth", "health")]
)
def test_slips(found: str, right: str) -> None:
    assert is_slip(found, right)


@pytest.mark.parametrize(
    "found,right",
    [
        ("boards", "board"),
        ("unit", "units"),
        ("organization", "organisation"),
        ("the", "he"),
        ("care", "healthcare"),
        ("health", "health"),
        ("hlaeth", "health"),
        ("tân", "ŵyn"),
    ],
)
def test_no_slips(found: str, right: str) -> None:
    assert not is_slip(found, right)
