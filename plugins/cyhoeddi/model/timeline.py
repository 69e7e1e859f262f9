"""When an action is to be done: relative to publication, by a date, between dates, or always."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from dateutil.relativedelta import relativedelta

from cyhoeddi.model.iso_date import read_date

Unit = Literal["day", "week", "month", "year"]

_SPAN = re.compile(r"(?:(?P<least>\d{1,3}) to )?(?P<most>\d{1,3}) (?P<unit>day|week|month|year)s?\Z")


@dataclass(frozen=True, slots=True)
class Timeline:
    """An action's time.

    ``ongoing`` alone, or ``by`` (and ``from_``) as dates, or ``most`` (and ``least``) counted in ``unit`` from
    publication; of the last, ``by`` and ``from_`` are filled in as soon as the day of publication is known.
    """

    ongoing: bool = False
    from_: date | None = None
    by: date | None = None
    least: int | None = None
    most: int | None = None
    unit: Unit | None = None

    @property
    def is_relative(self) -> bool:
        """True where the dates depend on the day of publication."""
        return self.most is not None

    def resolved(self, published: date | None) -> Timeline:
        """The same with dates: ``within: 3 months`` of 31 January 2024 ends on 30 April 2024."""
        if published is None or self.unit is None or self.most is None:
            return self
        try:
            from_ = None if self.least is None else _later(published, self.least, self.unit)
            by = _later(published, self.most, self.unit)
        except (ValueError, OverflowError):  # after the year 9999
            return self
        return Timeline(from_=from_, by=by, least=self.least, most=self.most, unit=self.unit)


def read_timeline(value: Any) -> Timeline:
    """The timeline of a front matter value; raises ValueError with the offending text for what is none."""
    if value == "ongoing":
        return Timeline(ongoing=True)
    if not isinstance(value, Mapping) or not value:
        raise ValueError(str(value))
    if set(value) == {"within"}:
        return _read_span(str(value["within"]))
    if set(value) <= {"from", "by"}:
        from_, by = (_read_day(key, value[key]) if key in value else None for key in ("from", "by"))
        if from_ and by and from_ > by:
            raise ValueError(f"from: {from_}, by: {by}")
        return Timeline(from_=from_, by=by)
    raise ValueError(", ".join(f"{key}: {item}" for key, item in value.items()))


def _read_span(text: str) -> Timeline:
    match = _SPAN.match(text.strip())
    if not match or int(match["most"]) < 1 or (match["least"] and int(match["least"]) >= int(match["most"])):
        raise ValueError(f"within: {text}")
    least = int(match["least"]) if match["least"] else None
    return Timeline(least=least, most=int(match["most"]), unit=match["unit"])  # type: ignore[arg-type]


def _read_day(key: str, value: Any) -> date:
    try:
        return read_date(str(value))
    except ValueError:
        raise ValueError(f"{key}: {value}") from None


def _later(day: date, count: int, unit: Unit) -> date:
    """``count`` units later; a month's end stays within the month (31 January and 1 month: 29 February 2024)."""
    return day + relativedelta(**{f"{unit}s": count})  # type: ignore[arg-type]
