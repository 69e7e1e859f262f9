"""Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.

``::error file=…,line=…,col=…,title=…::message``: in the message per cent signs and line ends are escaped, in a property
colons and commas as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.styled_text import printable
from cyhoeddi.model.language import Language

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = {**_IN_MESSAGE, ord(":"): "%3A", ord(","): "%2C"}


def commands(diagnostics: Iterable[Diagnostic], language: Language) -> Iterator[str]:
    """A command for each finding."""
    for diagnostic in diagnostics:
        place = diagnostic.position
        properties = {
            "file": place.path,
            "line": str(place.line),
            "col": str(place.column),
            "title": f"{diagnostic.code} {diagnostic.name}",
        }
        listed = ",".join(f"{name}={_escaped_property(value)}" for name, value in properties.items())
        yield f"::{_COMMANDS[diagnostic.severity]} {listed}::{_message(diagnostic, language)}"


def _message(diagnostic: Diagnostic, language: Language) -> str:
    """What was found and how to mend it, on two lines."""
    texts = (diagnostic.message.into(language), diagnostic.help.into(language))
    return "\n".join(printable(text) for text in texts if text).translate(_IN_MESSAGE)


def _escaped_property(value: str) -> str:
    return printable(value).translate(_IN_PROPERTY)
