"""``cyhoeddi schemas``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, explaining_options
from cyhoeddi.commands.findings import print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

_WRITTEN = Words(
    "Written into {folder}: {count} files. They are those of this version of Cyhoeddi.",
    "Ysgrifennwyd yn {folder}: {count} ffeil. Rhai’r fersiwn hon o Cyhoeddi ydynt.",
)
_FAILED = Words("Nothing was written: {reason}", "Nid ysgrifennwyd dim: {reason}")


@click.command()
@explaining_options
@click.argument("folder", type=click.Path(path_type=Path), metavar="[DIR]", default=Path(".vscode"))
def schemas(lang: Language, folder: Path) -> None:
    """Write the schemas and snippets for your editor anew. / Ysgrifennu sgemâu a phytiau eich golygydd o’r newydd.

    DIR is .vscode where nothing is said. Run it after you have taken a newer version of Cyhoeddi.

    Exit code: 0, 1 when other files would be replaced, or 2 when it could not be written.
    """
    from cyhoeddi.outputs.editor.files import EditorFilesNotPossibleError, write_editor_files

    try:
        made = write_editor_files(folder)
    except EditorFilesNotPossibleError as error:
        print_findings(tuple(diagnostics_of([error.fault])), lang, "text")
        sys.exit(ERRORS_FOUND)
    except OSError as error:
        reason = f"{error.strerror or error} {error.filename or ''}".strip()
        click.echo(_FAILED.into(lang).format(reason=reason), err=True)
        sys.exit(COULD_NOT_RUN)
    click.echo(_WRITTEN.into(lang).format(folder=folder.as_posix(), count=len(made)), err=True)
    sys.exit(CLEAN)
