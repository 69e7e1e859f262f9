"""``deadline.ics``: the days for sending and for the review, for anybody's calendar (RFC 5545).

They are whole days, so that no time zone plays a part; reminders come at 9 o'clock. The same submission gives the same
bytes: the stamp is the day of publication.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter
from cyhoeddi.outputs.submission.words import said

_NINE = timedelta(hours=9)
_DAY = timedelta(days=1)
_BEFORE_SAFE = (_NINE - 2 * _DAY, _NINE)
_BEFORE_OUTER = (_NINE,)
_BEFORE_REVIEW = (_NINE - 90 * _DAY, _NINE - 30 * _DAY, _NINE)


def calendar_file(matter: SubjectMatter) -> bytes:
    """The last safe day, the outer limit where that is another, and the day of the review where there is one."""
    calendar = Calendar()
    calendar.add("prodid", "-//Cyhoeddi//Submission//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-timezone", "Europe/London")
    for event in _events(matter):
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _events(matter: SubjectMatter) -> Iterator[Event]:
    deadline = matter.deadline
    yield _event(matter, "safe", deadline.safe, _BEFORE_SAFE)
    if deadline.outer != deadline.safe:
        yield _event(matter, "outer", deadline.outer, _BEFORE_OUTER)
    if matter.review_due:
        yield _event(matter, "review", matter.review_due, _BEFORE_REVIEW)


def _event(matter: SubjectMatter, what: str, day: date, alarms: Sequence[timedelta]) -> Event:
    summary = _in_both([_summary(matter, what, language) for language in matter.languages])
    event = Event()
    event.add("uid", f"{what}-{matter.name}-{matter.release.published:%Y%m%d}@cyhoeddi.invalid")
    event.add("dtstamp", datetime.combine(matter.release.published, time(tzinfo=UTC)))
    event.add("dtstart", day)
    event.add("dtend", day + _DAY)
    event.add("summary", summary)
    if what != "review":
        event.add("description", _in_both([_about(matter, one) for one in matter.languages]))
    event.add("transp", "TRANSPARENT")
    for before in alarms:
        event.add_component(_alarm(before, summary))
    return event


def _summary(matter: SubjectMatter, what: str, language: Language) -> str:
    return said(f"event-{what}", language, title=matter.title.into(language))


def _about(matter: SubjectMatter, language: Language) -> str:
    names = ", ".join(f"{one.name.into(language)} ({one.email})" for one in matter.recipients)
    return said("event-about", language, recipients=names)


def _in_both(words: Sequence[str]) -> str:
    """The words of each language on one line, Welsh first as on everything that is in both."""
    return " / ".join(reversed(words))


def _alarm(before: timedelta, words: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", before)
    alarm.add("description", words)
    return alarm
