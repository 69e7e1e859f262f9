"""What changed between two editions, as lines for people."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.styled_text import Run, Terminal
from cyhoeddi.model.edition_changes import EditionChanges, SectionChange
from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.render.edition_changes import action_details, edition_name, language_words
from cyhoeddi.render.interface import WORDS


def change_lines(
    changes: EditionChanges, site: Site, language: Language, terminal: Terminal
) -> Iterator[str]:
    """Sections, then actions, each with what became of it."""
    edition = edition_name(changes.earlier, language)
    if changes.is_none:
        yield WORDS["changed-none"].into(language).format(edition=edition)
        return
    if changes.sections:
        yield WORDS["changed-sections"].into(language).format(edition=edition)
        for section in changes.sections:
            yield from terminal.lines([Run(_section(section, site, language))], 4, "  ")
    if changes.actions:
        if changes.sections:
            yield ""
        yield WORDS["changed-actions"].into(language).format(edition=edition)
        for action in changes.actions:
            kind = WORDS[f"change-{action.kind}"].into(language)
            said = f"{kind}: {action.id} {action.title.into(language)}"
            yield from terminal.lines([Run(said)], 4, "  ")
            for detail in action_details(action, site, language):
                yield from terminal.lines([Run(detail)], 6, "    ")


def _section(change: SectionChange, site: Site, language: Language) -> str:
    kind = WORDS[f"change-{change.kind}"].into(language)
    place = change.page + (f"#{change.id}" if change.id else "")
    only = language_words(change.languages, site, language)
    behind = f"{place}; {only}" if only else place
    return f"{kind}: {change.title.into(language)} ({behind})"
