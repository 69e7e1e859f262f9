"""``cyhoeddi verify``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, Progress, common_options, load
from cyhoeddi.commands.findings import from_here, page_terminal, print_findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words


@click.command()
@click.argument("strategy")
@common_options
@click.option(
    "--host", metavar="URL",
    help="Only this address of the settings, or this partner. / Y cyfeiriad neu’r partner hwn yn unig.",
)  # fmt: skip
@click.option(
    "--edition", metavar="NAME", help="This edition; else the latest that was released. / Yr argraffiad hwn."
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Form of the result. / Ffurf y canlyniad.",
)  # fmt: skip
@click.option(
    "--letter", is_flag=True,
    help="Print a text for each web team that is to act, in both languages. / Argraffu testun i bob tîm gwe.",
)  # fmt: skip
def verify(
    config_file: Path,
    lang: Language,
    strategy: str,
    host: str | None,
    edition: str | None,
    form: str,
    letter: bool,
) -> None:
    """Ask every host whether it serves what was released. / Gofyn i bob gwesteiwr a yw’n gweini’r hyn a ryddhawyd.

    Asks only the addresses in the settings: the site's own, and those of its partners.

    Exit code: 0 all as released, 1 not so, 2 when it could not run.
    """
    from cyhoeddi.outputs.verification.choosing import VerificationNotPossibleError, edition_of, tasks_for
    from cyhoeddi.outputs.verification.fetching import WebFetcher
    from cyhoeddi.outputs.verification.host_check import HostResult
    from cyhoeddi.outputs.verification.verifying import verify as verify_all
    from cyhoeddi.outputs.verification.words import WORDS

    site = load(config_file, lang, form)
    wrong = tuple(fault for fault in site.faults if fault.position.path == site.settings.config_file)
    if stops(site.faults) or wrong:
        _show(wrong or site.faults, config_file, lang, form)
        sys.exit(COULD_NOT_RUN)
    try:
        release = edition_of(site, strategy, edition)
        tasks = tasks_for(site, config_file.resolve().parent, release, host)
    except VerificationNotPossibleError as error:
        _show((error.fault,), config_file, lang, form)
        sys.exit(COULD_NOT_RUN)
    progress, count = Progress(lang), iter(range(1, len(tasks) + 1))

    def tell(done: int) -> None:
        values = {"done": str(done), "all": str(len(tasks))}
        said = WORDS["asking"]
        progress.step(Words((said.en or "").format(**values), (said.cy or "").format(**values)))

    def on_done(_: HostResult) -> None:
        tell(next(count))

    tell(0)
    try:
        results = verify_all(tasks, WebFetcher(), on_done=on_done)
    finally:
        progress.done()
    if form == "json":
        from cyhoeddi.outputs.verification.json_form import as_json

        click.echo(as_json(release, results))
    elif letter:
        from cyhoeddi.outputs.verification.letter import letters

        click.echo("\n\n".join(letters(release, results)), nl=False)
    else:
        from cyhoeddi.outputs.verification.text import result_lines, summary

        for line in result_lines(release, results, lang, page_terminal()):
            click.echo(line)
        click.echo(summary(results, lang), err=True)
    sys.exit(CLEAN if all(result.is_released for result in results) else ERRORS_FOUND)


def _show(faults: tuple[Fault, ...], config_file: Path, lang: Language, form: str) -> None:
    print_findings(from_here(tuple(diagnostics_of(faults)), config_file), lang, form)
