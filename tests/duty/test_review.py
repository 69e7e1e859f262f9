"""When a review is due, and how near that is, on any day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import found, page, site_of

from cyhoeddi.duty.review import Review, review_faults, review_of
from cyhoeddi.model.site import Site

DUE = date(2027, 2, 28)


def site(*front: str, duty: str = "serious-violence-duty") -> Site:
    return site_of({"en/s/index.md": page(f"duty: {duty}", *front), "cy/s/index.md": page()})


@pytest.mark.parametrize(
    "left, state",
    [
        (400, "later"),
        (91, "later"),
        (90, "soon"),
        (31, "soon"),
        (30, "near"),
        (1, "near"),
        (0, "near"),
        (-1, "overdue"),
    ],
)
def test_days_left(left: int, state: str) -> None:
    assert Review(DUE).state_on(DUE - timedelta(left)) == state


@pytest.mark.parametrize(
    "today, expected",
    [
        (date(2026, 3, 1), []),
        (date(2026, 12, 1), ["review-soon 5:13"]),
        (date(2027, 2, 1), ["review-near 5:13"]),
        (date(2027, 2, 28), ["review-near 5:13"]),
        (date(2027, 3, 1), ["review-overdue 5:13"]),
        (date(2029, 3, 1), ["review-overdue 5:13"]),
    ],
)
def test_faults(today: date, expected: list[str]) -> None:
    made = site("published: 2026-03-01", "review_due: 2027-02-28")
    assert found(review_faults(made, today)) == expected


def test_a_review_without_a_day_is_computed_and_said_so() -> None:
    made = site("published: 2024-02-29")
    review = review_of(made.strategies[0], made)
    assert review == Review(date(2025, 2, 28), date(2025, 2, 28), is_computed=True)
    assert found(review_faults(made, date(2024, 3, 1))) == []
    assert found(review_faults(made, date(2025, 3, 1))) == ["review-overdue 4:12"]


def test_a_review_that_is_later_than_the_duty_allows() -> None:
    made = site("published: 2026-03-01", "review_due: 2027-03-02")
    (fault,) = review_faults(made, date(2026, 3, 2))
    assert (fault.name, fault.values["latest"]) == ("review-due-late", "2027-03-01")


@pytest.mark.parametrize(
    "made",
    [
        site(),
        site("published: 9999-12-31"),
        site("published: 2026-03-01", duty="tŷ"),
        site("published: 2026-03-01", "review_due: 2027-03-01"),
    ],
)
def test_nothing_is_said(made: Site) -> None:
    assert found(review_faults(made, date(2026, 3, 2))) == []


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)), st.dates(max_value=date(9000, 1, 1)))
def test_states_follow_each_other(due: date, today: date) -> None:
    order = ["later", "soon", "near", "overdue"]
    review = Review(due)
    first, second = (order.index(review.state_on(day)) for day in (today, today + timedelta(1)))
    assert second - first in (0, 1)
