"""A letter with its attachments as a file that Outlook and Thunderbird open as a new e-mail: ``.eml`` (RFC 5322).

Both look for the header ``X-Unsent: 1``. The same letter gives the same bytes: its date is the day of publication,
which a mail program replaces when it sends, and boundaries and identifier come from what is in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, time
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from cyhoeddi.duty.profile import Recipient
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.submission.attachments import media_type
from cyhoeddi.outputs.submission.facts import own_first
from cyhoeddi.outputs.submission.letter import Letter
from cyhoeddi.outputs.submission.mail_headers import address_header, mail_address, text_header
from cyhoeddi.outputs.submission.not_possible import SubmissionNotPossibleError
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter

_NOON = time(12, tzinfo=UTC)


def draft_email(letter: Letter, recipient: Recipient, matter: SubjectMatter) -> bytes:
    """The e-mail to a recipient as it is sent, lines ending in CR LF.

    Raises SubmissionNotPossibleError for an address that no e-mail can be sent to, OSError for a document that cannot
    be read.
    """
    message = EmailMessage(policy=SMTP)
    message["Content-Language"] = ", ".join(letter.languages)
    message.set_content(letter.text, cte="quoted-printable")
    message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    for document in own_first(matter.attachments.attached, letter.languages[0]):
        main, sub = media_type(document)
        message.add_attachment(document.file.read_bytes(), maintype=main, subtype=sub, filename=document.name)
        list(message.iter_attachments())[-1]["Content-Language"] = document.language
    _identify(message, letter, recipient, matter)
    return b"".join(_headers(letter, recipient, matter)) + message.as_bytes()


def _headers(letter: Letter, recipient: Recipient, matter: SubjectMatter) -> Iterator[bytes]:
    yield text_header("X-Unsent", "1")
    yield text_header("Date", format_datetime(datetime.combine(matter.release.published, _NOON)))
    language = letter.languages[0]
    if sender := _sender(matter):
        names = matter.authorities(language) or (matter.site.settings.site_name.into(language),)
        yield address_header("From", names[0], sender)
        yield address_header("Reply-To", names[0], sender)
    yield address_header("To", recipient.name.into(language), _recipient(recipient, matter))
    yield text_header("Subject", letter.subject)


def _sender(matter: SubjectMatter) -> str | None:
    """The strategy's contact, which goes under the name of the first body that publishes it."""
    return mail_address(str(matter.strategy.contact.get("email") or ""))


def _recipient(recipient: Recipient, matter: SubjectMatter) -> str:
    if found := mail_address(recipient.email):
        return found
    values = {"found": recipient.email or "–", "recipient": recipient.id}
    duty = next(one for one in matter.duties if recipient in one.recipients)
    raise SubmissionNotPossibleError(Fault("recipient-address-wrong", Position(duty.path), values))


def _identify(message: EmailMessage, letter: Letter, recipient: Recipient, matter: SubjectMatter) -> None:
    """Boundaries and an identifier that are made from what is in the e-mail, and stand nowhere else in it."""
    told = (recipient.id, recipient.email, letter.subject, letter.text, letter.html)
    sums = (document.sha256 for document in matter.attachments.attached)
    digest = hashlib.sha256("\0".join((*told, *sums)).encode()).hexdigest()
    message["Message-ID"] = f"<{digest[:40]}@{_domain(matter)}>"
    for number, part in enumerate(_multiparts(message)):
        # "=_" cannot stand in base64 nor in quoted-printable (RFC 2045, 6.7).
        part.set_boundary(f"=_{digest[:24]}_{number}")


def _multiparts(message: EmailMessage) -> Iterator[EmailMessage]:
    for part in message.walk():
        if part.is_multipart():
            yield part


def _domain(matter: SubjectMatter) -> str:
    """The domain of the strategy's contact; one that nobody can have where there is none (RFC 2606)."""
    sender = _sender(matter)
    return sender.rpartition("@")[2] if sender else "cyhoeddi.invalid"
