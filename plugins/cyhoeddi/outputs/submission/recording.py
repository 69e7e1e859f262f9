"""What was sent, and what was acknowledged, recorded with its release; everything else in the file stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from cyhoeddi.duty.strategy_duties import recipients_of
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.release import Release, Sending
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.submission.not_possible import SubmissionNotPossibleError
from cyhoeddi.outputs.submission.released_edition import release_of, strategy_of


@dataclass(frozen=True, slots=True)
class News:
    """What is to be recorded: the day of sending, that of the acknowledgement, or both; ``to`` is empty for all."""

    sent: date | None = None
    acknowledged: date | None = None
    to: tuple[str, ...] = ()


def sendings(
    site: Site, strategy: str, edition: str | None, news: News, today: date
) -> tuple[Release, Mapping[str, Sending]]:
    """The release, and the sendings that are new in it, by the recipient's id.

    A day that is recorded already stays, unless its recipient is named. Raises SubmissionNotPossibleError for what
    cannot have happened.
    """
    found = strategy_of(site, strategy)
    release = release_of(site, found.id, edition)
    asked = (one.id for one in recipients_of(found, site))
    known = tuple(dict.fromkeys((*asked, *release.submitted)))
    recipients = tuple(id_ for id_ in news.to if id_ in known) or _meant(release, news, known)
    changed = {id_: sending for id_ in recipients if (sending := _changed(release, id_, news))}
    faults = (*_unknown(release, news, known), *_impossible(release, recipients, changed, today))
    if faults:
        raise SubmissionNotPossibleError(*faults)
    return release, {id_: one for id_, one in changed.items() if release.submitted.get(id_) != one}


def _meant(release: Release, news: News, known: tuple[str, ...]) -> tuple[str, ...]:
    """Whom it is about where nobody is named: all, or for an acknowledgement alone those that something was sent to."""
    if news.sent:
        return known
    return tuple(id_ for id_ in known if id_ in release.submitted) or known


def _changed(release: Release, id_: str, news: News) -> Sending | None:
    """The sending as it will be recorded; None where nothing was sent."""
    former = release.submitted.get(id_)
    if former is None:
        return Sending(news.sent, news.acknowledged) if news.sent else None
    named = id_ in news.to
    sent = news.sent if news.sent and named else former.sent
    acknowledged = news.acknowledged if news.acknowledged and (named or not former.acknowledged) else None
    return replace(former, sent=sent, acknowledged=acknowledged or former.acknowledged)


def _unknown(release: Release, news: News, known: tuple[str, ...]) -> Iterator[Fault]:
    for id_ in news.to:
        if id_ not in known:
            values = {"found": id_, "known": ", ".join(known) or "–"}
            yield Fault("recipient-unknown", release.position, values)


def _impossible(
    release: Release, recipients: tuple[str, ...], changed: Mapping[str, Sending], today: date
) -> Iterator[Fault]:
    for id_ in recipients:
        if id_ not in changed:
            values = {"found": id_, "strategy": release.strategy}
            yield Fault("acknowledged-not-sent", release.position, values)
    days = {(one.sent, release.published) for one in changed.values()}
    days |= {(one.acknowledged, one.sent) for one in changed.values() if one.acknowledged}
    for day, first in sorted(days):
        if day < first:
            values = {"found": day.isoformat(), "first": first.isoformat()}
            yield Fault("submission-day-too-early", release.position, values)
        if day > today:
            values = {"found": day.isoformat(), "last": today.isoformat()}
            yield Fault("submission-day-too-late", release.position, values)
