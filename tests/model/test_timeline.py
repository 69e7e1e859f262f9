"""When an action is to be done."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.timeline import Timeline, read_timeline


@pytest.mark.parametrize(
    "published, within, from_, by",
    [
        ("2024-01-31", "3 months", None, "2024-04-30"),
        ("2024-01-31", "1 month", None, "2024-02-29"),
        ("2023-01-31", "1 month", None, "2023-02-28"),
        ("2024-02-29", "1 year", None, "2025-02-28"),
        ("2024-02-29", "4 years", None, "2028-02-29"),
        ("2023-11-30", "3 months", None, "2024-02-29"),
        ("2024-01-31", "3 to 6 months", "2024-04-30", "2024-07-31"),
        ("2024-12-31", "2 months", None, "2025-02-28"),
        ("2024-02-28", "2 days", None, "2024-03-01"),
        ("2024-01-31", "2 weeks", None, "2024-02-14"),
        ("9999-06-01", "2 years", None, None),
        ("9999-12-31", "1 to 2 days", None, None),
    ],
)
def test_relative_to_publication(published: str, within: str, from_: str | None, by: str | None) -> None:
    timeline = read_timeline({"within": within})
    assert timeline.is_relative
    resolved = timeline.resolved(date.fromisoformat(published))
    assert [day and day.isoformat() for day in (resolved.from_, resolved.by)] == [from_, by]
    assert timeline.resolved(None) == timeline


@pytest.mark.parametrize(
    "value, timeline",
    [
        ("ongoing", Timeline(ongoing=True)),
        ({"by": "2024-04-30"}, Timeline(by=date(2024, 4, 30))),
        ({"from": "2024-04-30"}, Timeline(from_=date(2024, 4, 30))),
        ({"from": "2024-02-29", "by": "2024-02-29"}, Timeline(from_=date(2024, 2, 29), by=date(2024, 2, 29))),
    ],
)
def test_fixed(value: Any, timeline: Timeline) -> None:
    assert read_timeline(value) == timeline
    assert timeline.resolved(date(2024, 1, 31)) == timeline


@pytest.mark.parametrize(
    "value, shown",
    [
        ("soon", "soon"),
        ("parhaus", "parhaus"),
        ({}, "{}"),
        ([], "[]"),
        ({"within": "three months"}, "within: three months"),
        ({"within": "3 mis"}, "within: 3 mis"),
        ({"within": "0 days"}, "within: 0 days"),
        ({"within": "6 to 3 months"}, "within: 6 to 3 months"),
        ({"within": 3}, "within: 3"),
        ({"within": None}, "within: None"),
        ({"by": "2024-02-31"}, "by: 2024-02-31"),
        ({"by": None}, "by: None"),
        ({"from": "2024-05-01", "by": "2024-04-30"}, "from: 2024-05-01, by: 2024-04-30"),
        ({"within": "3 months", "by": "2024-04-30"}, "within: 3 months, by: 2024-04-30"),
        ({"until": "2024-04-30"}, "until: 2024-04-30"),
    ],
)
def test_wrong_forms_are_shown(value: Any, shown: str) -> None:
    with pytest.raises(ValueError) as error:  # noqa: PT011 (the text is what matters)
        read_timeline(value)
    assert str(error.value) == shown


@given(st.dates(), st.integers(1, 999), st.sampled_from(["day", "week", "month", "year"]))
def test_any_span_ends_after_publication(published: date, count: int, unit: str) -> None:
    by = read_timeline({"within": f"{count} {unit}s"}).resolved(published).by
    longest = {"day": 1, "week": 7, "month": 31, "year": 366}[unit] * count
    if by is None:
        assert published.year + count * longest > 9998
    else:
        assert timedelta(0) < by - published <= timedelta(days=longest)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_anything_else_is_a_value_error(value: Any) -> None:
    with suppress(ValueError):
        assert isinstance(read_timeline(value), Timeline)
