"""``checklist.html``: what the duty asks for and where the strategy has it, in every language of the site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.duty.checklist import ChecklistItem, checklist_of
from cyhoeddi.model.language import OWN_NAMES, Language
from cyhoeddi.outputs.submission.letter import environment
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter
from cyhoeddi.render.interface import WORDS


@dataclass(frozen=True, slots=True)
class _Row:
    """An item: its name, whether it is required, its place in the guidance, its state, and where it is or why not."""

    name: str
    required: str
    source: str
    state: str
    where: tuple[str, ...]


def checklist_html(matter: SubjectMatter) -> str:
    """The page. Welsh stands first, as on all that is in both languages."""
    languages = tuple(reversed(matter.languages))
    items = checklist_of(matter.site, matter.strategy)
    return environment().get_template("checklist.html").render(
        title=" / ".join(_said("checklist", language) for language in languages),
        languages=[
            {
                "language": language,
                "own_name": OWN_NAMES[language],
                "title": _said("checklist", language),
                "strategy": f"{matter.title.into(language)}, {matter.edition(language)}",
                "heads": [_said(key, language) for key in ("asked", "state", "where")],
                "rows": tuple(_rows(items, language)),
            }
            for language in languages
        ],
    )  # fmt: skip


def _rows(items: tuple[ChecklistItem, ...], language: Language) -> Iterator[_Row]:
    for item in items:
        asked = item.requirement
        pages = (page.title for pair in item.where if (page := pair.get(language)))
        reason = item.reason.into(language) if item.state == "not-yet" else ""
        yield _Row(
            name=asked.name.into(language),
            required=_said("required", language) if asked.mandatory else "",
            source=asked.source.at,
            state=_said(item.state, language),
            where=(*pages, *([reason] if reason else [])),
        )


def _said(key: str, language: Language) -> str:
    return WORDS[f"duty-{key}"].into(language)
