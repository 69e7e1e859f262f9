"""``cyhoeddi new``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cyhoeddi import __version__
from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, explaining_options
from cyhoeddi.commands.findings import print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.language import Language
from cyhoeddi.model.today import today
from cyhoeddi.model.words import Words

_MADE = Words(
    "A new site is in {folder}. Files: {count}. Read README.md there, and build it: cyhoeddi build -f {settings}",
    "Mae gwefan newydd yn {folder}. Ffeiliau: {count}. Darllenwch README.cy.md yno, ac adeiladwch hi: "
    "cyhoeddi build -f {settings}",
)
_FAILED = Words("Nothing was written: {reason}", "Nid ysgrifennwyd dim: {reason}")


@click.command()
@explaining_options
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option(
    "--requirement",
    default=f"cyhoeddi=={__version__}",
    metavar="LINE",
    help="How the site gets Cyhoeddi, for requirements.txt. / Sut y mae’r wefan yn cael Cyhoeddi.",
)
def new(lang: Language, folder: Path, requirement: str) -> None:
    """Begin a site of your own, which builds at once. / Dechrau eich gwefan eich hun, sy’n adeiladu ar unwaith.

    DIR is a folder that is not there yet, or empty. The site has a short strategy in both languages to begin from, and
    files for GitHub, GitLab, git and Visual Studio Code.

    Exit code: 0, 1 when the folder holds something, or 2 when it could not be written.
    """
    from cyhoeddi.outputs.new_site.making import Beginning, NewSiteNotPossibleError, new_site

    try:
        made = new_site(folder, Beginning(today(), requirement))
    except NewSiteNotPossibleError as error:
        print_findings(tuple(diagnostics_of([error.fault])), lang, "text")
        sys.exit(ERRORS_FOUND)
    except OSError as error:
        reason = f"{error.strerror or error} {error.filename or ''}".strip()
        click.echo(_FAILED.into(lang).format(reason=reason), err=True)
        sys.exit(COULD_NOT_RUN)
    settings = (folder / "mkdocs.yml").as_posix()
    values = {"folder": folder.as_posix(), "count": len(made), "settings": settings}
    click.echo(_MADE.into(lang).format(**values), err=True)
    sys.exit(CLEAN)
