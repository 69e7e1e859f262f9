"""Dates and spans of time in words."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from babel.dates import format_date

from cyhoeddi.model.language import Language
from cyhoeddi.model.timeline import Timeline
from cyhoeddi.render.interface import WORDS
from cyhoeddi.welsh.time_units import welsh_count


@lru_cache(maxsize=1_000)
def long_date(day: date, language: Language) -> str:
    """A date in full: ``31 January 2024``, ``31 Ionawr 2024`` (Babel has the Welsh months right)."""
    return format_date(day, "d MMMM y", locale=language)


def span_of(timeline: Timeline, language: Language) -> str:
    """A span counted from publication: ``within 3 to 6 months``, ``o fewn 3 i 6 mis``; empty for one of dates."""
    if timeline.most is None or timeline.unit is None:
        return ""
    if language == "cy":
        least = f"{timeline.least} i " if timeline.least is not None else ""
        return f"o fewn {least}{welsh_count(timeline.most, timeline.unit)}"
    least = f"{timeline.least} to " if timeline.least is not None else ""
    unit = timeline.unit if timeline.most == 1 else f"{timeline.unit}s"
    return f"within {least}{timeline.most} {unit}"


def timeline_words(timeline: Timeline, language: Language) -> str:
    """When an action is to be done, as a date where there is one: ``by 30 April 2024``, ``erbyn 30 Ebrill 2024``."""
    if timeline.ongoing:
        return WORDS["ongoing"].into(language)
    if timeline.from_ and timeline.by:
        first, last = long_date(timeline.from_, language), long_date(timeline.by, language)
        return WORDS["between-dates"].into(language).format(first=first, last=last)
    if timeline.by:
        return WORDS["by-date"].into(language).format(date=long_date(timeline.by, language))
    if timeline.from_:
        return WORDS["from-date"].into(language).format(date=long_date(timeline.from_, language))
    return span_of(timeline, language)
