"""What changed between two editions, as JSON for other programs."""

from __future__ import annotations

import json
from typing import Any

from cyhoeddi.model.edition_changes import ActionChange, EditionChanges, FactChange, SectionChange
from cyhoeddi.model.timeline import Timeline
from cyhoeddi.model.words import Words


def as_json(changes: EditionChanges) -> str:
    """``{strategy, from, to, sections: [{kind, page, id, title, languages}], actions: [{kind, id, …, facts}]}``."""
    value = {
        "strategy": changes.later.id,
        "from": changes.earlier.edition,
        "to": changes.later.edition,
        "sections": [_section(change) for change in changes.sections],
        "actions": [_action(change) for change in changes.actions],
    }
    return json.dumps(value, ensure_ascii=False, indent=2)


def _section(change: SectionChange) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "page": change.page,
        "id": change.id,
        "title": _words(change.title),
        "languages": list(change.languages),
    }


def _action(change: ActionChange) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "id": change.id,
        "title": _words(change.title),
        "facts": [_fact(fact) for fact in change.facts],
        "languages": list(change.languages),
    }


def _fact(change: FactChange) -> dict[str, Any]:
    return {"key": change.key, "before": _plain(change.before), "after": _plain(change.after)}


def _plain(value: Any) -> Any:
    if not isinstance(value, Timeline):
        return list(value) if isinstance(value, tuple) else value
    if value.is_relative:
        span = f"{value.least} to {value.most}" if value.least else str(value.most)
        return {"within": f"{span} {value.unit}s"}
    if value.ongoing:
        return "ongoing"
    days = {"from": value.from_, "by": value.by}
    return {key: day.isoformat() for key, day in days.items() if day}


def _words(words: Words) -> dict[str, str | None]:
    return {"en": words.en, "cy": words.cy}
