"""Findings as SARIF 2.1.0, the form in which services such as GitHub code scanning take them."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from urllib.parse import quote

from cyhoeddi import __version__
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.excerpt import passages_for_programs
from cyhoeddi.diagnostics.explanation import Explanation
from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

Json = dict[str, object]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_BASE = "%SRCROOT%"
_FINGERPRINT = "cyhoeddiFinding/v1"
_TOOL = Words(
    "Finds where the English and the Welsh of a strategy stop saying the same.",
    "Canfod lle mae Saesneg a Chymraeg strategaeth yn peidio â dweud yr un peth.",
)


def as_sarif(
    diagnostics: Sequence[Diagnostic], explanations: Mapping[str, Explanation], language: Language
) -> str:
    """A log of one run; ``explanations`` by code describe the rules that were broken."""
    codes = list(dict.fromkeys(sorted(diagnostic.code for diagnostic in diagnostics)))
    names = {diagnostic.code: diagnostic.name for diagnostic in diagnostics}
    driver: Json = {
        "name": "Cyhoeddi",
        "semanticVersion": __version__,
        "language": language,
        "shortDescription": {"text": _TOOL.into(language)},
        "rules": [_rule(code, names[code], explanations.get(code), language) for code in codes],
    }
    run: Json = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": _results(diagnostics, codes, language),
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(code: str, name: str, explanation: Explanation | None, language: Language) -> Json:
    rule: Json = {"id": code, "name": name}
    if explanation is None:
        return rule
    summary = explanation.summary.into(language)
    parts = [(part.heading.into(language), part.text.into(language)) for part in explanation.parts]
    rule["shortDescription"] = {"text": _literal(summary)}
    rule["fullDescription"] = {"text": _literal(parts[0][1] if parts else summary)}
    rule["defaultConfiguration"] = {"level": _LEVELS[explanation.severity]}
    rule["help"] = {
        "text": _literal("\n\n".join(f"{heading}\n{text}" for heading, text in parts) or summary),
        "markdown": _literal("\n\n".join(f"## {heading}\n\n{text}" for heading, text in parts) or summary),
    }
    return rule


def _results(diagnostics: Sequence[Diagnostic], codes: list[str], language: Language) -> list[Json]:
    seen: Counter[tuple[str, str, str]] = Counter()
    results = []
    for diagnostic in diagnostics:
        same = (diagnostic.code, diagnostic.position.path, diagnostic.message.into("en"))
        seen[same] += 1
        results.append(_result(diagnostic, codes, _fingerprint(*same, seen[same]), language))
    return results


def _result(diagnostic: Diagnostic, codes: list[str], fingerprint: str, language: Language) -> Json:
    texts = (diagnostic.message.into(language), diagnostic.help.into(language))
    result: Json = {
        "ruleId": diagnostic.code,
        "ruleIndex": codes.index(diagnostic.code),
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": _literal("\n".join(text for text in texts if text))},
        "locations": [_location(diagnostic.position)],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if diagnostic.related:
        places = dict.fromkeys(diagnostic.related)
        result["relatedLocations"] = [
            {"id": number, **_location(place)} for number, place in enumerate(places, 1)
        ]
    if diagnostic.fix:
        result["fixes"] = [_fix(diagnostic.fix, language)]
    passages = passages_for_programs(diagnostic)
    if passages:
        result["properties"] = {"passages": passages}
    return result


def _fingerprint(code: str, path: str, message: str, number: int) -> str:
    """What stays the same while a finding moves up or down its file; ``number`` counts those that say the same."""
    text = "\0".join((code, path, message, str(number)))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def _location(place: Position) -> Json:
    region = {"startLine": place.line, "startColumn": place.column}
    return {"physicalLocation": {"artifactLocation": _file(place.path), "region": region}}


def _file(path: str) -> Json:
    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    uri = quote(path.encode("utf-8", "replace"))
    return {"uri": uri} if path.startswith("../") else {"uri": uri, "uriBaseId": _BASE}


def _fix(fix: Fix, language: Language) -> Json:
    paths = dict.fromkeys(edit.start.path for edit in fix.edits)
    changes = [
        {
            "artifactLocation": _file(path),
            "replacements": [_replacement(edit) for edit in fix.edits if edit.start.path == path],
        }
        for path in paths
    ]
    return {"description": {"text": _literal(fix.description.into(language))}, "artifactChanges": changes}


def _replacement(edit: Edit) -> Json:
    region = {
        "startLine": edit.start.line,
        "startColumn": edit.start.column,
        "endLine": edit.end.line,
        "endColumn": edit.end.column,
    }
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}


def _literal(text: str) -> str:
    """A text without placeholders: braces stand twice where they are meant (section 3.11.5 of the standard)."""
    return text.replace("{", "{{").replace("}", "}}")
