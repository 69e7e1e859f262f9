"""``cyhoeddi submit``."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, ERRORS_FOUND, common_options, load
from cyhoeddi.commands.findings import from_here, print_findings
from cyhoeddi.diagnostics.dates import day_in_words
from cyhoeddi.diagnostics.source_faults import diagnostics_of, stops
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.release import RELEASES
from cyhoeddi.model.site import Site
from cyhoeddi.model.today import today
from cyhoeddi.model.words import Words

if TYPE_CHECKING:
    from cyhoeddi.outputs.submission.making import MadeSubmission
    from cyhoeddi.outputs.submission.recording import News

_MADE = Words("Laid ready: {folder}", "Yn barod: {folder}")
_EMAIL = Words("  {file}: to {recipient} <{email}>", "  {file}: at {recipient} <{email}>")
_NOTHING_SENT = Words(
    "Nothing has been sent. Last safe day to send: {safe}; latest day: {outer}. What to do is in README.html.",
    "Nid oes dim wedi’i anfon. Diwrnod diogel olaf i anfon: {safe}; y diwrnod olaf un: {outer}. "
    "Mae’r hyn i’w wneud yn README.html.",
)
_LATE = Words(
    "The latest day has gone by: send it now.", "Mae’r diwrnod olaf un wedi mynd heibio: anfonwch hi nawr."
)
_LARGE = Words(
    "The attachments have {size} as they are sent; some mailboxes refuse that. With links instead: --attach none",
    "Mae’r atodiadau yn {size} fel y’u hanfonir; mae rhai blychau post yn gwrthod hynny. "
    "Gyda dolenni yn lle hynny: --attach none",
)
_LEFT_OUT = Words(
    "Too large for an e-mail, so the e-mail has a link instead: {file}",
    "Rhy fawr ar gyfer e-bost, felly mae dolen yn yr e-bost yn lle hynny: {file}",
)
_NOT_AGREED = Words(
    "The e-mails do not say that the authorities have agreed the strategy. If they have: --agreed-on {day}",
    "Nid yw’r e-byst yn dweud bod yr awdurdodau wedi cytuno ar y strategaeth. Os ydynt: --agreed-on {day}",
)
_RECORDED = Words("Recorded: {recipient}, sent on {sent}", "Cofnodwyd: {recipient}, anfonwyd ar {sent}")
_ACKNOWLEDGED = Words(", acknowledged on {day}", ", cydnabuwyd ar {day}")
_KNOWN = Words("That was recorded before.", "Cofnodwyd hynny eisoes.")
_FAILED = Words("Nothing was written: {reason}", "Nid ysgrifennwyd dim: {reason}")

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command()
@click.argument("strategy")
@common_options
@click.option("--edition", metavar="NAME", help="Not the latest edition. / Nid yr argraffiad diweddaraf.")
@click.option(
    "--attach", type=click.Choice(["pdf", "word", "none"]), multiple=True, default=("pdf",), show_default=True,
    help="What to attach; can be repeated. / Beth i’w atodi; gellir ei ailadrodd.",
)  # fmt: skip
@click.option(
    "--agreed-on", type=_DAY, metavar="DATE",
    help="Say that the authorities agreed it on this day. / Dweud bod yr awdurdodau wedi cytuno arni ar y diwrnod hwn.",
)  # fmt: skip
@click.option(
    "--sent", type=_DAY, metavar="DATE", help="Record that it was sent. / Cofnodi ei bod wedi’i hanfon."
)
@click.option(
    "--acknowledged", type=_DAY, metavar="DATE",
    help="Record that it was acknowledged. / Cofnodi ei bod wedi’i chydnabod.",
)  # fmt: skip
@click.option(
    "--to", metavar="RECIPIENT", multiple=True,
    help="Record it for this recipient only. / Ei gofnodi ar gyfer y derbynnydd hwn yn unig.",
)  # fmt: skip
def submit(
    config_file: Path,
    lang: Language,
    strategy: str,
    edition: str | None,
    attach: tuple[str, ...],
    agreed_on: datetime | None,
    sent: datetime | None,
    acknowledged: datetime | None,
    to: tuple[str, ...],
) -> None:
    """Lay the submission ready; nothing is sent. / Paratoi’r cyflwyniad; nid anfonir dim.

    With --sent or --acknowledged it records what a person has sent. / Gyda --sent neu --acknowledged mae’n cofnodi’r
    hyn y mae person wedi’i anfon.

    Exit code: 0, 1 when nothing was written, or 2 when it could not run.
    """
    from cyhoeddi.outputs.submission.not_possible import SubmissionNotPossibleError
    from cyhoeddi.outputs.submission.recording import News

    site = load(config_file, lang, "text")
    if wrong := _wrong(site):
        _show(wrong, config_file, lang)
        sys.exit(COULD_NOT_RUN if stops(site.faults) else ERRORS_FOUND)
    try:
        if sent or acknowledged:
            _record(site, config_file, lang, strategy, edition, News(_date(sent), _date(acknowledged), to))
        else:
            _make(site, config_file, lang, strategy, edition, attach, _date(agreed_on))
    except SubmissionNotPossibleError as error:
        _show(error.faults, config_file, lang)
        sys.exit(ERRORS_FOUND)
    except OSError as error:
        reason = f"{error.strerror or error} {error.filename or ''}".strip()
        click.echo(_FAILED.into(lang).format(reason=reason), err=True)
        sys.exit(COULD_NOT_RUN)
    sys.exit(CLEAN)


def _wrong(site: Site) -> tuple[Fault, ...]:
    """Mistakes after which nothing can be said of the releases: in the settings, and in their own file."""
    if stops(site.faults):
        return site.faults
    places = (site.settings.config_file, f"{site.settings.content_folder}/{RELEASES}")
    return tuple(fault for fault in site.faults if fault.position.path in places)


def _make(
    site: Site,
    config_file: Path,
    lang: Language,
    strategy: str,
    edition: str | None,
    attach: tuple[str, ...],
    agreed_on: date | None,
) -> None:
    from cyhoeddi.outputs.submission.making import make_submission

    forms = () if "none" in attach else attach
    project = config_file.resolve().parent
    _tell(make_submission(site, project, strategy, edition, forms, agreed_on), lang)  # type: ignore[arg-type]


def _tell(made: MadeSubmission, lang: Language) -> None:
    from cyhoeddi.render.file_words import size_words

    matter = made.matter
    click.echo(_MADE.into(lang).format(folder=Path(os.path.relpath(made.folder)).as_posix()), err=True)
    for recipient, (_, file) in zip(matter.recipients, made.emails, strict=True):
        name = recipient.name.into(lang)
        click.echo(_EMAIL.into(lang).format(file=file, recipient=name, email=recipient.email), err=True)
    for document in matter.attachments.left_out:
        click.echo(_LEFT_OUT.into(lang).format(file=document.name), err=True)
    if matter.attachments.is_large and matter.attachments.attached:
        click.echo(_LARGE.into(lang).format(size=size_words(matter.attachments.size)), err=True)
    if matter.agreed_on is None:
        click.echo(_NOT_AGREED.into(lang).format(day=matter.release.published), err=True)
    safe, outer = (day_in_words(day).into(lang) for day in (matter.deadline.safe, matter.deadline.outer))
    click.echo(_NOTHING_SENT.into(lang).format(safe=safe, outer=outer), err=True)
    waiting = any(recipient.id not in matter.release.submitted for recipient in matter.recipients)
    if waiting and matter.deadline.state_on(today()) == "missed":
        click.echo(_LATE.into(lang), err=True)


def _record(
    site: Site, config_file: Path, lang: Language, strategy: str, edition: str | None, news: News
) -> None:
    from cyhoeddi.outputs.ledger_files import write_files
    from cyhoeddi.outputs.submission.record_text import with_sendings
    from cyhoeddi.outputs.submission.recording import sendings

    release, new = sendings(site, strategy, edition, news, today())
    if not new:
        click.echo(_KNOWN.into(lang), err=True)
        return
    content = config_file.resolve().parent / site.settings.content_folder
    text = (content / RELEASES).read_bytes().decode("utf-8")
    write_files(content, {RELEASES: with_sendings(text, site.releases.index(release), new)}, ())
    for id_, sending in new.items():
        words = _RECORDED.into(lang).format(recipient=id_, sent=day_in_words(sending.sent).into(lang))
        if sending.acknowledged:
            words += _ACKNOWLEDGED.into(lang).format(day=day_in_words(sending.acknowledged).into(lang))
        click.echo(words, err=True)


def _date(day: datetime | None) -> date | None:
    return day.date() if day else None


def _show(faults: tuple[Fault, ...], config_file: Path, lang: Language) -> None:
    print_findings(from_here(tuple(diagnostics_of(faults)), config_file), lang, "text")
