"""What `cyhoeddi check` says of this checkout, as it is or with one change."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from documentation.checkout import ROOT
from documentation.table import NotPossible

WIDTH = 100
"""Characters in a line of a terminal, as the documentation shows one."""


def check(language: str, *change: str) -> str:
    """What the check prints of this checkout; `change` is a file, a text in it and the text to put there."""
    from cyhoeddi.diagnostics.styled_text import Terminal
    from cyhoeddi.diagnostics.text import lines, summary

    found, pages = _findings(*change)
    severities = [diagnostic.severity for diagnostic in found]
    errors, warnings, notes = (severities.count(severity) for severity in ("error", "warning", "info"))
    last = summary(errors, warnings, pages, language, notes)
    return "\n".join(["```text", *lines(found, language, Terminal(WIDTH)), last, "```"])


@lru_cache(maxsize=64)
def _findings(*change: str) -> tuple[tuple[Any, ...], int]:
    """The findings, which are the same for documents of both languages, and how many pages there are."""
    from cyhoeddi.model.disk import load_settings, read_texts
    from cyhoeddi.model.read import read_site
    from cyhoeddi.parity.engine import check as check_site

    settings, _ = load_settings(ROOT / "mkdocs.yml")
    texts = dict(read_texts(ROOT / settings.content_folder, settings.content_folder).texts)
    if change:
        file, old, new = change
        path = file.removeprefix(f"{settings.content_folder}/")
        texts[path] = _changed(file, texts.get(path), old, new.replace("\\n", "\n"))
    site = read_site(texts, settings)
    return tuple(check_site(site)), sum(1 for _ in site.pages())


def _changed(file: str, text: str | None, old: str, new: str) -> str:
    if old == "" and text is None:
        return new
    if not old or (text or "").count(old) != 1:
        raise NotPossible(f"{file} does not hold this text once: {old or 'it is there already'}")
    return str(text).replace(old, new)
