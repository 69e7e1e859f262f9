"""``cyhoeddi serve``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import COULD_NOT_RUN, common_options, load
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

_NOT_SERVED = Words("The preview stopped: {reason}", "Stopiodd y rhagolwg: {reason}")


@click.command()
@common_options
@click.option(
    "--address",
    default="127.0.0.1:8000",
    show_default=True,
    help="Where the preview listens. / Ble mae’r rhagolwg yn gwrando.",
)
def serve(config_file: Path, lang: Language, address: str) -> None:
    """Live preview in the browser while you edit. / Rhagolwg byw yn y porwr wrth i chi olygu."""
    from cyhoeddi.adapters.mkdocs_build import SiteBuildError
    from cyhoeddi.adapters.preview import serve_preview

    load(config_file, lang, "text")
    try:
        serve_preview(config_file, address, lang)
    except SiteBuildError as error:
        click.echo(_NOT_SERVED.into(lang).format(reason=error), err=True)
        sys.exit(COULD_NOT_RUN)
