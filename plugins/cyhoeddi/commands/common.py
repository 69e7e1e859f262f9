"""What every command needs: its options, the site, progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from cyhoeddi.commands.findings import print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.disk import NoSettingsError, load_site
from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.today import today
from cyhoeddi.model.words import Words

CLEAN, ERRORS_FOUND, COULD_NOT_RUN = 0, 1, 2
"""Exit codes of every command."""


def _default_language() -> str:
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "cy" if locale.lower().startswith("cy") else "en"


def _language_option(command: Callable[..., Any]) -> Callable[..., Any]:
    option = click.option(
        "--lang", type=click.Choice(["en", "cy"]), default=_default_language, show_default="en",
        help="Language of the messages. / Iaith y negeseuon.",
    )  # fmt: skip
    return option(command)


def _config_option(*, used: bool) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    return click.option(
        "-f", "--config-file", type=click.Path(path_type=Path), default=Path("mkdocs.yml"), show_default=True,
        help="The site's settings. / Gosodiadau’r wefan.", expose_value=used, hidden=not used,
    )  # fmt: skip


def common_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Options that every command takes."""
    return _language_option(_config_option(used=True)(command))


def explaining_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The same options for a command that looks at no site: it takes the settings, and ignores them."""
    return _language_option(_config_option(used=False)(command))


def load(config_file: Path, lang: Language, form: str) -> Site:
    """The site of a settings file; among its faults what is wrong with its duties and pictures, and what would run.

    Shows why in the form asked for, and exits, where there is none.
    """
    # It loads a library that `explain` has no need of.
    from cyhoeddi.duty.faults import duty_faults
    from cyhoeddi.outputs.pictures.faults import picture_faults
    from cyhoeddi.outputs.release.edited_editions import edited_editions
    from cyhoeddi.outputs.running_content import content_faults, told_once
    from cyhoeddi.outputs.sensitive_files import hidden_data

    try:
        site = load_site(config_file)
        project = config_file.resolve().parent
        edited = edited_editions(site, project)
        found = told_once(
            (*content_faults(site, project), *picture_faults(site, project), *hidden_data(site, project))
        )
        return replace(site, faults=(*site.faults, *duty_faults(site), *edited, *found))
    except NoSettingsError as error:
        print_findings(tuple(diagnostics_of([error.fault])), lang, form)
        sys.exit(COULD_NOT_RUN)


def with_reviews(site: Site) -> Site:
    """The site with what is to be said today of its reviews among its faults; of a build it is no matter."""
    from cyhoeddi.duty.review import review_faults

    return replace(site, faults=(*site.faults, *review_faults(site, today())))


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
