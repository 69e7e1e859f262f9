"""Which documents go with the e-mail: those asked for, as long as a mailbox takes them, else fewer or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from cyhoeddi.duty.profile import Submission
from cyhoeddi.outputs.submission.released_edition import ReleasedDocument

Attach = Literal["pdf", "word", "none"]
"""What can be asked for."""

_FORMS = {"pdf": "pdf", "word": "docx"}
_LINE = 76
"""Characters on a line of base64 (RFC 2045, 6.8)."""


@dataclass(frozen=True, slots=True)
class Attachments:
    """The documents that go with the e-mail, and those asked for that are too large and become links.

    ``size`` is that of the attachments as they are sent, in bytes; ``is_large`` where a mailbox may refuse it.
    """

    attached: tuple[ReleasedDocument, ...]
    left_out: tuple[ReleasedDocument, ...]
    size: int
    is_large: bool


def size_as_sent(size: int) -> int:
    """The bytes that a file takes in an e-mail: base64 makes four of three, and each line of 76 has two at its end."""
    characters = 4 * -(-size // 3)
    return characters + 2 * -(-characters // _LINE)


def attachments(
    documents: Sequence[ReleasedDocument], asked: Iterable[Attach], submission: Submission
) -> Attachments:
    """What goes with the e-mail: both languages of each form or neither, Word files left out before PDFs."""
    wanted = _wanted(documents, asked, submission)
    for attached in (wanted, tuple(document for document in wanted if document.form.is_pdf), ()):
        size = sum(size_as_sent(document.size) for document in attached)
        if size <= submission.most:
            break
    left_out = tuple(document for document in wanted if document not in attached)
    return Attachments(attached, left_out, size, size >= submission.warn_from)


def _wanted(
    documents: Sequence[ReleasedDocument], asked: Iterable[Attach], submission: Submission
) -> tuple[ReleasedDocument, ...]:
    names = {_FORMS[form] for form in asked if form in _FORMS and form in submission.forms}
    return tuple(document for document in documents if document.form.name in names)


def media_type(document: ReleasedDocument) -> Iterator[str]:
    """The two halves of a document's media type."""
    yield from document.form.mime_type.split("/", 1)
