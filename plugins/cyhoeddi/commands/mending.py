"""What ``cyhoeddi check --diff`` shows and ``--fix`` does: the fixes of findings put into the files."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.edited_texts import EditedTexts, difference, edited
from cyhoeddi.diagnostics.styled_text import printable
from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.source_file import SourceFile, read_source, write_source

_MENDED = Words("Mended: {count}. Changed: {files}", "Cywirwyd: {count}. Newidiwyd: {files}")
_WOULD_MEND = Words(
    "Would be mended: {count}. cyhoeddi check --fix does it.",
    "Gellir cywiro: {count}. Mae cyhoeddi check --fix yn gwneud hynny.",
)
_NOTHING = Words("There is nothing to mend.", "Nid oes dim i’w gywiro.")
_NOT_WRITTEN = Words("{file} could not be written: {reason}", "Ni ellid ysgrifennu’r ffeil {file}: {reason}")


@dataclass(frozen=True, slots=True)
class Proposal:
    """The source files that fixes change, by their path in the project, and the texts that they would have."""

    sources: dict[str, SourceFile]
    edited: EditedTexts


def propose(found: Sequence[Diagnostic], site: Site, project: Path) -> Proposal:
    """What the fixes of findings (with paths of the project) would change. Files outside the content are left alone."""
    fixes = [diagnostic.fix for diagnostic in found if diagnostic.fix]
    paths = dict.fromkeys(edit.start.path for fix in fixes for edit in fix.edits)
    content = (project / site.settings.content_folder).resolve()
    sources = {}
    for path in paths:
        if (project / path).resolve().is_relative_to(content):
            try:
                sources[path] = read_source(project / path)
            except (OSError, UnicodeDecodeError):  # its fixes are left; why it cannot be read is a finding
                continue
    return Proposal(sources, edited({path: source.text for path, source in sources.items()}, fixes))


def show_difference(proposal: Proposal, language: Language) -> bool:
    """Prints what would change as a unified diff; True where there is something."""
    is_screen = sys.stdout.isatty()
    before = {path: source.text for path, source in proposal.sources.items()}
    for line in difference(before, proposal.edited.texts):
        click.echo(printable(line.removesuffix("\r")) if is_screen else line)
    if proposal.edited.texts:
        click.echo(_WOULD_MEND.into(language).format(count=len(proposal.edited.applied)), err=True)
    else:
        click.echo(_NOTHING.into(language), err=True)
    return bool(proposal.edited.texts)


def write(proposal: Proposal, language: Language) -> bool:
    """Writes the changed files and says which; False where one could not be written."""
    written = []
    for path, text in sorted(proposal.edited.texts.items()):
        try:
            write_source(proposal.sources[path], text)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            click.echo(_NOT_WRITTEN.into(language).format(file=path, reason=reason), err=True)
        else:
            written.append(path)
    if written:
        fixes = proposal.edited.applied
        count = sum(all(edit.start.path in written for edit in fix.edits) for fix in fixes)
        click.echo(_MENDED.into(language).format(count=count, files=", ".join(written)), err=True)
    elif not proposal.edited.texts:
        click.echo(_NOTHING.into(language), err=True)
    return len(written) == len(proposal.edited.texts)
