"""``dist/submission/<strategy>-<edition>/``: the e-mails and all that goes with them, there whole or not at all."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cyhoeddi.duty.strategy_duties import profiles_of_strategy, recipients_of
from cyhoeddi.duty.submission_state import asked_for
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.release import Release
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.submission.attachments import Attach, attachments, size_as_sent
from cyhoeddi.outputs.submission.calendar_file import calendar_file
from cyhoeddi.outputs.submission.checklist_page import checklist_html
from cyhoeddi.outputs.submission.cover_sheet import write_cover_sheet
from cyhoeddi.outputs.submission.draft_email import draft_email
from cyhoeddi.outputs.submission.letter import Letter, letter_to
from cyhoeddi.outputs.submission.not_possible import SubmissionNotPossibleError
from cyhoeddi.outputs.submission.readme import readme_html
from cyhoeddi.outputs.submission.released_edition import (
    release_of,
    released_documents,
    strategy_of,
)
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter
from cyhoeddi.outputs.submission.words import said
from cyhoeddi.outputs.whole_folder import whole_folder

SUBMISSION_FOLDER = "dist/submission"
"""Where submissions are put, below the project's folder."""

_PDF: tuple[Attach, ...] = ("pdf",)
_DOCUMENTS = "documents"
_CHECKSUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class MadeSubmission:
    """A finished folder, and what it was made from; ``emails`` are recipients' ids with the names of their files."""

    folder: Path
    matter: SubjectMatter
    emails: tuple[tuple[str, str], ...]


def make_submission(
    site: Site,
    project: Path,
    strategy: str,
    edition: str | None = None,
    attach: Collection[Attach] = _PDF,
    agreed_on: date | None = None,
) -> MadeSubmission:
    """Lays the submission of a released edition ready, the latest where none is named.

    Raises SubmissionNotPossibleError for what a person can mend, OSError where a file cannot be read or written; either
    way an earlier folder stays as it was.
    """
    matter = subject_matter(site, project, strategy, edition, attach, agreed_on)
    letters = [(recipient, letter_to(recipient, matter)) for recipient in matter.recipients]
    emails = tuple((recipient.id, f"{recipient.id}.eml") for recipient in matter.recipients)
    target = project / SUBMISSION_FOLDER / matter.name
    with whole_folder(target) as folder:
        for (recipient, letter), (_, name) in zip(letters, emails, strict=True):
            (folder / name).write_bytes(draft_email(letter, recipient, matter))
        for language in matter.languages:
            write_cover_sheet(matter, language, project, folder / said("sheet-file", language))
        (folder / "deadline.ics").write_bytes(calendar_file(matter))
        _write_text(folder / "README.html", readme_html(matter, emails))
        _write_text(folder / "checklist.html", checklist_html(matter))
        _copy_documents(matter, folder / _DOCUMENTS)
        _write_text(folder / "submission.json", _as_json(matter, [letter for _, letter in letters], emails))
        _write_text(folder / _CHECKSUMS, "".join(_checksums(folder)))
    return MadeSubmission(target, matter, emails)


def subject_matter(
    site: Site,
    project: Path,
    strategy: str,
    edition: str | None = None,
    attach: Collection[Attach] = _PDF,
    agreed_on: date | None = None,
) -> SubjectMatter:
    """All that a submission is made from. Raises SubmissionNotPossibleError as :func:`make_submission` does."""
    found = strategy_of(site, strategy)
    release = release_of(site, found.id, edition)
    _need_current(found, release)
    if faults := tuple(_faults_of(site, release)):
        raise SubmissionNotPossibleError(*faults)
    if agreed_on and agreed_on > release.published:
        values = {"found": agreed_on.isoformat(), "last": release.published.isoformat()}
        raise SubmissionNotPossibleError(Fault("submission-day-too-late", release.position, values))
    asked = asked_for(found, site, release.published)
    recipients = recipients_of(found, site)
    if asked is None or not recipients:
        index = Position(found.index.pages[0].source)
        fault = Fault("submission-not-asked-for", index, {"found": found.duty or "–"})
        raise SubmissionNotPossibleError(fault)
    documents = released_documents(release, project)
    return SubjectMatter(
        site=site,
        strategy=found,
        release=release,
        duties=profiles_of_strategy(found, site),
        submission=asked.submission,
        deadline=asked.deadline,
        recipients=recipients,
        documents=documents,
        attachments=attachments(documents, attach, asked.submission),
        agreed_on=agreed_on,
    )


def _need_current(strategy: Strategy, release: Release) -> None:
    """The sources tell of one edition only: an e-mail with the facts of another would be wrong."""
    if strategy.edition == release.edition:
        return
    values = {
        "found": release.edition, "current": strategy.edition or "–", "commit": release.commit,
        "folder": f"{strategy.id.replace('/', '-') or 'site'}-{release.edition}",
    }  # fmt: skip
    raise SubmissionNotPossibleError(Fault("submission-edition-not-current", release.position, values))


def _faults_of(site: Site, release: Release) -> Iterator[Fault]:
    """Mistakes after which an e-mail could say what is not so: a faulty profile, sources changed since the release."""
    profiles = {data.start.path for data in site.duties.values()}
    for fault in site.faults:
        if fault.position.path in profiles or release.position in fault.related:
            yield fault


def _copy_documents(matter: SubjectMatter, folder: Path) -> None:
    """What goes with the e-mails and what could, for a mail program that cannot open them."""
    documents = (*matter.attachments.attached, *matter.attachments.left_out)
    if documents:
        folder.mkdir()
    for document in documents:
        shutil.copyfile(document.file, folder / document.name)


def _as_json(matter: SubjectMatter, letters: Sequence[Letter], emails: Sequence[tuple[str, str]]) -> str:
    value: Mapping[str, Any] = {
        "strategy": matter.release.strategy,
        "edition": matter.release.edition,
        "title": {language: matter.title.into(language) for language in matter.languages},
        "duties": [duty.id for duty in matter.duties],
        "published": matter.release.published.isoformat(),
        "deadline": {
            "within_days": matter.submission.within_days,
            "counting": matter.submission.counting,
            "last_safe_day": matter.deadline.safe.isoformat(),
            "outer_limit": matter.deadline.outer.isoformat(),
        },
        "review_due": matter.review_due.isoformat() if matter.review_due else None,
        "agreed_on": matter.agreed_on.isoformat() if matter.agreed_on else None,
        "recipients": [
            {
                "id": recipient.id, "email": recipient.email, "file": file, "subject": letter.subject,
                "languages": list(letter.languages),
            }
            for recipient, letter, (_, file) in zip(matter.recipients, letters, emails, strict=True)
        ],
        "attachments": [
            {
                "name": document.name, "language": document.language, "sha256": document.sha256,
                "size": document.size, "size_as_sent": size_as_sent(document.size),
            }
            for document in matter.attachments.attached
        ],
        "left_out": [document.name for document in matter.attachments.left_out],
    }  # fmt: skip
    return f"{json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)}\n"


def _checksums(folder: Path) -> Iterator[str]:
    """A line for each file, as ``sha256sum --check`` reads it."""
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        yield f"{digest}  {file.relative_to(folder).as_posix()}\n"


def _write_text(file: Path, text: str) -> None:
    file.write_bytes(text.encode())
