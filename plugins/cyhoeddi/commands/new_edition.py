"""``cyhoeddi new-edition``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, common_options, load
from cyhoeddi.commands.findings import from_here, print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

_BEGUN = Words(
    "The edition {next} has begun: the pages of {strategy} are its own from now on, at the same addresses. The edition "
    "{last} is kept in {folder}, as it was.",
    "Mae argraffiad {next} wedi dechrau: ei dudalennau ef yw rhai {strategy} o hyn ymlaen, yn yr un cyfeiriadau. "
    "Cedwir argraffiad {last} yn {folder}, fel yr oedd.",
)
_NEXT = Words(
    "Next: tell what became of each action (cyhoeddi check names them), and commit.",
    "Nesaf: dywedwch beth ddaeth o bob cam gweithredu (mae cyhoeddi check yn eu henwi), a chofnodwch yn git.",
)
_FAILED = Words("Nothing was written: {reason}", "Nid ysgrifennwyd dim: {reason}")


@click.command("new-edition")
@click.argument("strategy")
@click.argument("year", type=click.IntRange(1998, 2200))
@common_options
@click.option(
    "--kind", type=click.Choice(["full", "revised", "interim"]), default="full", show_default=True,
    help="The kind of edition. / Y math o argraffiad.",
)  # fmt: skip
def new_edition(config_file: Path, lang: Language, strategy: str, year: int, kind: str) -> None:
    """Begin the next edition of a strategy from the last. / Dechrau argraffiad nesaf strategaeth o’r diwethaf.

    The last one has to be released, and everything in git; its pages stay readable, and may not be changed.

    Exit code: 0 begun, 1 not possible, with the reason, or 2 when it could not run.
    """
    from cyhoeddi.model.disk import content_folder, read_texts
    from cyhoeddi.outputs.new_edition.beginning import ready_strategy
    from cyhoeddi.outputs.new_edition.planning import plan_new_edition
    from cyhoeddi.outputs.new_edition.refusal import NewEditionNotPossibleError
    from cyhoeddi.outputs.new_edition.writing import write_new_edition

    site = load(config_file, lang, "text")
    if stops(site.faults):
        print_findings(from_here(tuple(diagnostics_of(site.faults)), config_file), lang, "text")
        sys.exit(COULD_NOT_RUN)
    folder = content_folder(config_file, site.settings)
    try:
        own = ready_strategy(site, strategy, config_file.resolve().parent)
        texts = read_texts(folder, site.settings.content_folder).texts
        plan = plan_new_edition(site, texts, own, year, kind)
        write_new_edition(plan, folder)
    except NewEditionNotPossibleError as error:
        click.echo(_FAILED.into(lang).format(reason=error.reason.into(lang)), err=True)
        sys.exit(ERRORS_FOUND)
    except OSError as error:
        reason = f"{error.strerror or error} {error.filename or ''}".strip()
        click.echo(_FAILED.into(lang).format(reason=reason), err=True)
        sys.exit(COULD_NOT_RUN)
    kept = ", ".join(f"{site.settings.content_folder}/{each}/{plan.folder}" for each in own.languages)
    values = {"next": plan.next, "last": plan.last, "strategy": strategy or ".", "folder": kept}
    click.echo(_BEGUN.into(lang).format(**values), err=True)
    click.echo(_NEXT.into(lang), err=True)
    sys.exit(CLEAN)
