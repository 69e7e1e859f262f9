"""Dates and spans in words, in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from cyhoeddi.model.timeline import Timeline, read_timeline
from cyhoeddi.render.dates import long_date, span_of, timeline_words

PUBLISHED = date(2024, 1, 31)


@pytest.mark.parametrize(
    "day, english, welsh",
    [
        (date(2024, 1, 31), "31 January 2024", "31 Ionawr 2024"),
        (date(2024, 2, 29), "29 February 2024", "29 Chwefror 2024"),
        (date(2024, 3, 1), "1 March 2024", "1 Mawrth 2024"),
        (date(2024, 4, 2), "2 April 2024", "2 Ebrill 2024"),
        (date(2024, 5, 3), "3 May 2024", "3 Mai 2024"),
        (date(2024, 6, 4), "4 June 2024", "4 Mehefin 2024"),
        (date(2024, 7, 5), "5 July 2024", "5 Gorffennaf 2024"),
        (date(2024, 8, 6), "6 August 2024", "6 Awst 2024"),
        (date(2024, 9, 7), "7 September 2024", "7 Medi 2024"),
        (date(2024, 10, 8), "8 October 2024", "8 Hydref 2024"),
        (date(2024, 11, 9), "9 November 2024", "9 Tachwedd 2024"),
        (date(2024, 12, 10), "10 December 2024", "10 Rhagfyr 2024"),
    ],
)
def test_long_date(day: date, english: str, welsh: str) -> None:
    assert long_date(day, "en") == english
    assert long_date(day, "cy") == welsh


@pytest.mark.parametrize(
    "within, english, welsh",
    [
        ("1 day", "within 1 day", "o fewn 1 diwrnod"),
        ("7 days", "within 7 days", "o fewn 7 niwrnod"),
        ("2 weeks", "within 2 weeks", "o fewn 2 wythnos"),
        ("1 month", "within 1 month", "o fewn 1 mis"),
        ("2 months", "within 2 months", "o fewn 2 fis"),
        ("3 to 6 months", "within 3 to 6 months", "o fewn 3 i 6 mis"),
        ("1 to 2 years", "within 1 to 2 years", "o fewn 1 i 2 flynedd"),
        ("1 year", "within 1 year", "o fewn 1 flwyddyn"),
        ("5 years", "within 5 years", "o fewn 5 mlynedd"),
    ],
)
def test_spans(within: str, english: str, welsh: str) -> None:
    timeline = read_timeline({"within": within})
    assert span_of(timeline, "en") == timeline_words(timeline, "en") == english
    assert span_of(timeline, "cy") == timeline_words(timeline, "cy") == welsh


@pytest.mark.parametrize(
    "value, english, welsh",
    [
        ("ongoing", "ongoing", "parhaus"),
        ({"by": "2024-04-30"}, "by 30 April 2024", "erbyn 30 Ebrill 2024"),
        ({"from": "2024-05-01"}, "from 1 May 2024", "o 1 Mai 2024"),
        (
            {"from": "2024-05-01", "by": "2024-12-01"},
            "from 1 May 2024 to 1 December 2024",
            "o 1 Mai 2024 hyd 1 Rhagfyr 2024",
        ),
        ({"within": "3 months"}, "by 30 April 2024", "erbyn 30 Ebrill 2024"),
        (
            {"within": "1 to 3 months"},
            "from 29 February 2024 to 30 April 2024",
            "o 29 Chwefror 2024 hyd 30 Ebrill 2024",
        ),
    ],
)
def test_timelines_after_publication(value: object, english: str, welsh: str) -> None:
    timeline = read_timeline(value).resolved(PUBLISHED)
    assert timeline_words(timeline, "en") == english
    assert timeline_words(timeline, "cy") == welsh


def test_dates_have_no_span() -> None:
    assert span_of(Timeline(by=PUBLISHED), "en") == ""
