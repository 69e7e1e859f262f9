"""``cyhoeddi duties``."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, common_options, load
from cyhoeddi.commands.findings import from_here, page_terminal, print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.model.language import Language


@click.command()
@common_options
@click.argument("duty", required=False)
def duties(config_file: Path, lang: Language, duty: str | None) -> None:
    """Show what a duty asks for, and where that stands. / Dangos yr hyn y mae dyletswydd yn gofyn amdano, a ble y mae.

    Without a name it lists the duties that are known: those of the tool, and the site's own in content/data/duties.

    Exit code: 0, or 2 when there is no such duty.
    """
    from cyhoeddi.duty.reading import built_in, profiles_of
    from cyhoeddi.outputs.duties.text import overview_lines, profile_lines
    from cyhoeddi.outputs.duties.words import WORDS

    if config_file.exists():
        site = load(config_file, lang, "text")
        if stops(site.faults):
            print_findings(from_here(tuple(diagnostics_of(site.faults)), config_file), lang, "text")
            sys.exit(COULD_NOT_RUN)
        known = profiles_of(site)
    else:
        known = built_in()
    if duty is None:
        lines = overview_lines(known.values(), lang, page_terminal())
    elif duty in known:
        lines = profile_lines(known[duty], lang, page_terminal())
    else:
        nearest = difflib.get_close_matches(duty, known, 3, 0.4) or list(known)
        said = (WORDS["unknown"].into(lang).format(found=duty), WORDS["known"].into(lang))
        click.echo(" ".join(said).format(known=", ".join(nearest)), err=True)
        sys.exit(COULD_NOT_RUN)
    for line in lines:
        click.echo(line)
    sys.exit(CLEAN)
