"""A verification as JSON, for other programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from cyhoeddi.model.release import Release
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.verification.advice import advice_for
from cyhoeddi.outputs.verification.host_check import HostResult, LanguageResult
from cyhoeddi.outputs.verification.judging import FileResult


def as_json(release: Release, results: Sequence[HostResult]) -> str:
    """``{strategy, edition, published, hosts: [{id, address, name, released, only, checksums, languages, advice}]}``.

    ``languages`` is ``[{language, state, detail, files: [{file, state, detail, change}]}]``.
    """
    value = {
        "strategy": release.strategy,
        "edition": release.edition,
        "published": release.published.isoformat(),
        "hosts": [_host(result) for result in results],
    }
    return json.dumps(value, ensure_ascii=False, indent=2)


def _host(result: HostResult) -> Mapping[str, Any]:
    return {
        "id": result.host.id,
        "address": result.host.address,
        "name": _words(result.host.name),
        "released": result.is_released,
        "only": result.only,
        "checksums": result.checksums,
        "pages_compared": not result.pages_unknown,
        "languages": [_language(one) for one in result.languages],
        "advice": [_words(advice) for advice in advice_for(result)],
    }


def _language(result: LanguageResult) -> Mapping[str, Any]:
    return {
        "language": result.language,
        "state": result.state,
        "detail": result.detail,
        "files": [_file(file) for file in result.files],
    }


def _file(file: FileResult) -> Mapping[str, Any]:
    change = {"kind": file.change.kind, "detail": file.change.detail} if file.change else None
    return {"file": file.name, "state": file.state, "detail": file.detail, "change": change}


def _words(words: Words) -> Mapping[str, str]:
    return {"en": words.into("en"), "cy": words.into("cy")}
