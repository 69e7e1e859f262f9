"""When a strategy is to be reviewed, and how near that is.

Today comes in as a value, so that no build depends on it. The guidance on the Serious Violence Duty wants a review once
a year at the least (¶153); how often it is under other duties is in their profiles.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from cyhoeddi.duty.strategy_duties import profiles_of_strategy
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy

SOON, NEAR = timedelta(days=90), timedelta(days=30)
"""How long before its last day a review is pointed out, and warned of."""

_NAMES = {"soon": "review-soon", "near": "review-near", "overdue": "review-overdue"}
"""The faults of the states that are told."""


@dataclass(frozen=True, slots=True)
class Review:
    """``due`` is the last day for the review; ``is_computed`` where it comes from the day of publication alone.

    ``latest`` is the last day that the strategy's duties allow, None where they or the day of publication are unknown.
    """

    due: date
    latest: date | None = None
    is_computed: bool = False

    @property
    def is_late(self) -> bool:
        """True where the strategy gives itself longer than its duties allow."""
        return self.latest is not None and self.due > self.latest

    def state_on(self, day: date) -> str:
        """``later``, ``soon`` (at most 90 days are left), ``near`` (at most 30) or ``overdue`` (behind it)."""
        left = self.due - day
        if left < timedelta(0):
            return "overdue"
        return "near" if left <= NEAR else "soon" if left <= SOON else "later"


def review_of(strategy: Strategy, site: Site) -> Review | None:
    """The review of a strategy; None where nothing tells of a day."""
    latest = _latest(strategy, site)
    if strategy.review_due:
        return Review(strategy.review_due, latest)
    return Review(latest, latest, is_computed=True) if latest else None


def review_faults(site: Site, today: date) -> Iterator[Fault]:
    """Reviews that are due or too late, also those without a day of their own; former editions have none.

    That the day is missing is told by a rule (DUT006).
    """
    for strategy in site.strategies:
        review = review_of(strategy, site)
        if review is None:
            continue
        place = _place(strategy)
        day = review.due.isoformat()
        if review.is_late and review.latest:
            latest = review.latest.isoformat()
            values = {"found": day, "latest": latest, "example": f"review_due: {latest}"}
            yield Fault("review-due-late", place, values)
        if name := _NAMES.get(review.state_on(today)):
            yield Fault(name, place, {"found": day})


def _latest(strategy: Strategy, site: Site) -> date | None:
    months = [profile.review.months for profile in profiles_of_strategy(strategy, site) if profile.review]
    if strategy.published is None or not months:
        return None
    try:
        return strategy.published + relativedelta(months=min(months))
    except (ValueError, OverflowError):  # after the year 9999
        return None


def _place(strategy: Strategy) -> Position:
    """The day of the review, else that of publication, else the page, in the file that has it."""
    for key in ("review_due", "published"):
        for page in strategy.index.pages:
            if page.value_at(key) is not None:
                return page.front.at(key)
    return strategy.index.pages[0].front.start
