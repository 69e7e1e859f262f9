"""Who a published strategy is sent to, and by when: facts of the duty that it meets.

From the Home Office's statutory guidance on the Serious Violence Duty, December 2022, paragraphs 120, 121 and 162. It
does not say how "within 7 days" is counted: days that begin with that of publication end a day earlier than days after
it, so the earlier end is the safe one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class Recipient:
    """A body that is sent the strategy; ``nation`` where only a strategy for an area in that nation is."""

    name: Words
    email: str
    nation: str | None = None


@dataclass(frozen=True, slots=True)
class SubmissionDuty:
    """What a duty says of sending a strategy: the days are counted from that of publication."""

    name: Words
    law: Words
    most_days: int
    safe_days: int
    recipients: tuple[Recipient, ...]


SUBMISSION_DUTIES: Mapping[str, SubmissionDuty] = {
    "serious-violence-duty": SubmissionDuty(
        name=Words("Serious Violence Duty", "Dyletswydd Trais Difrifol"),
        law=Words(
            "Police, Crime, Sentencing and Courts Act 2022, Part 2, Chapter 1",
            "Deddf yr Heddlu, Troseddu, Dedfrydu a Llysoedd 2022, Rhan 2, Pennod 1",
        ),
        most_days=7,
        safe_days=6,
        recipients=(
            Recipient(Words("Home Office", "Y Swyddfa Gartref"), "Seriousviolenceduty@homeoffice.gov.uk"),
            Recipient(Words("Welsh Ministers", "Gweinidogion Cymru"), "CrimeandJustice@gov.wales", "wales"),
        ),
    ),
}
"""The duties that are known, by their ids in the front matter."""


def recipients_of(strategy: Strategy, site: Site, duty: SubmissionDuty) -> Iterator[Recipient]:
    """Who this strategy is sent to.

    Where no area says in which nation it lies, a strategy in both languages is taken for one in Wales.
    """
    stated = {area.nation for id_ in strategy.areas if (area := site.areas.get(id_)) and area.nation}
    nations = stated or ({"wales"} if site.settings.bilingual else set())
    return (recipient for recipient in duty.recipients if recipient.nation in (None, *nations))


def last_days(published: date, duty: SubmissionDuty) -> tuple[date, date] | None:
    """The last day on which sending is in time in every way of counting, and in any; None beyond the calendar."""
    try:
        return published + timedelta(duty.safe_days), published + timedelta(duty.most_days)
    except OverflowError:
        return None
