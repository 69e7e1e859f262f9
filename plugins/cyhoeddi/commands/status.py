"""``cyhoeddi status``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, common_options, load
from cyhoeddi.commands.findings import from_here, print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.model.language import Language
from cyhoeddi.model.today import today
from cyhoeddi.outputs.status.rows import site_status


@click.command()
@common_options
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Form of the status. / Ffurf y statws.",
)  # fmt: skip
@click.option(
    "--sections", is_flag=True, help="List every section, with who signed it off. / Rhestru pob adran."
)
def status(config_file: Path, lang: Language, form: str, sections: bool) -> None:
    """Show how far each page is: both languages, sign-offs, reviews due. / Dangos pa mor bell y mae pob tudalen.

    Exit code: 0, 1 when the last day for sending a released strategy has gone by, or 2 when it could not run.
    """
    site = load(config_file, lang, form)
    if stops(site.faults):
        print_findings(from_here(tuple(diagnostics_of(site.faults)), config_file), lang, form)
        sys.exit(COULD_NOT_RUN)
    found = site_status(site, today())
    if form == "json":
        from cyhoeddi.outputs.status.json_form import as_json

        click.echo(as_json(found))
    else:
        from cyhoeddi.outputs.status.text import status_lines, summary_lines

        for line in status_lines(found, lang, sections=sections):
            click.echo(line)
        for line in summary_lines(found, lang):
            click.echo(line, err=True)
    sys.exit(ERRORS_FOUND if any(one.duty.is_missed for one in found.strategies) else CLEAN)
