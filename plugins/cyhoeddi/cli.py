"""The ``cyhoeddi`` command: parses, calls one function, prints, exits."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from cyhoeddi import __version__
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.json_format import as_json
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.diagnostics.text import lines, summary
from cyhoeddi.model.disk import NoSettingsError, load_site
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.engine import check as check_site
from cyhoeddi.parity.engine import known_codes

CLEAN, ERRORS_FOUND, COULD_NOT_RUN = 0, 1, 2
"""Exit codes of every command."""

_OBJECTS_BETWEEN_COLLECTIONS = 200_000
"""Reading and rendering make many objects and little rubbish, so Python need not look for some as often as it does."""

_BUILT = Words(
    "Built {folder} in {seconds:.1f} s. Pages: {pages}; PDF files: {pdfs}.",
    "Adeiladwyd {folder} mewn {seconds:.1f} eiliad. Tudalennau: {pages}; ffeiliau PDF: {pdfs}.",
)
_NOT_BUILT = Words(
    "Nothing was built; {folder} is as it was before.",
    "Ni adeiladwyd dim; mae {folder} fel yr oedd o’r blaen.",
)
_NOT_SERVED = Words("The preview stopped: {reason}", "Stopiodd y rhagolwg: {reason}")
_FAILED = Words("The build stopped: {reason}", "Stopiodd y gwaith adeiladu: {reason}")


def _default_language() -> str:
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "cy" if locale.lower().startswith("cy") else "en"


def _common(command: Callable[..., Any]) -> Callable[..., Any]:
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


def _codes(_context: click.Context, _parameter: click.Parameter, text: str) -> tuple[str, ...]:
    """Codes, beginnings of codes or names, parted by commas; one that fits nothing is a mistake, not a clean check."""
    codes = tuple(code.strip() for code in text.split(",") if code.strip())
    for code in codes:
        if not any(known.startswith(code) or name == code for known, name in known_codes()):
            raise click.BadParameter(f"{code}: no such code or name / nid oes cod nac enw o’r fath")
    return codes


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="cyhoeddi")
def main() -> None:
    """Publish bilingual statutory strategies. / Cyhoeddi strategaethau statudol dwyieithog."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


