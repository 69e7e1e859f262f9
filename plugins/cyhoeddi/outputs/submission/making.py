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

from cyhoeddi.duty.deadline import deadline_of
from cyhoeddi.duty.nations import nations_of
from cyhoeddi.duty.profile import Profile, for_nations
from cyhoeddi.duty.reading import profile_faults, profiles_of
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.release import Release
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.submission.attachments import Attach, attachments, size_as_sent
from cyhoeddi.outputs.submission.calendar_file import calendar_file
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
    matter = _subject_matter(site, project, strategy, edition, attach, agreed_on)
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
        _copy_documents(matter, folder / _DOCUMENTS)
        _write_text(folder / "submission.json", _as_json(matter, [letter for _, letter in letters], emails))
        _write_text(folder / _CHECKSUMS, "".join(_checksums(folder)))
    return MadeSubmission(target, matter, emails)


def _subject_matter(
    site: Site,
    project: Path,
    strategy: str,
    edition: str | None,
    attach: Collection[Attach],
    agreed_on: date | None,
) -> SubjectMatter:
    found = strategy_of(site, strategy)
    release = release_of(site, found.id, edition)
    _need_current(found, release)
    if agreed_on and agreed_on > release.published:
        values = {"found": agreed_on.isoformat(), "last": release.published.isoformat()}
        raise SubmissionNotPossibleError(Fault("submission-day-too-late", release.position, values))
    duty = _duty(site, found)
    recipients = for_nations(duty.recipients, nations_of(found, site))
    deadline = deadline_of(release.published, duty.submission) if duty.submission else None
    if duty.submission is None or deadline is None or not recipients:
        place = Position(duty.path)
        raise SubmissionNotPossibleError(Fault("submission-not-asked-for", place, {"found": duty.id}))
    documents = released_documents(release, project)
    return SubjectMatter(
        site=site,
        strategy=found,
        release=release,
        duty=duty,
        submission=duty.submission,
        deadline=deadline,
        recipients=recipients,
        documents=documents,
        attachments=attachments(documents, attach, duty.submission),
        agreed_on=agreed_on,
    )


def _need_current(strategy: Strategy, release: Release) -> None:
    """The sources tell of one edition only: an e-mail with the facts of another would be wrong."""
    if strategy.edition == release.edition:
        return
    values = {
        "found": release.edition, "current": strategy.edition or "–", "commit": release.commit,
        "strategy": strategy.id,
    }  # fmt: skip
    raise SubmissionNotPossibleError(Fault("submission-edition-not-current", release.position, values))


def _duty(site: Site, strategy: Strategy) -> Profile:
    """The strategy's duty; a site's own profile that is faulty would be passed over, so it is told of."""
    faults = tuple(fault for fault in site.faults if _of_duty(fault, site)) + tuple(profile_faults(site))
    if faults:
        raise SubmissionNotPossibleError(*faults)
    if duty := profiles_of(site).get(strategy.duty):
        return duty
    index = strategy.index.pages[0]
    raise SubmissionNotPossibleError(
        Fault("submission-not-asked-for", Position(index.source), {"found": strategy.duty or "–"})
    )


def _of_duty(fault: Fault, site: Site) -> bool:
    return any(fault.position.path == data.start.path for data in site.duties.values())


def _copy_documents(matter: SubjectMatter, folder: Path) -> None:
    """What goes with the e-mails and what could, for a mail program that cannot open them."""
    folder.mkdir()
    for document in (*matter.attachments.attached, *matter.attachments.left_out):
        shutil.copyfile(document.file, folder / document.name)


def _as_json(matter: SubjectMatter, letters: Sequence[Letter], emails: Sequence[tuple[str, str]]) -> str:
    value: Mapping[str, Any] = {
        "strategy": matter.release.strategy,
        "edition": matter.release.edition,
        "title": {language: matter.title.into(language) for language in matter.languages},
        "duty": matter.duty.id,
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
