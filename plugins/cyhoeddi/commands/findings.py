"""Findings printed, in every form that a command offers."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.diagnostics.styled_text import Terminal
from cyhoeddi.diagnostics.text import lines, summary
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

FORMATS = ("text", "github", "gitlab", "json", "sarif")
"""The forms of findings."""

_FOR_PEOPLE = ("text", "github")
"""The forms that a person reads as they are printed, so that a summary helps."""

_NARROWEST, _WIDEST, _PAGE_WIDTH = 40, 120, 100
_CAN_BE_MENDED = Words(
    "Can be mended for you: {count}. cyhoeddi check --diff shows how, cyhoeddi check --fix does it.",
    "Gellir cywiro i chi: {count}. Mae cyhoeddi check --diff yn dangos sut; mae cyhoeddi check --fix yn gwneud hynny.",
)


def terminal() -> Terminal:
    """What standard output is: a screen of some width, in colour unless NO_COLOR asks for none, or a plain file."""
    if not sys.stdout.isatty():
        return Terminal()
    width = shutil.get_terminal_size().columns
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Terminal(max(_NARROWEST, min(width, _WIDEST)), colour)


def page_terminal() -> Terminal:
    """The same for a page of words, whose lines are wrapped in a file, too."""
    found = terminal()
    return found if found.width else Terminal(_PAGE_WIDTH)


def print_findings(
    found: Sequence[Diagnostic], language: Language, form: str, *, every_note: bool = False
) -> None:
    """Findings on standard output, in the form asked for."""
    if form == "text":
        for line in lines(found, language, terminal(), every_note=every_note):
            click.echo(line)
    elif form == "github":
        from cyhoeddi.diagnostics.github import commands

        for command in commands(found, language):
            click.echo(command)
    elif form == "gitlab":
        from cyhoeddi.diagnostics.code_quality import as_code_quality

        click.echo(as_code_quality(found, language))
    elif form == "json":
        from cyhoeddi.diagnostics.json_format import as_json

        click.echo(as_json(found, language))
    elif form == "sarif":
        from cyhoeddi.diagnostics.sarif import as_sarif
        from cyhoeddi.parity.explain import explanations

        click.echo(as_sarif(found, explanations(), language))
    else:
        raise ValueError(form)


def show(
    found: Sequence[Diagnostic], site: Site, language: Language, form: str, *, every_note: bool = False
) -> None:
    """Prints the findings, and for a person a summary on standard error."""
    print_findings(found, language, form, every_note=every_note)
    if form not in _FOR_PEOPLE:
        return
    severities = [diagnostic.severity for diagnostic in found]
    errors, warnings, notes = (severities.count(severity) for severity in ("error", "warning", "info"))
    click.echo(
        summary(
            errors,
            warnings,
            sum(page.path.partition("/")[2] not in site.former_keys for page in site.pages()),
            language,
            notes,
        ),
        err=True,
    )
    mendable = sum(diagnostic.fix is not None for diagnostic in found)
    if mendable:
        click.echo(_CAN_BE_MENDED.into(language).format(count=mendable), err=True)


def errors_in(found: Sequence[Diagnostic]) -> int:
    """How many of the findings are errors."""
    return sum(diagnostic.severity == "error" for diagnostic in found)


def from_here(found: Sequence[Diagnostic], config_file: Path) -> tuple[Diagnostic, ...]:
    """Findings with paths from where the user stands, so that a terminal or editor opens them."""
    folder = config_file.parent
    if folder == Path():
        return tuple(found)

    def moved(place: Position) -> Position:
        return replace(place, path=(folder / place.path).as_posix())

    def moved_fix(fix: Fix) -> Fix:
        return replace(fix, edits=tuple(Edit(moved(e.start), moved(e.end), e.text) for e in fix.edits))

    return tuple(
        replace(
            diagnostic,
            position=moved(diagnostic.position),
            related=tuple(map(moved, diagnostic.related)),
            fix=diagnostic.fix and moved_fix(diagnostic.fix),
        )
        for diagnostic in found
    )
