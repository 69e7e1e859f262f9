"""The status as JSON, for other programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from cyhoeddi.duty.checklist import ChecklistItem
from cyhoeddi.duty.submission_state import RecipientStatus
from cyhoeddi.model.release import Release
from cyhoeddi.model.sign_off.states import STATES
from cyhoeddi.outputs.status.duty import DutyStatus
from cyhoeddi.outputs.status.rows import PageStatus, PartStatus, SiteStatus, StrategyStatus


def as_json(status: SiteStatus) -> str:
    """``{strategies: […], pages, unread, left_over}``; days are counted from today, and below 0 in the past.

    A strategy is ``{id, title, published, review_due, days_left, review_computed, assessment, deadline, submission,
    checklist, releases, pages}``, its assessment ``{told, of}``. Behind ``pages``: ``unread`` and ``left_over``,
    sources. A deadline is ``{safe, outer, days_to_safe, days_to_outer}``, an item of the checklist ``{id, state,
    required, pages, reason}``, of the submission ``{edition, recipient, state, safe, outer, days_left, sent,
    acknowledged}``, and a release ``{edition, published, commit, supersedes, overrides}`` with the gates that were
    opened.
    A page is ``{page, sources, drafts, counts, parts}`` and a part ``{name, kind, title, languages, state, by, on,
    file}``, its ``state`` null where a language lacks it.
    """
    value = {
        "strategies": [_strategy(strategy) for strategy in status.strategies],
        "pages": [_page(page) for page in status.other_pages],
        "unread": list(status.unread),
        "left_over": list(status.left_over),
    }
    return json.dumps(value, ensure_ascii=False, indent=2)


def _strategy(strategy: StrategyStatus) -> Mapping[str, Any]:
    return {
        "id": strategy.id,
        "title": {"en": strategy.title.en, "cy": strategy.title.cy},
        "published": _day(strategy.published),
        "review_due": _day(strategy.review_due),
        "days_left": strategy.days_left,
        "review_computed": strategy.is_review_computed,
        "assessment": {"told": strategy.duty.assessed, "of": strategy.duty.to_assess},
        "deadline": _deadline(strategy.duty),
        "submission": [_recipient(one) for one in strategy.duty.recipients],
        "checklist": [_item(item) for item in strategy.duty.checklist],
        "releases": [_release(release) for release in strategy.releases],
        "pages": [_page(page) for page in strategy.pages],
    }


def _release(release: Release) -> Mapping[str, Any]:
    return {
        "edition": release.edition,
        "published": _day(release.published),
        "commit": release.commit,
        "supersedes": release.supersedes,
        "overrides": [one.gate for one in release.overrides],
    }


def _deadline(duty: DutyStatus) -> Mapping[str, Any] | None:
    if duty.deadline is None:
        return None
    return {
        "safe": _day(duty.deadline.safe),
        "outer": _day(duty.deadline.outer),
        "days_to_safe": duty.days_to_safe,
        "days_to_outer": duty.days_to_outer,
    }


def _recipient(status: RecipientStatus) -> Mapping[str, Any]:
    sending = status.sending
    return {
        "edition": status.edition,
        "recipient": status.recipient,
        "state": status.state,
        "safe": _day(status.deadline.safe),
        "outer": _day(status.deadline.outer),
        "days_left": status.days_left,
        "sent": _day(sending.sent) if sending else None,
        "acknowledged": _day(sending.acknowledged) if sending else None,
    }


def _item(item: ChecklistItem) -> Mapping[str, Any]:
    return {
        "id": item.requirement.id,
        "state": item.state,
        "required": item.requirement.mandatory,
        "pages": [pair.key for pair in item.where],
        "reason": {"en": item.reason.en, "cy": item.reason.cy} if item.state == "not-yet" else None,
    }


def _page(page: PageStatus) -> Mapping[str, Any]:
    return {
        "page": page.key,
        "sources": dict(page.sources),
        "drafts": list(page.drafts),
        "counts": {state: page.counts.get(state, 0) for state in STATES},
        "parts": [_part(part) for part in page.parts],
    }


def _part(part: PartStatus) -> Mapping[str, Any]:
    sign_off, titles = part.sign_off, part.part.titles
    return {
        "name": part.reference,
        "kind": part.part.kind,
        "title": {"en": titles.en, "cy": titles.cy},
        "languages": list(part.languages),
        "state": sign_off.state if sign_off else None,
        "by": (sign_off.by or None) if sign_off else None,
        "on": _day(sign_off.on) if sign_off else None,
        "file": part.part.path,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
