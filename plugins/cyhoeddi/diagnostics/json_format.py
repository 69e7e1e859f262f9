"""Findings as JSON: one array of objects, for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position


def as_json(diagnostics: Iterable[Diagnostic], language: Language) -> str:
    """``[{code, name, severity, message, help, path, line, column, related, fix}]``."""
    return json.dumps(
        [_object(diagnostic, language) for diagnostic in diagnostics], ensure_ascii=False, indent=2
    )


def _object(diagnostic: Diagnostic, language: Language) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity,
        "message": diagnostic.message.into(language),
        "help": diagnostic.help.into(language) or None,
        **_place(diagnostic.position),
        "related": [_place(place) for place in diagnostic.related],
        "fix": diagnostic.fix,
    }


def _place(position: Position) -> dict[str, object]:
    return {"path": position.path, "line": position.line, "column": position.column}
