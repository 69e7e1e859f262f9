"""The last days for sending, over month ends, leap days, clock changes and both ways of counting."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.duty.deadline import Deadline, deadline_of
from cyhoeddi.duty.profile import Counting, Source, Submission

LONDON = ZoneInfo("Europe/London")
DATES = st.dates(date(1998, 1, 1), date(2199, 12, 31))


def rule(counting: Counting = "not-stated", within_days: int = 7) -> Submission:
    return Submission(within_days, counting, ("link",), 7, 10, Source("¶"), Source("¶"))


@pytest.mark.parametrize(
    "published,safe,outer",
    [
        (date(2024, 1, 31), date(2024, 2, 6), date(2024, 2, 7)),
        (date(2024, 2, 24), date(2024, 3, 1), date(2024, 3, 2)),  # a leap day lies between
        (date(2023, 2, 24), date(2023, 3, 2), date(2023, 3, 3)),
        (date(2100, 2, 24), date(2100, 3, 2), date(2100, 3, 3)),  # no leap year
        (date(2024, 12, 28), date(2025, 1, 3), date(2025, 1, 4)),
        (date(2024, 3, 28), date(2024, 4, 3), date(2024, 4, 4)),  # the clocks go forward
        (date(2024, 10, 25), date(2024, 10, 31), date(2024, 11, 1)),  # and back
    ],
)
def test_the_last_days(published: date, safe: date, outer: date) -> None:
    assert deadline_of(published, rule()) == Deadline(safe, outer)
    assert deadline_of(published, rule("day-of-publication")) == Deadline(safe, safe)
    assert deadline_of(published, rule("day-after")) == Deadline(outer, outer)


@pytest.mark.parametrize("last", [date(9999, 12, 31), date(9999, 12, 25)])
def test_there_is_none_beyond_the_calendar(last: date) -> None:
    assert deadline_of(last, rule()) is None


@given(DATES, st.integers(1, 366))
def test_days_are_counted_as_on_a_wall_calendar(published: date, within: int) -> None:
    """Day by day by the clock of London at noon, so that an hour more or less would show."""
    day = datetime(published.year, published.month, published.day, 12, tzinfo=LONDON)
    days = [(day + timedelta(days=number)).date() for number in range(within + 1)]
    found = deadline_of(published, rule(within_days=within))
    assert found == Deadline(days[within - 1], days[within])


@given(DATES, st.integers(-30, 30))
def test_a_state_for_every_day(published: date, after: int) -> None:
    found = deadline_of(published, rule())
    assert found
    state = found.state_on(found.safe + timedelta(after))
    expected = {0: "last-safe-day", 1: "outer-limit"}.get(after, "in-time" if after < 0 else "missed")
    assert state == expected
