"""Findings for a terminal: ``path:line:column code name: message``, the other place, how to mend."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

_SEVERITIES = {
    "error": Words("error", "gwall"),
    "warning": Words("warning", "rhybudd"),
    "info": Words("note", "nodyn"),
}
_CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SEE = Words("see", "gweler")
_HELP = Words("mend", "cywiro")


def one_line(diagnostic: Diagnostic, language: Language) -> str:
    """A finding in one line, as for a log."""
    severity = _SEVERITIES[diagnostic.severity].into(language)
    head = f"{diagnostic.position}: {severity} {diagnostic.code} {diagnostic.name}"
    return _printable(f"{head}: {diagnostic.message.into(language)}")


def lines(diagnostics: Iterable[Diagnostic], language: Language) -> Iterator[str]:
    """All findings, each with the places that belong to it and the way to mend it."""
    for diagnostic in diagnostics:
        yield one_line(diagnostic, language)
        for place in diagnostic.related:
            yield _printable(f"    {_SEE.into(language)}: {place}")
        if diagnostic.help.into(language):
            yield _printable(f"    {_HELP.into(language)}: {diagnostic.help.into(language)}")


def _printable(text: str) -> str:
    """The text without control characters, which could change what a terminal shows."""
    return _CONTROL.sub(lambda match: f"\\x{ord(match[0]):02x}", text)


def summary(errors: int, warnings: int, pages: int, language: Language) -> str:
    """The last line of a check."""
    parts = [counted(errors, "error"), counted(warnings, "warning"), counted(pages, "page")]
    wrong, doubtful, read = (part.into(language) for part in parts)
    if language == "cy":
        return f"{wrong}, {doubtful}; {read} {'wedi’i' if pages == 1 else 'wedi’u'} gwirio."
    return f"{wrong}, {doubtful}; {read} checked."