@main.command()
@_common
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Form of the findings.",
)
@click.option(
    "--select",
    default="",
    callback=_codes,
    metavar="CODES",
    help="Only these: NUM, PAR003 or number-differs, parted by commas.",
)
@click.option("--ignore", default="", callback=_codes, metavar="CODES", help="All but these.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
def check(
    config_file: Path,
    lang: Language,
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    paths: tuple[Path, ...],
) -> None:
    """Find what the two languages say differently. / Canfod lle mae’r ddwy iaith yn dweud pethau gwahanol.

    Exit code: 0 clean, 1 errors found, 2 could not run.
    """
    progress = _Progress(lang)
    progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
    site = _load(config_file, lang, form)
    progress.step(Words("3 check", "3 gwirio"))
    found = _from_here(_below(check_site(site, select, ignore), paths, config_file), config_file)
    progress.done()
    _show(found, site, lang, form)
    sys.exit(COULD_NOT_RUN if stops(site.faults) else ERRORS_FOUND if _errors(found) else CLEAN)


@main.command()
@_common
@click.option("--draft", is_flag=True, help="Build in spite of errors, marked as a draft on every page.")
@click.option("--pdf/--no-pdf", default=True, help="With the PDFs or without.")
def build(config_file: Path, lang: Language, draft: bool, pdf: bool) -> None:
    """Check, then make the website and PDFs, whole or not at all. / Gwirio, yna creu’r wefan a’r ffeiliau PDF."""
    from cyhoeddi.adapters.whole_build import BuildFailedError, build_whole

    progress, start = _Progress(lang), time.monotonic()
    progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
    site = _load(config_file, lang, "text")
    progress.step(Words("3 check", "3 gwirio"))
    found = _from_here(check_site(site), config_file)
    progress.done()
    folder = (config_file.parent / site.settings.site_folder).as_posix()
    _show(found, site, lang, "text")
    if stops(site.faults) or (_errors(found) and not draft):
        click.echo(_NOT_BUILT.into(lang).format(folder=folder), err=True)
        sys.exit(COULD_NOT_RUN if stops(site.faults) else ERRORS_FOUND)
    try:
        built = build_whole(config_file, site, draft=draft, pdf=pdf, progress=progress.step)
    except BuildFailedError as error:
        progress.done()
        for line in (*error.warnings, *lines(diagnostics_of(error.faults), lang)):
            click.echo(line)
        if error.reason:
            click.echo(_FAILED.into(lang).format(reason=error.reason), err=True)
        click.echo(_NOT_BUILT.into(lang).format(folder=folder), err=True)
        sys.exit(ERRORS_FOUND)
    progress.done()
    for line in (*built.warnings, *lines(diagnostics_of(built.faults), lang)):
        click.echo(line)
    seconds = time.monotonic() - start
    click.echo(
        _BUILT.into(lang).format(folder=folder, seconds=seconds, pages=built.pages, pdfs=built.pdfs), err=True
    )
    sys.exit(ERRORS_FOUND if built.faults or _errors(found) else CLEAN)


@main.command()
@_common
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where the preview listens.")
def serve(config_file: Path, lang: Language, address: str) -> None:
    """Live preview in the browser while you edit. / Rhagolwg byw yn y porwr wrth i chi olygu."""
    from cyhoeddi.adapters.mkdocs_build import SiteBuildError
    from cyhoeddi.adapters.preview import serve_preview

    _load(config_file, lang, "text")
    try:
        serve_preview(config_file, address)
    except SiteBuildError as error:
        click.echo(_NOT_SERVED.into(lang).format(reason=error), err=True)
        sys.exit(COULD_NOT_RUN)


def _load(config_file: Path, lang: Language, form: str) -> Site:
    try:
        return load_site(config_file)
    except NoSettingsError as error:
        found = tuple(diagnostics_of([error.fault]))
        click.echo(as_json(found, lang) if form == "json" else "\n".join(lines(found, lang)))
        sys.exit(COULD_NOT_RUN)


def _show(found: tuple[Diagnostic, ...], site: Site, lang: Language, form: str) -> None:
    if form == "json":
        click.echo(as_json(found, lang))
        return
    for line in lines(found, lang):
        click.echo(line)
    warnings = sum(diagnostic.severity == "warning" for diagnostic in found)
    click.echo(summary(_errors(found), warnings, sum(1 for _ in site.pages()), lang), err=True)


def _errors(found: tuple[Diagnostic, ...]) -> int:
    return sum(diagnostic.severity == "error" for diagnostic in found)


def _below(
    found: tuple[Diagnostic, ...], paths: tuple[Path, ...], config_file: Path
) -> tuple[Diagnostic, ...]:
    """Findings in the files or folders named; all where none is named."""
    if not paths:
        return found
    project = config_file.parent.resolve()
    wanted = [path.resolve() for path in paths]
    return tuple(
        diagnostic
        for diagnostic in found
        if any((project / diagnostic.position.path).is_relative_to(path) for path in wanted)
    )


def _from_here(found: tuple[Diagnostic, ...], config_file: Path) -> tuple[Diagnostic, ...]:
    """Findings with paths from where the user stands, so that a terminal or editor opens them."""
    folder = config_file.parent
    if folder == Path():
        return found

    def moved(place: Position) -> Position:
        return replace(place, path=(folder / place.path).as_posix())

    return tuple(replace(d, position=moved(d.position), related=tuple(map(moved, d.related))) for d in found)


class _Progress:
    """Steps on stderr, when it is a terminal: the line of a step is replaced by the next."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.shown = sys.stderr.isatty() and not os.environ.get("CI")

    def step(self, words: Words) -> None:
        if self.shown:
            click.echo(f"\r\033[K{words.into(self.language)} …", nl=False, err=True)

    def done(self) -> None:
        if self.shown:
            click.echo("\r\033[K", nl=False, err=True)


if __name__ == "__main__":
    main()
