"""``cyhoeddi release``."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, Progress, common_options, load
from cyhoeddi.commands.findings import from_here, print_findings, terminal
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.diagnostics.text import lines
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.language import Language
from cyhoeddi.model.today import today
from cyhoeddi.model.words import Words

if TYPE_CHECKING:
    from cyhoeddi.model.release import Override
    from cyhoeddi.outputs.release.gates import ShutGate
    from cyhoeddi.outputs.release.request import ReleaseRequest

_SHUT = Words("Shut: {gate}, {name} ({count}).", "Ar gau: {gate}, {name} ({count}).")
_OPENED = Words(
    "Opened: {gate}, {name} ({count}); by {by}: {why}", "Agorwyd: {gate}, {name} ({count}); gan {by}: {why}"
)
_HOW = Words(
    "Mend what is named above. These may be opened all the same: {gates}; for each "
    "--override GATE --by NAME --why WORDS",
    "Cywirwch yr hyn a enwir uchod. Gellir agor y rhain serch hynny: {gates}; ar gyfer pob un "
    "--override GIÂT --by ENW --why GEIRIAU",
)
_NONE_MAY = Words(
    "Mend what is named above. Nobody can open these gates.",
    "Cywirwch yr hyn a enwir uchod. Ni all neb agor y giatiau hyn.",
)
_NOTICE = Words(
    "Every page and document says: “{notice}” If that no longer holds, take notice out of the settings first.",
    "Mae pob tudalen a dogfen yn dweud: “{notice}” Os nad yw’n wir mwyach, dilëwch notice yn y gosodiadau yn gyntaf.",
)
_NOTHING = Words("Nothing was released.", "Ni ryddhawyd dim.")
_MAY = Words(
    "The edition {edition} of {strategy} may be released; nothing was done (--dry-run).",
    "Gellir rhyddhau argraffiad {edition} o {strategy}; ni wnaed dim (--dry-run).",
)
_RELEASED = Words(
    "Released {folder}: the edition {edition} of {strategy}, published on {day}. Documents: {documents}; "
    "bundles: {bundles}.",
    "Rhyddhawyd {folder}: argraffiad {edition} o {strategy}, a gyhoeddwyd ar {day}. Dogfennau: {documents}; "
    "bwndeli: {bundles}.",
)
_COMMIT = Words("Now commit {file}.", "Nawr cofnodwch {file} yn git.")
_FAILED = Words("The release stopped: {reason}", "Stopiodd y rhyddhad: {reason}")


def _day(_context: click.Context, _parameter: click.Parameter, text: str) -> date:
    try:
        return read_date(text)
    except ValueError:
        raise click.BadParameter(f"{text}; year-month-day / blwyddyn-mis-dydd: 2024-01-31") from None


@click.command()
@click.argument("strategy")
@common_options
@click.option(
    "--published", required=True, callback=_day, metavar="DATE",
    help="The day of publication, as the front matter has it. / Y diwrnod cyhoeddi, fel y mae yn y blaen-fater.",
)  # fmt: skip
@click.option(
    "--override",
    "gates",
    multiple=True,
    metavar="GATE",
    help="Open a gate that is shut. / Agor giât sydd ar gau.",
)
@click.option("--by", multiple=True, metavar="NAME", help="Who opens it. / Pwy sy’n ei hagor.")
@click.option("--why", multiple=True, metavar="WORDS", help="Why. / Pam.")
@click.option(
    "--dry-run", is_flag=True, help="Look at the gates and make nothing. / Edrych ar y giatiau’n unig."
)
def release(
    config_file: Path, lang: Language, strategy: str, published: date,
    gates: tuple[str, ...], by: tuple[str, ...], why: tuple[str, ...], dry_run: bool,
) -> None:  # fmt: skip
    """Freeze an edition of a strategy: both languages in all forms, or nothing. / Rhewi argraffiad o strategaeth.

    Exit code: 0 released, 1 a gate is shut or it could not be made, 2 could not run.
    """
    from cyhoeddi.outputs.bundle.making import BundleNotPossibleError, strategy_called
    from cyhoeddi.outputs.release.gates import shut_gates
    from cyhoeddi.outputs.release.request import ReleaseRequest
    from cyhoeddi.parity.engine import check

    opened = _overrides(gates, by, why, today())
    progress = Progress(lang)
    progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
    site = load(config_file, lang, "text")
    if stops(site.faults):
        print_findings(from_here(tuple(diagnostics_of(site.faults)), config_file), lang, "text")
        _end(lang, COULD_NOT_RUN)
    try:
        chosen = strategy_called(site, strategy)
    except BundleNotPossibleError as error:
        print_findings(from_here(tuple(diagnostics_of([error.fault])), config_file), lang, "text")
        _end(lang, ERRORS_FOUND)
    progress.step(Words("3 check", "3 gwirio"))
    project = config_file.resolve().parent
    request = ReleaseRequest(site, chosen, published, today(), project, check(site))
    shut = shut_gates(request, [one.gate for one in opened])
    progress.done()
    _tell_gates(shut, opened, lang, config_file)
    if notice := site.settings.notice.into(lang):
        click.echo(_NOTICE.into(lang).format(notice=notice), err=True)
    if any(not one.is_opened for one in shut):
        _end(lang, ERRORS_FOUND)
    values = {"edition": chosen.edition, "strategy": chosen.id, "day": published.isoformat()}
    if dry_run:
        click.echo(_MAY.into(lang).format(**values), err=True)
        sys.exit(CLEAN)
    needed = tuple(one for one in opened if one.gate in {gate.gate.id for gate in shut})
    _make(config_file, request, needed, lang, values)


def _make(
    config_file: Path,
    request: ReleaseRequest,
    needed: tuple[Override, ...],
    lang: Language,
    values: Mapping[str, object],
) -> NoReturn:
    from cyhoeddi.adapters.release_build import make_release
    from cyhoeddi.adapters.whole_build import BuildFailedError

    progress = Progress(lang)
    try:
        made = make_release(config_file, request, needed, progress.step)
    except BuildFailedError as error:
        progress.done()
        found = from_here(tuple(diagnostics_of(error.faults)), config_file)
        for line in (*error.warnings, *lines(found, lang, terminal())):
            click.echo(line)
        if error.reason:
            click.echo(_FAILED.into(lang).format(reason=error.reason), err=True)
        _end(lang, ERRORS_FOUND)
    progress.done()
    for line in lines(from_here(tuple(diagnostics_of(made.notes)), config_file), lang, terminal()):
        click.echo(line)
    numbers = {"documents": len(made.release.files), "bundles": len(list(made.folder.glob("*.zip")))}
    folder = Path(os.path.relpath(made.folder)).as_posix()
    click.echo(_RELEASED.into(lang).format(folder=folder, **numbers, **values), err=True)
    entry = (config_file.parent / made.release.position.path).as_posix()
    click.echo(_COMMIT.into(lang).format(file=entry), err=True)
    sys.exit(CLEAN)


def _tell_gates(
    shut: Sequence[ShutGate], opened: Sequence[Override], lang: Language, config_file: Path
) -> None:
    """What shuts each gate, on standard output; which are shut, and how to open one, on standard error."""
    keys = {one.gate: one for one in opened}
    closed = [one for one in shut if not one.is_opened]
    found = dict.fromkeys(finding for one in closed for finding in one.findings)
    print_findings(from_here(tuple(found), config_file), lang, "text", every_note=True)
    for one in shut:
        values = {"gate": one.gate.id, "name": one.gate.name.into(lang), "count": len(one.findings)}
        if one.is_opened:
            key = keys[one.gate.id]
            click.echo(_OPENED.into(lang).format(by=key.by, why=key.why, **values), err=True)
        else:
            click.echo(_SHUT.into(lang).format(**values), err=True)
    if closed:
        may = ", ".join(one.gate.id for one in closed if one.gate.may_be_opened)
        click.echo((_HOW if may else _NONE_MAY).into(lang).format(gates=may), err=True)


def _overrides(
    gates: tuple[str, ...], by: tuple[str, ...], why: tuple[str, ...], today: date
) -> tuple[Override, ...]:
    """The gates that are opened, by whom and why; one name, or one reason, holds for all of them."""
    from cyhoeddi.model.release import Override
    from cyhoeddi.outputs.release.gates import GATES

    may = [gate.id for gate in GATES if gate.may_be_opened]
    for gate in gates:
        if gate not in may:
            raise click.BadParameter(f"--override {gate}: {', '.join(may)}")
    names, reasons = (_for_each(values, len(gates), name) for values, name in ((by, "--by"), (why, "--why")))
    return tuple(
        Override(gate, name, reason, today) for gate, name, reason in zip(gates, names, reasons, strict=True)
    )


def _for_each(values: tuple[str, ...], count: int, option: str) -> tuple[str, ...]:
    """A value for each gate, in one line each and with a letter in it."""
    lines = tuple(" ".join(value.split()) for value in values)
    if any(not any(map(str.isalpha, line)) or not line.isprintable() for line in lines):
        raise click.BadParameter(f"{option}: no words in it / nid oes geiriau ynddo")
    if len(lines) == 1 and count:
        return lines * count
    if len(lines) != count:
        raise click.BadParameter(
            f"{option}: once for all gates, or once for each / unwaith i bob giât, neu unwaith i bob un"
        )
    return lines


def _end(lang: Language, code: int) -> NoReturn:
    click.echo(_NOTHING.into(lang), err=True)
    sys.exit(code)
