"""A verification in the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.dates import day_in_words
from cyhoeddi.diagnostics.styled_text import Run, Style, Terminal
from cyhoeddi.model.language import Language
from cyhoeddi.model.release import Release
from cyhoeddi.outputs.verification.advice import advice_for
from cyhoeddi.outputs.verification.host_check import HostResult, LanguageResult
from cyhoeddi.outputs.verification.judging import FileResult
from cyhoeddi.outputs.verification.words import CHANGES, LANGUAGE_NAMES, STATES, WORDS

_PARTLY_COMPARED = ("released", "changed", "not-asked")
"""What is said of a language that was compared; of others it does not matter with what."""

_MOST_FILES = 5
"""More files of one kind are only counted; the JSON names all."""


def result_lines(
    release: Release, results: Sequence[HostResult], language: Language, terminal: Terminal
) -> Iterator[str]:
    """What was found at each host, and what to do about it."""
    yield from terminal.lines([Run(heading(release, language), "strong")])
    for result in results:
        yield ""
        host = result.host
        yield from terminal.lines([Run(host.name.into(language), "strong"), Run(f" · {host.address}")], 4)
        if result.only:
            yield from terminal.lines([Run(WORDS[f"only-{result.only}"].into(language), "error")], 4, "  ")
        for one in result.languages:
            yield from _language_lines(one, language, terminal)
        for words in notes_on(result, language):
            yield from terminal.lines([Run(words)], 4, "  ")
        for advice in advice_for(result):
            words = WORDS["to-do"].into(language).format(advice=advice.into(language))
            yield from terminal.lines([Run(words)], 4, "  ")


def heading(release: Release, language: Language) -> str:
    """The edition: its title, name and day of publication."""
    return (
        WORDS["heading"]
        .into(language)
        .format(
            title=release.title.into(language) or release.strategy,
            edition=release.edition,
            date=day_in_words(release.published).into(language),
        )
    )


def summary(results: Sequence[HostResult], language: Language) -> str:
    """How many hosts serve what was released."""
    right = sum(result.is_released for result in results)
    return WORDS["summary"].into(language).format(right=right, all=len(results))


def said_of(file: FileResult, language: Language) -> str:
    """What was found of a file."""
    if file.change is None:
        return STATES[file.state].into(language).format(detail=file.detail)
    words = CHANGES[file.change.kind].into(language)
    return f"{words} ({file.change.detail})" if file.change.detail else words


def notes_on(result: HostResult, language: Language) -> Iterator[str]:
    """What is to be known of how the host was compared."""
    host = result.host
    if host.released_for:
        yield WORDS["released-for"].into(language).format(address=host.released_for)
    if not any(one.state in _PARTLY_COMPARED for one in result.languages):
        return
    if host.checksums is None:
        yield WORDS["no-bundle"].into(language)
    elif result.pages_unknown:
        yield WORDS["no-list"].into(language)
    elif result.checksums != "released":
        yield WORDS[f"list-{result.checksums}"].into(language)


def _language_lines(result: LanguageResult, language: Language, terminal: Terminal) -> Iterator[str]:
    style: Style = "" if result.state == "released" else "error"
    runs = [
        Run(f"{LANGUAGE_NAMES[result.language].into(language)}: "),
        Run(state_of(result, language), style),
    ]
    if result.files:
        runs.append(Run(f" · {_count(result, language)}"))
    yield from terminal.lines(runs, 4, "  ")
    for words, names, more in groups_of(result, language):
        yield from terminal.lines([Run(words)], 6, "    ")
        for name in names:
            yield from terminal.lines([Run(name, "place")], 8, "      ")
        if more:
            yield f"      {more}"


def groups_of(result: LanguageResult, language: Language) -> Iterator[tuple[str, list[str], str]]:
    """What was found of files, each with the first of them and how many there are more.

    None where all files are as the language is, or belong to another edition: then that is said already.
    """
    if result.state == "other-edition" or {(f.state, f.detail, f.change) for f in result.files} == {
        (result.state, result.detail, None)
    }:
        return
    groups: dict[str, list[str]] = {}
    for file in result.wrong:
        groups.setdefault(said_of(file, language), []).append(file.name)
    for words, names in groups.items():
        more = len(names) - _MOST_FILES
        said = WORDS["more"].into(language).format(count=more) if more > 0 else ""
        yield words, names[:_MOST_FILES], said


def state_of(result: LanguageResult, language: Language) -> str:
    """What was found of a language."""
    return STATES[result.state].into(language).format(detail=result.detail)


def _count(result: LanguageResult, language: Language) -> str:
    every = counted(len(result.files), "file").into(language)
    if not result.wrong:
        return every
    return WORDS["of-files"].into(language).format(wrong=len(result.wrong), all=every)
