"""``cyhoeddi changes``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, common_options, load
from cyhoeddi.commands.findings import from_here, page_terminal, print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

_UNKNOWN = Words(
    "There is no strategy {found}. Those there are: {known}.",
    "Nid oes strategaeth {found}. Y rhai sydd: {known}.",
)
_NO_EDITION = Words(
    "Of {strategy} no edition {found} is here. Those there are: {known}.",
    "Nid oes argraffiad {found} o {strategy} yma. Y rhai sydd: {known}.",
)
_ONLY_ONE = Words(
    "Of {strategy} there is one edition only. cyhoeddi new-edition begins the next.",
    "Un argraffiad yn unig sydd o {strategy}. Mae cyhoeddi new-edition yn dechrau’r nesaf.",
)


@click.command()
@click.argument("strategy")
@click.argument("earlier", required=False, metavar="[FROM]")
@click.argument("later", required=False, metavar="[TO]")
@common_options
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Form of the changes. / Ffurf y newidiadau.",
)  # fmt: skip
def changes(
    config_file: Path, lang: Language, form: str, strategy: str, earlier: str | None, later: str | None
) -> None:
    """Show what changed between two editions of a strategy. / Dangos beth a newidiodd rhwng dau argraffiad.

    Without names, from the last edition that is kept to the current one.

    Exit code: 0, or 2 when there is no such strategy or edition.
    """
    from cyhoeddi.model.edition_changes import edition_changes
    from cyhoeddi.model.former_editions import former_editions
    from cyhoeddi.outputs.edition_changes.json_form import as_json
    from cyhoeddi.outputs.edition_changes.text import change_lines

    site = load(config_file, lang, "text")
    if stops(site.faults):
        print_findings(from_here(tuple(diagnostics_of(site.faults)), config_file), lang, "text")
        sys.exit(COULD_NOT_RUN)
    strategies = {one.id: one for one in site.strategies}
    if strategy not in strategies:
        _end(_UNKNOWN, lang, found=strategy, known=", ".join(strategies) or "–")
    every = (*former_editions(site, strategies[strategy]), strategies[strategy])
    if len(every) < 2:
        _end(_ONLY_ONE, lang, strategy=strategy)
    editions = {one.edition or "": one for one in every}
    for name in filter(None, (earlier, later)):
        if name not in editions:
            _end(_NO_EDITION, lang, strategy=strategy, found=name, known=", ".join(editions))
    before = editions[earlier] if earlier else every[-2]
    found = edition_changes(before, editions[later] if later else every[-1])
    if form == "json":
        click.echo(as_json(found))
    else:
        for line in change_lines(found, site, lang, page_terminal()):
            click.echo(line)
    sys.exit(CLEAN)


def _end(words: Words, language: Language, **values: str) -> None:
    click.echo(words.into(language).format(**values), err=True)
    sys.exit(COULD_NOT_RUN)
