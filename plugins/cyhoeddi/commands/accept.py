"""``cyhoeddi accept``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, Progress, common_options, load
from cyhoeddi.commands.findings import from_here, print_findings
from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.dates import day_in_words
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.language import Language
from cyhoeddi.model.sign_off.accepting import Acceptance
from cyhoeddi.model.sign_off.accepting import accept as acceptance_of
from cyhoeddi.model.sign_off.states import SignOff
from cyhoeddi.model.site import Site
from cyhoeddi.model.today import today
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.ledger_files import OutsideContentError, write_files
from cyhoeddi.parity.engine import check as check_site
from cyhoeddi.parity.sign_off.part_words import part_words
from cyhoeddi.parity.sign_off.sign_off_errors import errors_on
from cyhoeddi.parity.sign_off.sign_off_requests import Request, lonely_words, read_requests

_ONE_LANGUAGE = Words(
    "This site has one language; there is no translation to sign off.",
    "Un iaith sydd gan y wefan hon; nid oes cyfieithiad i’w gymeradwyo.",
)
_NOTHING = Words("Nothing was signed off.", "Ni chymeradwywyd dim.")
_NOT_WRITTEN = Words(
    "The ledger cannot be written: {reason}", "Ni ellir ysgrifennu i’r gofrestr gymeradwyo: {reason}"
)
_OUTSIDE = Words("{path} lies outside the content folder", "mae {path} y tu allan i’r ffolder cynnwys")
_SIGNED = Words("Signed off: {part} ({file})", "Cymeradwywyd: {part} ({file})")
_ALREADY = Words(
    "Signed off before, by {by} on {on}: {part}", "Cymeradwywyd eisoes, gan {by} ar {on}: {part}"
)
_MOVED = Words("Renamed: {old} to {new}", "Ailenwyd: {old} yn {new}")
_SUMMARY = Words(
    "Signed off now: {signed}. Signed off before: {already}.",
    "Cymeradwywyd nawr: {signed}. Cymeradwywyd eisoes: {already}.",
)


def persons_name(_context: click.Context, _parameter: click.Parameter, text: str | None) -> str | None:
    """A person's name in one line; None where none is given."""
    if text is None:
        return None
    name = " ".join(text.split())
    if not any(character.isalpha() for character in name) or not name.isprintable():
        raise click.BadParameter("not a name / nid yw’n enw")
    return name


def _day(_context: click.Context, _parameter: click.Parameter, text: str | None) -> date:
    try:
        return read_date(text) if text is not None else today()
    except ValueError:
        raise click.BadParameter(f"{text}; year-month-day / blwyddyn-mis-dydd: 2026-11-20") from None


day_option = click.option(
    "--on",
    callback=_day,
    metavar="DATE",
    help="The day, such as 2026-11-20; today if not given. / Y diwrnod.",
)
"""The day of a decision of a person, as a date."""


@click.command()
@common_options
@click.option(
    "--by", required=True, callback=persons_name, metavar="NAME", help="Who signs off. / Pwy sy’n cymeradwyo."
)
@day_option
@click.argument("pages", nargs=-1, required=True, metavar="PAGE[#SECTION]...")
def accept(config_file: Path, lang: Language, by: str, on: date, pages: tuple[str, ...]) -> None:
    """Sign off that both languages of a page or section say the same. / Cymeradwyo bod y ddwy iaith yn gytûn.

    PAGE is a file, or its path below the language folder: content/cy/plan.md, cy/plan.md, plan. SECTION is a section's
    id or heading, or an action's id; without it, all of the page is signed off.

    Exit code: 0 signed off, 1 errors stand on it and nothing was signed off, 2 could not run.
    """
    progress = Progress(lang)
    progress.step(Words("1 read, 2 pair", "1 darllen, 2 paru"))
    site = load(config_file, lang, "text")
    if stops(site.faults):
        _refuse(from_here(tuple(diagnostics_of(site.faults)), config_file), (), lang, COULD_NOT_RUN)
    if not site.settings.bilingual:
        _refuse((), [_ONE_LANGUAGE], lang, COULD_NOT_RUN)
    asked = read_requests([_in_project(name, config_file, site) for name in pages], site)
    if asked.unknown:
        _refuse(_unread_pages(site, config_file), asked.unknown, lang, COULD_NOT_RUN)
    progress.step(Words("3 check", "3 gwirio"))
    found = check_site(site)
    progress.done()
    acceptances = [_acceptance(request, site, by, on) for request in asked.requests]
    errors = _errors(asked.requests, acceptances, site, found)
    lonely = [words for request in asked.requests for words in lonely_words(request)]
    if errors or lonely:
        _refuse(from_here(errors, config_file), () if errors else lonely, lang, ERRORS_FOUND)
    content = config_file.parent / site.settings.content_folder
    _write(acceptances, content, lang)
    _tell(acceptances, content, lang)
    sys.exit(CLEAN)


