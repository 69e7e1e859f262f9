"""What the status says of sending a released edition: a line for each recipient, in words for people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from cyhoeddi.diagnostics.styled_text import Run, Terminal
from cyhoeddi.duty.submission_state import RecipientStatus
from cyhoeddi.model.language import Language
from cyhoeddi.outputs.status.words import WORDS
from cyhoeddi.render.dates import long_date


def submission_lines(
    recipients: Iterable[RecipientStatus],
    language: Language,
    when: Callable[[int, Language], str],
    terminal: Terminal,
) -> Iterator[str]:
    """A line for each; ``when`` puts a number of days from today into words."""
    for recipient in recipients:
        words = _words(recipient, language, when)
        named = f"{recipient.name.into(language)} ({recipient.edition}): {words}"
        yield from terminal.lines([Run(named)], 2)


def _words(recipient: RecipientStatus, language: Language, when: Callable[[int, Language], str]) -> str:
    deadline, sending = recipient.deadline, recipient.sending
    to_safe = recipient.days_left - (deadline.outer - deadline.safe).days
    words = WORDS[f"submission-{recipient.state}"].into(language).format(
        safe=long_date(deadline.safe, language),
        safe_when=when(to_safe, language),
        outer=long_date(deadline.outer, language),
        outer_when=when(recipient.days_left, language),
        sent=long_date(sending.sent, language) if sending else "",
    )  # fmt: skip
    if sending is None:
        return words
    if sending.acknowledged is None:
        return f"{words} {WORDS['submission-unacknowledged'].into(language)}"
    day = long_date(sending.acknowledged, language)
    return f"{words} {WORDS['submission-acknowledged'].into(language).format(day=day)}"
