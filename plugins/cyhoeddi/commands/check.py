"""``cyhoeddi check``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import (
    CLEAN,
    COULD_NOT_RUN,
    ERRORS_FOUND,
    Progress,
    common_options,
    errors_in,
    from_here,
    load,
    show,
)
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import stops
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words
from cyhoeddi.parity.engine import check as check_site
from cyhoeddi.parity.engine import known_codes


def _codes(_context: click.Context, _parameter: click.Parameter, text: str) -> tuple[str, ...]:
    """Codes, beginnings of codes or names, parted by commas; one that fits nothing is a mistake, not a clean check."""
    codes = tuple(code.strip() for code in text.split(",") if code.strip())
    for code in codes:
        if not any(known.startswith(code) or name == code for known, name in known_codes()):
            raise click.BadParameter(f"{code}: no such code or name / nid oes cod nac enw o’r fath")
    return codes


@click.command()
@common_options
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
    progress = Progress(lang)
    progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
    site = load(config_file, lang, form)
    progress.step(Words("3 check", "3 gwirio"))
    found = from_here(_below(check_site(site, select, ignore), paths, config_file), config_file)
    progress.done()
    show(found, site, lang, form)
    sys.exit(COULD_NOT_RUN if stops(site.faults) else ERRORS_FOUND if errors_in(found) else CLEAN)


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
