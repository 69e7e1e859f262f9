"""How sending a released edition stands: to whom it is to go, by when, and what has been recorded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cyhoeddi.duty.deadline import Deadline, deadline_of
from cyhoeddi.duty.profile import Submission
from cyhoeddi.duty.strategy_duties import profiles_of_strategy, recipients_of
from cyhoeddi.model.release import Sending, releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words

SubmissionState = Literal[
    "in-time", "last-safe-day", "outer-limit", "missed", "sent", "sent-at-outer-limit", "sent-late"
]
"""Where it is still to be sent: how its day stands. Where it was sent: in time in every reading, in one, or in none."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: the rule that ends first where several duties have one, and its last days."""

    submission: Submission
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class RecipientStatus:
    """A recipient of an edition; ``days_left`` are those to the outer limit, below 0 when it has gone by.

    ``sending`` is None where nothing is recorded.
    """

    edition: str
    recipient: str
    name: Words
    deadline: Deadline
    state: SubmissionState
    days_left: int
    sending: Sending | None = None

    @property
    def is_missed(self) -> bool:
        """True where the last day has gone by and nothing was sent."""
        return self.state == "missed"


def asked_for(strategy: Strategy, site: Site, published: date) -> Asked | None:
    """What its duties ask for after a publication; None where they ask for nothing."""
    rules = (duty.submission for duty in profiles_of_strategy(strategy, site))
    found = [(rule, deadline_of(published, rule)) for rule in rules if rule]
    asked = [Asked(rule, deadline) for rule, deadline in found if deadline]
    return min(asked, key=lambda one: (one.deadline.safe, one.deadline.outer), default=None)


def recipient_statuses(strategy: Strategy, site: Site, today: date) -> Iterator[RecipientStatus]:
    """Every recipient of the latest edition that was released, and of earlier ones what can still be sent in time.

    An earlier edition that was not sent is no longer told of when its days are over: the later one has its place.
    """
    releases = releases_of(site.releases, strategy.id)
    for release in releases:
        asked = asked_for(strategy, site, release.published)
        for recipient in recipients_of(strategy, site) if asked else ():
            deadline, sending = asked.deadline, release.submitted.get(recipient.id)  # type: ignore[union-attr]
            state = _state(deadline, sending, today)
            if release is releases[-1] or (sending is None and state != "missed"):
                days = (deadline.outer - today).days
                yield RecipientStatus(
                    release.edition, recipient.id, recipient.name, deadline, state, days, sending
                )


def _state(deadline: Deadline, sending: Sending | None, today: date) -> SubmissionState:
    if sending is None:
        return deadline.state_on(today)  # type: ignore[return-value]
    if sending.sent <= deadline.safe:
        return "sent"
    return "sent-at-outer-limit" if sending.sent <= deadline.outer else "sent-late"
