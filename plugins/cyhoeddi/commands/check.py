"""``cyhoeddi check``."""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from cyhoeddi.commands.common import (
    CLEAN,
    COULD_NOT_RUN,
    ERRORS_FOUND,
    Progress,
    common_options,
    load,
    with_reviews,
)
from cyhoeddi.commands.findings import FORMATS, errors_in, from_here, show
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import stops
from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
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
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="Form of the findings. / Ffurf y canfyddiadau.",
)
@click.option(
    "--select",
    default="",
    callback=_codes,
    metavar="CODES",
    help="Only these: NUM, PAR003 or number-differs, parted by commas. / Dim ond y rhain, gyda chomas rhyngddynt.",
)
@click.option(
    "--ignore", default="", callback=_codes, metavar="CODES", help="All but these. / Pob un ond y rhain."
)
@click.option(
    "--diff",
    is_flag=True,
    help="Show what --fix would change, and change nothing. / Dangos yr hyn y byddai --fix yn ei newid.",
)
@click.option(
    "--fix", is_flag=True, help="Mend what can safely be mended. / Cywiro’r hyn y gellir ei gywiro’n ddiogel."
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
def check(
    config_file: Path,
    lang: Language,
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    diff: bool,
    fix: bool,
    paths: tuple[Path, ...],
) -> None:
    """Find what the two languages say differently. / Canfod lle mae’r ddwy iaith yn dweud pethau gwahanol.

    Exit code: 0 clean, 1 errors found (with --diff: something to change), 2 could not run.
    """
    gc.disable()  # the command ends soon, and of what it makes it throws hardly anything away
    if diff and fix:
        raise click.UsageError("--diff, --fix: one or the other / y naill neu’r llall")
    asked = _Asked(config_file, lang, form, select, ignore, paths)
    site, found = asked.checked()
    all_written = True
    if (diff or fix) and not stops(site.faults):
        from cyhoeddi.commands.mending import propose, show_difference, write

        proposal = propose(found, site, config_file.parent)
        if diff:
            sys.exit(ERRORS_FOUND if show_difference(proposal, lang) else CLEAN)
        all_written = write(proposal, lang)
        site, found = asked.checked()
    found = from_here(found, config_file)
    show(found, site, lang, form, every_note=bool(select))
    could_run = all_written and not stops(site.faults)
    sys.exit(COULD_NOT_RUN if not could_run else ERRORS_FOUND if errors_in(found) else CLEAN)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be checked, as the command line says it."""

    config_file: Path
    lang: Language
    form: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    paths: tuple[Path, ...]

    def checked(self) -> tuple[Site, tuple[Diagnostic, ...]]:
        """The site as its files are now, and the findings asked for, with paths of the project."""
        progress = Progress(self.lang)
        progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
        site = with_reviews(load(self.config_file, self.lang, self.form))
        progress.step(Words("3 check", "3 gwirio"))
        found = self._below(check_site(site, self.select, self.ignore))
        progress.done()
        return site, found

    def _below(self, found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """Findings in the files or folders named; all where none is named."""
        if not self.paths:
            return found
        project = self.config_file.parent.resolve()
        wanted = [path.resolve() for path in self.paths]
        return tuple(
            diagnostic
            for diagnostic in found
            if any((project / diagnostic.position.path).is_relative_to(path) for path in wanted)
        )
