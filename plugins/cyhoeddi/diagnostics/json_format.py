"""Findings as JSON: one array of objects, for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.excerpt import passages_for_programs
from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.position import Position


def as_json(diagnostics: Iterable[Diagnostic], language: Language) -> str:
    """``[{code, name, severity, message, help, path, line, column, related, passages, fix}]``.

    Lines and columns count from 1, columns in characters (Unicode code points).
    """
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
        "passages": {**dict.fromkeys(LANGUAGES), **passages_for_programs(diagnostic)},
        "fix": _fix(diagnostic.fix, language) if diagnostic.fix else None,
    }


def _place(position: Position) -> dict[str, object]:
    return {"path": position.path, "line": position.line, "column": position.column}


def _fix(fix: Fix, language: Language) -> dict[str, object]:
    return {"description": fix.description.into(language), "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> dict[str, object]:
    """What is replaced reaches up to, not including, the end."""
    end = {"end_line": edit.end.line, "end_column": edit.end.column}
    return {**_place(edit.start), **end, "text": edit.text}
