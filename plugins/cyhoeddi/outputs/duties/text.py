"""Duty profiles in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cyhoeddi.diagnostics.styled_text import Run, Terminal
from cyhoeddi.duty.profile import Profile
from cyhoeddi.model.language import Language
from cyhoeddi.outputs.duties.facts import fact_groups, law_of, verified_words
from cyhoeddi.outputs.duties.words import WORDS


def overview_lines(profiles: Iterable[Profile], language: Language, terminal: Terminal) -> Iterator[str]:
    """Each profile with its id, name and law, then what shows more."""
    for profile in profiles:
        yield from terminal.lines([Run(profile.id, "strong"), Run(f" · {profile.name.into(language)}")])
        yield from terminal.lines([Run(law_of(profile).into(language))], 4, "    ")
        yield ""
    yield from terminal.lines([Run(WORDS["more"].into(language))])


def profile_lines(profile: Profile, language: Language, terminal: Terminal) -> Iterator[str]:
    """One profile: under each heading its facts, each with where it stands and when somebody read it there."""
    yield from terminal.lines([Run(profile.id, "strong"), Run(f" · {profile.name.into(language)}")])
    yield from terminal.lines([Run(law_of(profile).into(language))])
    if profile.guidance_address:
        yield profile.guidance_address
    for group in fact_groups(profile, language):
        yield ""
        yield from terminal.lines([Run(group.heading, "strong")])
        for fact in group.facts:
            named = [Run(fact.id, "marked"), Run(f" {fact.text}")] if fact.id else [Run(fact.text)]
            yield from terminal.lines(named, 4, "  ")
            source = f"{fact.source.into(language)} · {verified_words(fact.source, language)}"
            yield from terminal.lines([Run(source)], 8, "      ")
