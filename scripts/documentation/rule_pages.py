"""The pages of `docs/rules/`: one a rule, one for all mistakes in files, and an index; in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from documentation.check_output import WIDTH
from documentation.checkout import ROOT
from documentation.table import table, words

FOLDER = ROOT / "docs" / "rules"
LANGUAGES = ("en", "cy")

_FAULTS = "SRC"
_FAULTS_PAGE = "mistakes-in-files"
_OTHER = {"en": "cy", "cy": "en"}
_OWN_NAMES = {"en": "English", "cy": "Cymraeg"}

TEXTS = {
    "written": ("Written by scripts/docs: change the rule instead.",) * 2,
    "all": ("All rules", "Pob rheol"),
    "draft": ("", "> **Drafft.** Nid oes neb wedi prawfddarllen y cyfieithiad hwn eto.\n"),
    "untranslated": ("", "> Nid yw’r dudalen hon wedi’i chyfieithu eto.\n"),
    "rules": ("Rules", "Rheolau"),
    "faults": ("Mistakes in files", "Camgymeriadau mewn ffeiliau"),
    "faults-lead": (
        "What is told of a file that cannot be read as it should be. The marks … stand for what the file holds.",
        "Yr hyn a ddywedir am ffeil na ellir ei darllen fel y dylid. Mae’r nod … yn sefyll am yr hyn sydd yn y ffeil.",
    ),
    "error": (
        "**Error**: nothing is built until it is mended.",
        "**Gwall**: ni adeiledir dim nes iddo gael ei gywiro.",
    ),
    "warning": (
        "**Warning**: look at it; the site is built all the same.",
        "**Rhybudd**: edrychwch arno; adeiledir y wefan er hynny.",
    ),
    "info": ("**Note**: for information only.", "**Nodyn**: er gwybodaeth yn unig."),
    "lead": (
        "Everything that `cyhoeddi check` can find.",
        "Popeth y gall `cyhoeddi check` ei ganfod.",
    ),
    "terminal": (
        "In the terminal `cyhoeddi rules` shows this list, and `cyhoeddi explain NUM001` the page of a rule.",
        "Yn y derfynell mae `cyhoeddi rules` yn dangos y rhestr hon, a `cyhoeddi explain NUM001` dudalen rheol.",
    ),
}
"""The words around what the rules say of themselves, in English and in Welsh."""


def rule_pages() -> dict[Path, str]:
    """Every page that there should be, with its text."""
    from cyhoeddi.parity.explain import explanations

    pages = {}
    for language in LANGUAGES:
        folder = FOLDER / language
        pages[folder / "index.md"] = "\n".join(_index(language))
        pages[folder / f"{_FAULTS_PAGE}.md"] = "\n".join(_faults_page(language))
        for explanation in explanations().values():
            if not explanation.code.startswith(_FAULTS):
                pages[folder / f"{explanation.name}.md"] = "\n".join(_page(explanation, language))
    return pages


def _text(key: str, language: str) -> str:
    return TEXTS[key][language == "cy"]


def _head(title: str, name: str, language: str, *, is_index: bool = False) -> Iterator[str]:
    other = _OTHER[language]
    links = [f"[{_OWN_NAMES[other]}](../{other}/{name}.md)"]
    links += [] if is_index else [f"[{_text('all', language)}](index.md)"]
    yield f"<!-- {_text('written', language)} -->\n"
    yield f"# {title}\n"
    yield f"{' · '.join(links)}\n"
    if _text("draft", language):
        yield _text("draft", language)


def _page(explanation: Any, language: str) -> Iterator[str]:
    """The page of a rule: what it says of itself, and what the check says of its example."""
    from cyhoeddi.diagnostics.explanation_text import SAID
    from cyhoeddi.parity.explain import said_of_example

    yield from _head(f"{explanation.code} {explanation.name}", explanation.name, language)
    if explanation.summary.get(language) is None:
        yield _text("untranslated", language)
    yield f"{explanation.summary.into(language)}\n"
    yield f"{_text(explanation.severity, language)}\n"
    for part in explanation.parts:
        yield f"## {part.heading.into(language)}\n"
        yield f"{part.text.into(language)}\n"
        if part.heading.en == "Example":
            yield f"### {SAID.into(language)}\n"
            yield f"{_said(said_of_example(explanation.code), language)}\n"


def _said(findings: Any, language: str) -> str:
    from cyhoeddi.diagnostics.styled_text import Terminal
    from cyhoeddi.diagnostics.text import lines

    return "\n".join(["```text", *lines(findings, language, Terminal(WIDTH)), "```"])


def _faults_page(language: str) -> Iterator[str]:
    from cyhoeddi.parity.explain import explanations

    yield from _head(_text("faults", language), _FAULTS_PAGE, language)
    yield f"{_text('faults-lead', language)}\n"
    for explanation in explanations().values():
        if explanation.code.startswith(_FAULTS):
            yield f"## {explanation.code} {explanation.name}\n"
            yield f"{explanation.summary.into(language)}\n"
            yield f"{_text(explanation.severity, language)}\n"
            for part in explanation.parts:
                yield f"{part.heading.into(language)}: {part.text.into(language)}\n"


def _index(language: str) -> Iterator[str]:
    from cyhoeddi.diagnostics.text import SEVERITIES
    from cyhoeddi.parity.explain import groups

    yield from _head(_text("rules", language), "index", language, is_index=True)
    yield f"{_text('lead', language)}\n"
    for severity in SEVERITIES:
        yield f"- {_text(severity, language)}"
    yield f"\n{_text('terminal', language)}\n"
    head = [words(column, language) for column in ("code", "name", "severity", "finds")]
    for letters, group, members in groups():
        yield f"## {group.into(language)} ({letters})\n"
        rows = [
            [
                entry.code,
                f"[{entry.name}]({_address(entry)})",
                SEVERITIES[entry.severity].into(language),
                entry.summary.into(language),
            ]
            for entry in members
        ]
        yield table(head, rows)


def _address(explanation: Any) -> str:
    if explanation.code.startswith(_FAULTS):
        return f"{_FAULTS_PAGE}.md#{explanation.code.lower()}-{explanation.name}"
    return f"{explanation.name}.md"
