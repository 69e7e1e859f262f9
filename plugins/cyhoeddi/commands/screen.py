"""``cyhoeddi screen``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from cyhoeddi.commands.accept import day_option, persons_name
from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, Progress, common_options, load
from cyhoeddi.commands.findings import from_here, print_findings, terminal
from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import SOURCE_FAULTS, diagnostics_of, stops
from cyhoeddi.diagnostics.text import lines
from cyhoeddi.duty.sensitive.hit import SensitiveFinding
from cyhoeddi.duty.sensitive.open_findings import finding_of
from cyhoeddi.duty.sensitive.registry import TESTS
from cyhoeddi.duty.sensitive.screening import screen as screen_site
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.published_on_purpose import decision_path, decision_text
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.ledger_files import OutsideContentError, write_files
from cyhoeddi.outputs.sensitive_files import file_reader

_DECIDED = Words("Published on purpose: “{words}” ({file})", "Cyhoeddir yn fwriadol: “{words}” ({file})")
_SUMMARY = Words(
    "To decide about: {open}. Decided: {decided}.", "I benderfynu arnynt: {open}. Penderfynwyd: {decided}."
)
_LEFT_OVER = Words(
    "Decisions about words that are no longer there: {count}. Their files may be deleted: {files}",
    "Penderfyniadau am eiriau nad ydynt yno mwyach: {count}. Gellir dileu eu ffeiliau: {files}",
)
_NOT_COMPLETE = Words(
    "The screen points at words for a person to decide about. It does not find all; read the text, too.",
    "Mae’r sgrinio’n tynnu sylw at eiriau i berson benderfynu arnynt. Nid yw’n canfod popeth; darllenwch hefyd.",
)
_NOT_WRITTEN = Words(
    "The decisions cannot be written: {reason}", "Ni ellir ysgrifennu’r penderfyniadau: {reason}"
)


def _why(_context: click.Context, _parameter: click.Parameter, text: str | None) -> str | None:
    """A reason in one line."""
    if text is None:
        return None
    words = " ".join(text.split())
    if sum(character.isalpha() for character in words) < 3 or not words.isprintable():
        raise click.BadParameter("not a reason / nid yw’n rheswm")
    return words


@click.command()
@common_options
@click.option(
    "--decide", "places", multiple=True, metavar="PATH:LINE[:COLUMN]",
    help="Say that what is found at this place is published on purpose. / Cyhoeddir yr hyn sydd yma’n fwriadol.",
)  # fmt: skip
@click.option(
    "--decide-all-in", "files", multiple=True, metavar="PATH",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The same for all that is found in a file. / Yr un peth am bopeth mewn ffeil.",
)  # fmt: skip
@click.option("--by", callback=persons_name, metavar="NAME", help="Who decides. / Pwy sy’n penderfynu.")
@click.option(
    "--why", callback=_why, metavar="WORDS", help="Why it may be published. / Pam y caiff ei gyhoeddi."
)
@day_option
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
def screen(
    config_file: Path,
    lang: Language,
    places: tuple[str, ...],
    files: tuple[Path, ...],
    by: str | None,
    why: str | None,
    on: date,
    paths: tuple[Path, ...],
) -> None:
    """List what may be sensitive, or decide about it. / Rhestru’r hyn a all fod yn sensitif, neu benderfynu arno.

    It looks at all pages and files, or at the PATHS named, and shows the very words: mind who reads along. The screen
    is never complete.

    Exit code: 0 nothing to decide about, 1 something, 2 could not run.
    """
    deciding = bool(places or files)
    if deciding and not (by and why):
        raise click.UsageError(
            "--decide needs --by NAME and --why WORDS / mae angen --by ENW a --why GEIRIAU gyda --decide"
        )
    if not deciding and (by or why):
        raise click.UsageError("--by, --why: --decide PATH:LINE[:COLUMN]")
    progress = Progress(lang)
    progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
    site = load(config_file, lang, "text")
    if stops(site.faults):
        print_findings(from_here(tuple(diagnostics_of(site.faults)), config_file), lang, "text")
        sys.exit(COULD_NOT_RUN)
    progress.step(Words("3 screen", "3 sgrinio"))
    found = _found(site, config_file)
    progress.done()
    if deciding:
        assert by
        assert why
        _decide(_chosen(found, places, files, config_file, lang), site, config_file, by, why, on, lang)
        sys.exit(CLEAN)
    _list(found, paths, site, config_file, lang)


def _found(site: Site, config_file: Path) -> list[SensitiveFinding]:
    """Everything that the screen finds, by file and line."""
    project = config_file.resolve().parent
    return sorted(
        screen_site(site, file_reader(site, project)),
        key=lambda one: (one.position.path, one.position, one.test),
    )


def _list(
    found: Sequence[SensitiveFinding], paths: Sequence[Path], site: Site, config_file: Path, lang: Language
) -> NoReturn:
    shown = [one for one in found if not paths or any(_is_below(one, path, config_file) for path in paths)]
    still_open = [one for one in shown if one.key not in site.published_on_purpose]
    for line in lines(from_here([_diagnostic(one) for one in still_open], config_file), lang, terminal()):
        click.echo(line)
    keys = {one.key for one in found}
    left = [one.path for key, one in site.published_on_purpose.items() if key not in keys]
    if left and not paths:
        content = config_file.parent / site.settings.content_folder
        names = ", ".join((content / path).as_posix() for path in left)
        click.echo(_LEFT_OVER.into(lang).format(count=len(left), files=names), err=True)
    open_words = counted(len(still_open), "passage").into(lang)
    decided = counted(len(shown) - len(still_open), "passage").into(lang)
    click.echo(_SUMMARY.into(lang).format(open=open_words, decided=decided), err=True)
    click.echo(_NOT_COMPLETE.into(lang), err=True)
    sys.exit(ERRORS_FOUND if still_open else CLEAN)


def _is_below(found: SensitiveFinding, path: Path, config_file: Path) -> bool:
    return (config_file.resolve().parent / found.position.path).is_relative_to(path.resolve())


def _diagnostic(found: SensitiveFinding) -> Diagnostic:
    """A finding with its very words, for the person who decides."""
    code = next((test.code for test in TESTS if test.name == found.test), SOURCE_FAULTS["hidden-data"].code)
    finding = finding_of(found, masked=False)
    return Diagnostic(
        code, found.test, "warning", finding.message, found.position, finding.help,
        passages=Words(**{found.language: found.passage}) if found.passage != found.words else Words(),
    )  # fmt: skip


def _chosen(
    found: Sequence[SensitiveFinding],
    places: Sequence[str],
    files: Sequence[Path],
    config_file: Path,
    lang: Language,
) -> list[SensitiveFinding]:
    """The findings at the places named; exits where there is none at one of them."""
    chosen: dict[SensitiveFinding, None] = {}
    faults = []
    for place in places:
        asked = _place(place)
        at = [one for one in found if _is_at(one, asked, config_file)]
        chosen |= dict.fromkeys(at)
        if not at:
            faults.append(
                Fault("screen-nothing-there", Position(asked.path, asked.line, max(1, asked.column)))
            )
    for file in files:
        at = [one for one in found if _is_below(one, file, config_file)]
        chosen |= dict.fromkeys(at)
        if not at:
            faults.append(Fault("screen-nothing-there", Position(file.as_posix())))
    if faults:
        print_findings(tuple(diagnostics_of(faults)), lang, "text")
        sys.exit(COULD_NOT_RUN)
    return list(chosen)


def _place(text: str) -> Position:
    """``path:line`` or ``path:line:column``; column 0 stands for all of the line."""
    path, *numbers = text.rsplit(":", 2)
    if len(numbers) == 2 and not numbers[0].isdigit():
        path, numbers = f"{path}:{numbers[0]}", numbers[1:]
    if not numbers or not all(number.isascii() and number.isdigit() for number in numbers):
        raise click.UsageError(f"{text}: PATH:LINE[:COLUMN]")
    return Position(path, int(numbers[0]), int(numbers[1]) if len(numbers) == 2 else 0)


def _is_at(found: SensitiveFinding, asked: Position, config_file: Path) -> bool:
    place = found.position
    return (
        _is_below(found, Path(asked.path), config_file)
        and place.line == asked.line
        and asked.column in (0, place.column)
    )


def _decide(
    chosen: Sequence[SensitiveFinding],
    site: Site,
    config_file: Path,
    by: str,
    why: str,
    on: date,
    lang: Language,
) -> None:
    """Writes a file for each decision, all or none."""
    content = config_file.parent / site.settings.content_folder
    prefix = f"{site.settings.content_folder}/"
    writes = {}
    for one in chosen:
        path = decision_path(one.path, one.key)
        writes[path] = decision_text(one.test, by, on, why)
        click.echo(_DECIDED.into(lang).format(words=one.words, file=f"{prefix}{path}"))
    try:
        write_files(content, writes, ())
    except (OutsideContentError, OSError) as error:
        reason = (
            error.path if isinstance(error, OutsideContentError) else f"{error.filename}: {error.strerror}"
        )
        click.echo(_NOT_WRITTEN.into(lang).format(reason=reason), err=True)
        sys.exit(COULD_NOT_RUN)
    click.echo(counted(len(writes), "decision").into(lang), err=True)
