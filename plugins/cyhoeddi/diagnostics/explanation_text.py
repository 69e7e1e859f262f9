"""Explanations for a terminal: a page of one, a list of many."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.explanation import Explanation
from cyhoeddi.diagnostics.styled_text import Run, Terminal
from cyhoeddi.diagnostics.text import SEVERITIES, lines
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

SAID = Words("What the check says", "Yr hyn y mae’r gwiriad yn ei ddweud")
"""The heading over the findings of an example."""

_INDENT = 4
_BLOCK = re.compile(r"^(?P<fence>`{3,})\w*\n(?P<code>.*?)^(?P=fence)$|^\n+", re.DOTALL | re.MULTILINE)
_FILE = re.compile(r"\A`([^`\n]+)`\n*\Z")
_ITEM = re.compile(r"(?=^(?:- |\d+\. ))", re.MULTILINE)


def page(
    explanation: Explanation, said: Sequence[Diagnostic], language: Language, terminal: Terminal
) -> Iterator[str]:
    """All that there is to be said of a code; ``said`` are the findings of its example."""
    yield from _title(explanation, language, terminal, 0)
    yield ""
    yield from terminal.lines([Run(explanation.summary.into(language))])
    for number, part in enumerate(explanation.parts):
        yield ""
        yield from terminal.lines([Run(part.heading.into(language), "strong")])
        yield from _markdown(part.text.into(language), terminal)
        # The findings belong below the first example, which has them.
        if said and number + 1 < len(explanation.parts) and part.heading.en == "Example":
            yield ""
            yield from terminal.lines([Run(SAID.into(language), "strong")])
            yield from _indented(lines(said, language, _narrower(terminal)))


def overview(
    groups: Iterable[tuple[str, Words, Sequence[Explanation]]], language: Language, terminal: Terminal
) -> Iterator[str]:
    """The codes of some groups, each with its summary."""
    for number, (letters, words, members) in enumerate(groups):
        if number:
            yield ""
        yield from terminal.lines([Run(f"{letters} · {words.into(language)}", "strong")])
        for member in members:
            yield from _title(member, language, terminal, 2)
            opening = " " * 9
            yield from terminal.lines([Run(member.summary.into(language))], len(opening), opening)


def _title(explanation: Explanation, language: Language, terminal: Terminal, indent: int) -> Iterator[str]:
    severity = SEVERITIES[explanation.severity].into(language)
    runs = [
        Run(explanation.code, "strong"),
        Run(f" {explanation.name} · "),
        Run(severity, explanation.severity),
    ]
    yield from terminal.lines(runs, indent, " " * indent)


def _markdown(text: str, terminal: Terminal) -> Iterator[str]:
    """The few things that explanations hold: paragraphs, lists and code."""
    opening = " " * _INDENT
    for number, block in enumerate(_blocks(text)):
        if number and _FILE.match(block):
            yield ""
        if isinstance(block, _Code):
            yield from (f"{opening}    {line}".rstrip() for line in block.split("\n"))
            continue
        for item in filter(None, _ITEM.split(_FILE.sub(r"\1", block))):
            hanging = re.match(r"(?:- |\d+\. )?", item)
            deeper = _INDENT + (hanging.end() if hanging else 0)
            yield from terminal.lines([Run(" ".join(item.split()))], deeper, opening)


class _Code(str):
    """The lines of a fence."""

    __slots__ = ()


def _blocks(text: str) -> Iterator[str]:
    done = 0
    for match in _BLOCK.finditer(text):
        if text[done : match.start()].strip():
            yield text[done : match.start()]
        if match["fence"]:
            yield _Code(match["code"].rstrip("\n"))
        done = match.end()
    if text[done:].strip():
        yield text[done:]


def _narrower(terminal: Terminal) -> Terminal:
    return Terminal(terminal.width and terminal.width - _INDENT, terminal.colour)


def _indented(shown: Iterable[str]) -> Iterator[str]:
    for line in shown:
        yield f"{' ' * _INDENT}{line}" if line else ""
