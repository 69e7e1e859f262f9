"""What every command needs: its options, the site, findings shown, progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.json_format import as_json
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.diagnostics.text import lines, summary
from cyhoeddi.model.disk import NoSettingsError, load_site
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

CLEAN, ERRORS_FOUND, COULD_NOT_RUN = 0, 1, 2
"""Exit codes of every command."""


def _default_language() -> str:
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "cy" if locale.lower().startswith("cy") else "en"


def common_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Options that every command takes."""
    language = click.option(
        "--lang", type=click.Choice(["en", "cy"]), default=_default_language, show_default="en",
        help="Language of the messages. / Iaith y negeseuon.",
    )  # fmt: skip
    config = click.option(
        "-f", "--config-file", type=click.Path(path_type=Path), default=Path("mkdocs.yml"), show_default=True,
        help="The site's settings. / Gosodiadau’r wefan.",
    )  # fmt: skip
    return language(config(command))


def load(config_file: Path, lang: Language, form: str) -> Site:
    """The site of a settings file; shows why in the form asked for, and exits, where there is none."""
    try:
        return load_site(config_file)
    except NoSettingsError as error:
        found = tuple(diagnostics_of([error.fault]))
        click.echo(as_json(found, lang) if form == "json" else "\n".join(lines(found, lang)))
        sys.exit(COULD_NOT_RUN)


def show(found: tuple[Diagnostic, ...], site: Site, lang: Language, form: str) -> None:
    """Prints the findings, and for a person a summary on stderr."""
    if form == "json":
        click.echo(as_json(found, lang))
        return
    for line in lines(found, lang):
        click.echo(line)
    warnings = sum(diagnostic.severity == "warning" for diagnostic in found)
    click.echo(summary(errors_in(found), warnings, sum(1 for _ in site.pages()), lang), err=True)


def errors_in(found: tuple[Diagnostic, ...]) -> int:
    """How many of the findings are errors."""
    return sum(diagnostic.severity == "error" for diagnostic in found)


def from_here(found: tuple[Diagnostic, ...], config_file: Path) -> tuple[Diagnostic, ...]:
    """Findings with paths from where the user stands, so that a terminal or editor opens them."""
    folder = config_file.parent
    if folder == Path():
        return found

    def moved(place: Position) -> Position:
        return replace(place, path=(folder / place.path).as_posix())

    return tuple(replace(d, position=moved(d.position), related=tuple(map(moved, d.related))) for d in found)


class Progress:
    """Steps on stderr, when it is a terminal: the line of a step is replaced by the next."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.shown = sys.stderr.isatty() and not os.environ.get("CI")

    def step(self, words: Words) -> None:
        """Says which step has begun."""
        if self.shown:
            click.echo(f"\r\033[K{words.into(self.language)} …", nl=False, err=True)

    def done(self) -> None:
        """Clears the line for what is printed next."""
        if self.shown:
            click.echo("\r\033[K", nl=False, err=True)
