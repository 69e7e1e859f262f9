"""``cyhoeddi rules``."""

from __future__ import annotations

import click

from cyhoeddi.commands.common import explaining_options
from cyhoeddi.commands.findings import page_terminal
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

_MORE = Words(
    "cyhoeddi explain NUM001 tells more of one of them.",
    "Mae cyhoeddi explain NUM001 yn dweud mwy am un ohonynt.",
)


@click.command()
@explaining_options
def rules(lang: Language) -> None:
    """List everything that the check can find. / Rhestru popeth y gall y gwiriad ei ganfod."""
    from cyhoeddi.diagnostics.explanation_text import overview
    from cyhoeddi.parity.explain import DRAFT, groups

    for line in overview(groups(), lang, page_terminal()):
        click.echo(line)
    click.echo(f"\n{_MORE.into(lang)}")
    if lang == "cy":
        click.echo(DRAFT)
