"""Findings as a Code Quality report of GitLab, which shows them in a merge request.

An array of ``{description, check_name, fingerprint, severity, location: {path, lines: {begin}}}``. GitLab knows a
finding again by its fingerprint, so that must not change when lines above it do.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.styled_text import printable
from cyhoeddi.model.language import Language

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def as_code_quality(diagnostics: Iterable[Diagnostic], language: Language) -> str:
    """The report; paths are as they are given, and GitLab wants them from the repository's root."""
    met: Counter[str] = Counter()
    return json.dumps(
        [_object(diagnostic, language, met) for diagnostic in diagnostics], ensure_ascii=False, indent=2
    )


def _object(diagnostic: Diagnostic, language: Language, met: Counter[str]) -> dict[str, object]:
    texts = (diagnostic.message.into(language), diagnostic.help.into(language))
    return {
        "description": " ".join(printable(text) for text in texts if text),
        "check_name": f"{diagnostic.code} {diagnostic.name}",
        "fingerprint": _fingerprint(diagnostic, met),
        "severity": _SEVERITIES[diagnostic.severity],
        "location": {"path": diagnostic.position.path, "lines": {"begin": diagnostic.position.line}},
    }


def _fingerprint(diagnostic: Diagnostic, met: Counter[str]) -> str:
    """The same for the same finding in whatever language and on whatever line; its turn tells apart those alike."""
    said = "\0".join((diagnostic.code, diagnostic.position.path, diagnostic.message.into("en")))
    met[said] += 1
    return hashlib.sha256(f"{said}\0{met[said]}".encode()).hexdigest()
