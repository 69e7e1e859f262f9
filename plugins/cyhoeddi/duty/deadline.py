"""The last days for sending a strategy: calendar days, so that neither hours nor clock changes play a part.

The guidance does not say how "within 7 days of publication" is counted (¶120, 162). Days that begin with that of
publication end a day earlier than days after it: the earlier end is safe in every reading, the later in one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from cyhoeddi.duty.profile import Submission


@dataclass(frozen=True, slots=True)
class Deadline:
    """``safe`` is the last day that is in time however days are counted, ``outer`` the last in any way of counting."""

    safe: date
    outer: date

    def state_on(self, day: date) -> str:
        """``in-time``, ``last-safe-day``, ``outer-limit`` (late in one reading), or ``missed``."""
        if day < self.safe:
            return "in-time"
        if day == self.safe:
            return "last-safe-day"
        return "outer-limit" if day <= self.outer else "missed"


def deadline_of(published: date, submission: Submission) -> Deadline | None:
    """The last days after a publication; None where they lie beyond the calendar."""
    first = timedelta(submission.within_days - 1)
    whole = timedelta(submission.within_days)
    try:
        if submission.counting == "day-of-publication":
            return Deadline(published + first, published + first)
        if submission.counting == "day-after":
            return Deadline(published + whole, published + whole)
        return Deadline(published + first, published + whole)
    except OverflowError:
        return None
