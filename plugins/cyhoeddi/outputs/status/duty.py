"""How far a strategy meets its duties, and by when it is to be sent: what ``cyhoeddi status`` tells of that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cyhoeddi.duty.annual_assessment import assessed_actions, is_demanded, missing_outcomes
from cyhoeddi.duty.checklist import ChecklistItem, checklist_of
from cyhoeddi.duty.deadline import Deadline, deadline_of
from cyhoeddi.duty.strategy_duties import profiles_of_strategy
from cyhoeddi.duty.submission_state import RecipientStatus, recipient_statuses
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy


@dataclass(frozen=True, slots=True)
class DutyStatus:
    """The checklist of a strategy, and its deadline; None where it is not published yet, or nothing is sent.

    ``days_to_safe`` and ``days_to_outer`` are counted from today, and below 0 in the past; ``recipients`` are those of
    what was released; of ``to_assess`` actions of the edition before the assessment tells of ``assessed``.
    """

    checklist: tuple[ChecklistItem, ...]
    deadline: Deadline | None = None
    days_to_safe: int | None = None
    days_to_outer: int | None = None
    recipients: tuple[RecipientStatus, ...] = ()
    assessed: int = 0
    to_assess: int = 0

    @property
    def is_missed(self) -> bool:
        """True where the last day for sending it to somebody has gone by, and nothing says that it was sent."""
        return any(recipient.is_missed for recipient in self.recipients)

    def of_state(self, state: str) -> tuple[ChecklistItem, ...]:
        """The items in one state."""
        return tuple(item for item in self.checklist if item.state == state)


def duty_status(strategy: Strategy, site: Site, today: date) -> DutyStatus:
    """The status on a day; the deadline is the earliest of those of its duties."""
    deadline = min(_deadlines(strategy, site), key=lambda one: (one.safe, one.outer), default=None)
    to_assess = len(assessed_actions(site, strategy)) if is_demanded(strategy) else 0
    return DutyStatus(
        checklist_of(site, strategy),
        deadline,
        (deadline.safe - today).days if deadline else None,
        (deadline.outer - today).days if deadline else None,
        tuple(recipient_statuses(strategy, site, today)),
        to_assess - len(missing_outcomes(site, strategy)),
        to_assess,
    )


def _deadlines(strategy: Strategy, site: Site) -> Iterator[Deadline]:
    for profile in profiles_of_strategy(strategy, site):
        if strategy.published and profile.submission:
            deadline = deadline_of(strategy.published, profile.submission)
            if deadline:
                yield deadline
