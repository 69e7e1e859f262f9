"""Findings for people: where, what, the two passages, the other place, how to mend. Notes take one line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.excerpt import excerpts
from cyhoeddi.diagnostics.styled_text import PLAIN, Run, Terminal
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

SEVERITIES = {
    "error": Words("error", "gwall"),
    "warning": Words("warning", "rhybudd"),
    "info": Words("note", "nodyn"),
}
"""What a severity is called."""

_INDENT = 4
_LABELS = {"see": Words("see", "gweler"), "mend": Words("mend", "cywiro")}
_LABEL_WIDTH = 8
_PASSAGE_WIDTH = 100
"""Characters of a passage where lines may be of any length."""
_PASSAGE_LINES = 2
"""Lines that a passage takes in a terminal."""

_NOTES_OF_A_RULE = 3
_MORE_NOTES = Words(
    "… and {count} more of {code}. All of them: cyhoeddi check --select {code}",
    "… {count} arall o {code}. Pob un: cyhoeddi check --select {code}",
)


def one_line(diagnostic: Diagnostic, language: Language) -> str:
    """A finding in one line, as for a log."""
    return next(PLAIN.lines(_head(diagnostic, language)))


def lines(
    diagnostics: Iterable[Diagnostic],
    language: Language,
    terminal: Terminal = PLAIN,
    *,
    every_note: bool = False,
) -> Iterator[str]:
    """All findings, an empty line between them, notes last; of the notes of a rule a few, unless all are asked for."""
    found = list(diagnostics)
    notes = [diagnostic for diagnostic in found if diagnostic.severity == "info"]
    parts = [_whole(d, language, terminal) for d in found if d.severity != "info"]
    if notes:
        parts.append(_compact(notes, language, terminal, None if every_note else _NOTES_OF_A_RULE))
    for number, part in enumerate(parts):
        if number:
            yield ""
        yield from part


def _head(diagnostic: Diagnostic, language: Language) -> Iterator[Run]:
    yield Run(f"{diagnostic.position}:", "place")
    yield Run(" ")
    yield Run(SEVERITIES[diagnostic.severity].into(language), diagnostic.severity)
    yield Run(f" {diagnostic.code} ", "strong")
    yield Run(f"{diagnostic.name}: {diagnostic.message.into(language)}")


def _whole(diagnostic: Diagnostic, language: Language, terminal: Terminal) -> Iterator[str]:
    yield from terminal.lines(_head(diagnostic, language), _INDENT)
    for excerpt in excerpts(diagnostic, _passage_width(terminal)):
        before, marked, after = excerpt.parts
        yield from _labelled(excerpt.language, [Run(before), Run(marked, "marked"), Run(after)], terminal)
    for place in diagnostic.related:
        yield from _labelled(_LABELS["see"].into(language), [Run(str(place))], terminal)
    if diagnostic.help.into(language):
        yield from _labelled(_LABELS["mend"].into(language), [Run(diagnostic.help.into(language))], terminal)
    if diagnostic.fix:
        yield from _labelled("--fix", [Run(diagnostic.fix.description.into(language))], terminal)


def _labelled(label: str, runs: list[Run], terminal: Terminal) -> Iterator[str]:
    """A line under a finding; the labels stand below each other."""
    opening = " " * _INDENT + f"{label}:".ljust(_LABEL_WIDTH)
    yield from terminal.lines(runs, len(opening), opening)


def _passage_width(terminal: Terminal) -> int:
    if terminal.width is None:
        return _PASSAGE_WIDTH
    # The last word of a line that is too long for it leaves a part of the line empty.
    return max(_PASSAGE_WIDTH // 3, _PASSAGE_LINES * (terminal.width - _INDENT - _LABEL_WIDTH) - 12)


def _compact(
    notes: list[Diagnostic], language: Language, terminal: Terminal, most: int | None
) -> Iterator[str]:
    shown: Counter[str] = Counter()
    for note in notes:
        shown[note.code] += 1
        if most is None or shown[note.code] <= most:
            yield from terminal.lines(_head(note, language), _INDENT)
    for code, count in shown.items():
        if most is not None and count > most:
            words = _MORE_NOTES.into(language).format(count=count - most, code=code)
            yield from terminal.lines([Run(words)], _INDENT)


def summary(errors: int, warnings: int, pages: int, language: Language, notes: int = 0) -> str:
    """The last line of a check; notes are counted where there are any."""
    found = [counted(errors, "error"), counted(warnings, "warning")]
    found += [counted(notes, "note")] if notes else []
    listed = ", ".join(words.into(language) for words in found)
    read = counted(pages, "page").into(language)
    if language == "cy":
        return f"{listed}; {read} {'wedi’i' if pages == 1 else 'wedi’u'} gwirio."
    return f"{listed}; {read} checked."
