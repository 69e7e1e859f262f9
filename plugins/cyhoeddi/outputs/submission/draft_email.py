"""A letter with its attachments as a file that Outlook and Thunderbird open as a new e-mail: ``.eml`` (RFC 5322).

Both look for the header ``X-Unsent: 1``. The same letter gives the same bytes: its date is the day of publication,
which a mail program replaces when it sends, and boundaries and identifier come from what is in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, time
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from cyhoeddi.duty.profile import Recipient
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.submission.attachments import media_type
from cyhoeddi.outputs.submission.letter import Letter, one_line
from cyhoeddi.outputs.submission.not_possible import SubmissionNotPossibleError
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter

_NOON = time(12, tzinfo=UTC)


def draft_email(letter: Letter, recipient: Recipient, matter: SubjectMatter) -> bytes:
    """The e-mail to a recipient as it is sent, lines ending in CR LF.

    Raises SubmissionNotPossibleError for an address that no e-mail can be sent to, OSError for a document that cannot
    be read.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Date"] = format_datetime(datetime.combine(matter.release.published, _NOON))
    sender = _sender(matter)
    if sender is not None:
        message["From"] = sender
        message["Reply-To"] = sender
    message["To"] = _recipient(recipient, letter, matter)
    message["Subject"] = letter.subject
    message["Content-Language"] = ", ".join(letter.languages)
    message.set_content(letter.text, cte="quoted-printable")
    message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    for document in matter.attachments.attached:
        main, sub = media_type(document)
        message.add_attachment(document.file.read_bytes(), maintype=main, subtype=sub, filename=document.name)
        list(message.iter_attachments())[-1]["Content-Language"] = document.language
    _identify(message, letter, recipient, matter)
    return message.as_bytes()


def _sender(matter: SubjectMatter) -> Address | None:
    """The strategy's contact, under the name of the first body that publishes it; None where there is none."""
    email = str(matter.strategy.contact.get("email") or "")
    language = matter.languages[0]
    names = matter.authorities(language) or (matter.site.settings.site_name.into(language),)
    return _address(names[0], email)


def _recipient(recipient: Recipient, letter: Letter, matter: SubjectMatter) -> Address:
    found = _address(recipient.name.into(letter.languages[0]), recipient.email)
    if found is not None:
        return found
    values = {"found": recipient.email, "recipient": recipient.id}
    raise SubmissionNotPossibleError(Fault("recipient-address-wrong", Position(matter.duty.path), values))


def _address(name: str, email: str) -> Address | None:
    """An address with its name; None for one that no mail program takes. A domain with ŵ is written as DNS has it."""
    local, _, domain = email.rpartition("@")
    try:
        return Address(one_line(name), addr_spec=f"{local}@{domain.encode('idna').decode('ascii')}")
    except (ValueError, IndexError, MessageError):
        return None


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
    return sender.domain if sender else "cyhoeddi.invalid"
