"""``cyhoeddi build``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from cyhoeddi.commands.common import (
    CLEAN,
    COULD_NOT_RUN,
    ERRORS_FOUND,
    Progress,
    common_options,
    load,
)
from cyhoeddi.commands.findings import errors_in, from_here, show, terminal
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.diagnostics.text import lines
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words
from cyhoeddi.parity.engine import check as check_site

BUILT = Words(
    "Built {folder} in {seconds:.1f} s. Pages: {pages}; PDF files: {pdfs}.",
    "Adeiladwyd {folder} mewn {seconds:.1f} eiliad. Tudalennau: {pages}; ffeiliau PDF: {pdfs}.",
)
NOT_BUILT = Words(
    "Nothing was built; {folder} is as it was before.",
    "Ni adeiladwyd dim; mae {folder} fel yr oedd o’r blaen.",
)
_FAILED = Words("The build stopped: {reason}", "Stopiodd y gwaith adeiladu: {reason}")


@click.command()
@common_options
@click.option("--draft", is_flag=True, help="Build in spite of errors, marked as a draft on every page.")
@click.option("--pdf/--no-pdf", default=True, help="With the PDFs or without.")
def build(config_file: Path, lang: Language, draft: bool, pdf: bool) -> None:
    """Check, then make the website and PDFs, whole or not at all. / Gwirio, yna creu’r wefan a’r ffeiliau PDF."""
    from cyhoeddi.adapters.whole_build import BuildFailedError, build_whole

    progress, start = Progress(lang), time.monotonic()
    progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
    site = load(config_file, lang, "text")
    progress.step(Words("3 check", "3 gwirio"))
    found = check_site(site)
    progress.done()
    folder = (config_file.parent / site.settings.site_folder).as_posix()
    show(from_here(found, config_file), site, lang, "text")
    if stops(site.faults) or (errors_in(found) and not draft):
        click.echo(NOT_BUILT.into(lang).format(folder=folder), err=True)
        sys.exit(COULD_NOT_RUN if stops(site.faults) else ERRORS_FOUND)
    try:
        built = build_whole(config_file, site, found, draft=draft, pdf=pdf, progress=progress.step)
    except BuildFailedError as error:
        progress.done()
        for line in (*error.warnings, *lines(diagnostics_of(error.faults), lang, terminal())):
            click.echo(line)
        if error.reason:
            click.echo(_FAILED.into(lang).format(reason=error.reason), err=True)
        click.echo(NOT_BUILT.into(lang).format(folder=folder), err=True)
        sys.exit(ERRORS_FOUND)
    progress.done()
    for line in (*built.warnings, *lines(diagnostics_of(built.faults), lang, terminal())):
        click.echo(line)
    seconds = time.monotonic() - start
    click.echo(
        BUILT.into(lang).format(folder=folder, seconds=seconds, pages=built.pages, pdfs=built.pdfs), err=True
    )
    sys.exit(ERRORS_FOUND if built.faults or errors_in(found) else CLEAN)
