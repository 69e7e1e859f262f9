"""The ``cyhoeddi`` command, which holds the others."""

from __future__ import annotations

import gc
import sys

import click

from cyhoeddi import __version__
from cyhoeddi.commands.accept import accept
from cyhoeddi.commands.build import build
from cyhoeddi.commands.bundle import bundle
from cyhoeddi.commands.changes import changes
from cyhoeddi.commands.check import check
from cyhoeddi.commands.duties import duties
from cyhoeddi.commands.explain import explain
from cyhoeddi.commands.new import new
from cyhoeddi.commands.new_edition import new_edition
from cyhoeddi.commands.release import release
from cyhoeddi.commands.rules import rules
from cyhoeddi.commands.schemas import schemas
from cyhoeddi.commands.screen import screen
from cyhoeddi.commands.serve import serve
from cyhoeddi.commands.status import status
from cyhoeddi.commands.submit import submit
from cyhoeddi.commands.verify import verify

_OBJECTS_BETWEEN_COLLECTIONS = 200_000
"""Reading and rendering make many objects and little rubbish, so Python need not look for some as often as it does."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="cyhoeddi")
def main() -> None:
    """Publish bilingual statutory strategies. / Cyhoeddi strategaethau statudol dwyieithog."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


for command in (
    new,
    check,
    explain,
    rules,
    duties,
    build,
    bundle,
    release,
    new_edition,
    changes,
    serve,
    accept,
    screen,
    status,
    submit,
    verify,
    schemas,
):
    main.add_command(command)


if __name__ == "__main__":
    main()