def _in_project(name: str, config_file: Path, site: Site) -> str:
    """What was typed; where it begins with a file or folder of the content, that from the project's folder."""
    path, mark, part = name.partition("#")
    project = Path(os.path.realpath(config_file.parent))
    file = Path(os.path.realpath(Path(path).parent), Path(path).name)
    if path and file.exists() and file.is_relative_to(project / site.settings.content_folder):
        path = file.relative_to(project).as_posix()
    return f"{path}{mark}{part}"


def _unread_pages(site: Site, config_file: Path) -> tuple[Diagnostic, ...]:
    """The faults of files that could not be read at all: a page may be unknown for that."""
    sources = {page.source for page in site.pages()}
    faults = [f for f in site.faults if f.position.path in site.unread and f.position.path not in sources]
    return from_here(tuple(diagnostics_of(faults)), config_file)


def _acceptance(request: Request, site: Site, by: str, on: date) -> Acceptance:
    return acceptance_of(request.pair, {part.path for part in request.chosen}, site.ledger, by, on)


def _errors(
    requests: Sequence[Request], acceptances: Sequence[Acceptance], site: Site, found: Sequence[Diagnostic]
) -> tuple[Diagnostic, ...]:
    errors: dict[Diagnostic, None] = {}
    for request, acceptance in zip(requests, acceptances, strict=True):
        files = [f"{site.settings.content_folder}/{path}" for path in acceptance.writes]
        errors |= dict.fromkeys(errors_on(request, files, found))
    return tuple(errors)


def _refuse(found: Sequence[Diagnostic], reasons: Iterable[Words], lang: Language, code: int) -> NoReturn:
    print_findings(found, lang, "text")
    for reason in (*reasons, _NOTHING):
        click.echo(reason.into(lang), err=True)
    sys.exit(code)


def _write(acceptances: Sequence[Acceptance], content: Path, lang: Language) -> None:
    writes = {path: text for acceptance in acceptances for path, text in acceptance.writes.items()}
    removes = [path for acceptance in acceptances for path in acceptance.removes]
    try:
        write_files(content, writes, removes)
        return
    except OutsideContentError as error:
        reason = _OUTSIDE.into(lang).format(path=error.path)
    except OSError as error:
        reason = f"{error.filename}: {error.strerror}"
    told = _NOT_WRITTEN.into(lang).format(reason=reason)
    _refuse((), [Words(told, told)], lang, COULD_NOT_RUN)


def _tell(acceptances: Sequence[Acceptance], content: Path, lang: Language) -> None:
    for acceptance in acceptances:
        for part in acceptance.signed:
            file = (content / part.path).as_posix()
            click.echo(_SIGNED.into(lang).format(part=part_words(part).into(lang), file=file))
        for old, new in acceptance.moved:
            paths = {"old": (content / old).as_posix(), "new": (content / new).as_posix()}
            click.echo(_MOVED.into(lang).format(**paths))
        for kept in acceptance.already:
            click.echo(_already(kept, lang))
    signed = counted(sum(len(acceptance.signed) for acceptance in acceptances), "part")
    already = counted(sum(len(acceptance.already) for acceptance in acceptances), "part")
    click.echo(_SUMMARY.into(lang).format(signed=signed.into(lang), already=already.into(lang)), err=True)


def _already(kept: SignOff, lang: Language) -> str:
    day = day_in_words(kept.on).into(lang) if kept.on else ""
    return _ALREADY.into(lang).format(part=part_words(kept.part).into(lang), by=kept.by, on=day)
