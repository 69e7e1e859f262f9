"""``cyhoeddi build``."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Mapping
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
from cyhoeddi.parity.check_aside import CheckAside

_BUILT = Words(
    "Built {folder} in {seconds:.1f} s. Pages: {pages}{documents}.",
    "Adeiladwyd {folder} mewn {seconds:.1f} eiliad. Tudalennau: {pages}{documents}.",
)
NOT_BUILT = Words(
    "Nothing was built; {folder} is as it was before.",
    "Ni adeiladwyd dim; mae {folder} fel yr oedd o’r blaen.",
)
_FAILED = Words("The build stopped: {reason}", "Stopiodd y gwaith adeiladu: {reason}")


@click.command()
@common_options
@click.option(
    "--draft",
    is_flag=True,
    help="Build in spite of errors, marked as a draft on every page. / Adeiladu er gwaethaf gwallau, fel drafft.",
)
@click.option(
    "--documents/--no-documents",
    default=True,
    help="With the PDFs and the other documents or without. / Gyda’r dogfennau neu hebddynt.",
)
def build(config_file: Path, lang: Language, draft: bool, documents: bool) -> None:
    """Check, then make the website and documents, whole or not at all. / Gwirio, yna creu’r wefan a’r dogfennau."""
    from cyhoeddi.adapters.whole_build import BuildFailedError, build_whole

    progress, start = Progress(lang), time.monotonic()
    progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
    site = load(config_file, lang, "text")
    progress.step(Words("3 check", "3 gwirio"))
    check = CheckAside(site)
    folder = (config_file.parent / site.settings.site_folder).as_posix()

    def tell_findings() -> int:
        found = check.findings()
        progress.done()
        show(from_here(found, config_file), site, lang, "text")
        return errors_in(found)

    if stops(site.faults):
        tell_findings()
        click.echo(NOT_BUILT.into(lang).format(folder=folder), err=True)
        sys.exit(COULD_NOT_RUN)
    try:
        built = build_whole(
            config_file, site, check, draft=draft, documents=documents, progress=progress.step
        )
    except BuildFailedError as error:
        if tell_findings() and not draft:  # these are what is to be mended first
            click.echo(NOT_BUILT.into(lang).format(folder=folder), err=True)
            sys.exit(ERRORS_FOUND)
        for line in (*error.warnings, *lines(diagnostics_of(error.faults), lang, terminal())):
            click.echo(line)
        if error.reason:
            click.echo(_FAILED.into(lang).format(reason=error.reason), err=True)
        click.echo(NOT_BUILT.into(lang).format(folder=folder), err=True)
        sys.exit(ERRORS_FOUND)
    errors = tell_findings()
    said = diagnostics_of((*built.missing, *built.notes))
    for line in (*built.warnings, *lines(said, lang, terminal())):
        click.echo(line)
    kinds = Counter(file.form.kind.into(lang) for file in built.documents)
    click.echo(built_words(lang, folder, time.monotonic() - start, built.pages, kinds), err=True)
    sys.exit(ERRORS_FOUND if built.missing or errors else CLEAN)


def built_words(lang: Language, folder: str, seconds: float, pages: int, kinds: Mapping[str, int]) -> str:
    """What was built in one line; ``kinds`` are numbers of documents by what people call their form."""
    documents = "".join(f"; {kind}: {count}" for kind, count in kinds.items())
    return _BUILT.into(lang).format(folder=folder, seconds=seconds, pages=pages, documents=documents)
