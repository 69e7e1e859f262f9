"""``cyhoeddi bundle``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, common_options, load
from cyhoeddi.commands.findings import from_here, print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

_PACKED = Words(
    "Packed {file}. Files: {count}; bytes: {size}; SHA-256: {sha256}.",
    "Paciwyd {file}. Ffeiliau: {count}; beitiau: {size}; SHA-256: {sha256}.",
)
_FAILED = Words("Nothing was packed: {reason}", "Ni phaciwyd dim: {reason}")


@click.command()
@click.argument("strategy", required=False)
@common_options
@click.option("--partner", metavar="ID", help="For this partner of the settings. / Ar gyfer y partner hwn.")
def bundle(config_file: Path, lang: Language, strategy: str | None, partner: str | None) -> None:
    """Pack the built site, or one strategy of it, for a host. / Pacio’r wefan a adeiladwyd ar gyfer gwesteiwr.

    Exit code: 0, 1 when nothing was packed, or 2 when it could not run.
    """
    from cyhoeddi.outputs.bundle.making import BundleNotPossibleError, make_bundle

    site = load(config_file, lang, "text")
    wrong = tuple(fault for fault in site.faults if fault.position.path == site.settings.config_file)
    if stops(site.faults) or wrong:
        _show(wrong or site.faults, config_file, lang)
        sys.exit(COULD_NOT_RUN if stops(site.faults) else ERRORS_FOUND)
    try:
        made = make_bundle(site, config_file.resolve().parent, strategy, partner)
    except BundleNotPossibleError as error:
        _show((error.fault,), config_file, lang)
        sys.exit(ERRORS_FOUND)
    except OSError as error:
        reason = f"{error.strerror or error} {error.filename or ''}".strip()
        click.echo(_FAILED.into(lang).format(reason=reason), err=True)
        sys.exit(COULD_NOT_RUN)
    file = Path(os.path.relpath(made.file)).as_posix()
    values = {"file": file, "count": made.count, "size": made.size, "sha256": made.sha256}
    click.echo(_PACKED.into(lang).format(**values), err=True)
    sys.exit(CLEAN)


def _show(faults: tuple[Fault, ...], config_file: Path, lang: Language) -> None:
    print_findings(from_here(tuple(diagnostics_of(faults)), config_file), lang, "text")
