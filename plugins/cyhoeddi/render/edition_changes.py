"""What changed since another edition, as tables of sections and of actions; without script, for the web and for print.

They have the form of tables that Markdown makes, with their captions, so that the website, print and Word treat them
alike.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Sequence
from html import escape

from cyhoeddi.model.edition_changes import (
    ActionChange,
    EditionChanges,
    FactChange,
    SectionChange,
    edition_changes,
)
from cyhoeddi.model.former_editions import edition_before
from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.timeline import Timeline
from cyhoeddi.model.words import Words
from cyhoeddi.render.dates import span_of, timeline_words
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.plan_names import PlanNames

PageLink = Callable[[Page], str]


def changes_since_edition(site: Site, page: Page, link: PageLink) -> str:
    """What changed in the strategy that a page is in since the edition before; nothing where none is kept."""
    strategy = site.strategy_of(page.path.partition("/")[2])
    before = edition_before(site, strategy) if strategy else None
    if strategy is None or before is None:
        return ""
    return _Writer(site, page.language, edition_changes(before, strategy), link).html()


def edition_name(strategy: Strategy, language: Language) -> str:
    """The edition within a sentence: ``2024 edition``, ``argraffiad 2024``; the title where there is none."""
    if not strategy.edition_year:
        return strategy.title.into(language)
    words = WORDS[f"print-edition-{strategy.edition_kind}"].into(language).format(year=strategy.edition_year)
    return words[0].lower() + words[1:]


def fact_words(change: FactChange, site: Site, language: Language) -> str:
    """``Status: Not started → On track``: a changed fact in words."""
    names = PlanNames(site, language)
    name = WORDS["when" if change.key == "timeline" else change.key].into(language)
    before, after = (_value(change.key, value, names) for value in (change.before, change.after))
    return f"{name}: {before} → {after}"


def language_words(languages: Sequence[Language], site: Site, language: Language) -> str:
    """In which language alone something is; nothing where it is in all languages of the site."""
    only = len(languages) == 1 and len(site.settings.languages) > 1
    return WORDS[f"change-in-{languages[0]}"].into(language) if only else ""


def action_details(change: ActionChange, site: Site, language: Language) -> Iterator[str]:
    """What of an action changed: each fact, then the words."""
    yield from (fact_words(fact, site, language) for fact in change.facts)
    if change.languages:
        only = language_words(change.languages, site, language)
        yield WORDS["change-words"].into(language) + (f" ({only})" if only else "")


def _value(key: str, value: object, names: PlanNames) -> str:
    if key in ("lead", "partners"):
        ids = [str(one) for one in value] if isinstance(value, tuple) else []
        return "; ".join(names.name(one) for one in ids) or "–"
    if key == "resources":
        ids = [str(one) for one in value] if isinstance(value, tuple) else []
        return "; ".join(names.word(one) for one in ids) or "–"
    if isinstance(value, Timeline):
        is_span = value.is_relative
        return span_of(value, names.language) if is_span else timeline_words(value, names.language)
    if key == "status":
        return names.word(f"status-{value or 'not-started'}")
    return names.word(f"{key}-{value}") if value else "–"


class _Writer:
    def __init__(self, site: Site, language: Language, changes: EditionChanges, link: PageLink) -> None:
        self.site, self.language, self.changes, self.link = site, language, changes, link
        self.edition = edition_name(changes.earlier, language)

    def html(self) -> str:
        if self.changes.is_none:
            return f"<p>{escape(self.word('changed-none').format(edition=self.edition))}</p>"
        tables = []
        if self.changes.sections:
            heads = ("section", "change")
            tables.append(self.table("changed-sections", heads, map(self.section, self.changes.sections)))
        if self.changes.actions:
            heads_of_actions = ("action", "change", "change-what")
            tables.append(
                self.table("changed-actions", heads_of_actions, map(self.action, self.changes.actions))
            )
        return "\n".join(tables)

    def table(self, caption: str, keys: Sequence[str], rows: Iterator[Sequence[str]]) -> str:
        said = escape(self.word(caption).format(edition=self.edition))
        return table(said, [escape(self.word(key)) for key in keys], rows)

    def section(self, change: SectionChange) -> tuple[str, str]:
        kind = self.word(f"change-{change.kind}")
        only = language_words(change.languages, self.site, self.language)
        return self.linked(change), escape(f"{kind} ({only})" if only else kind)

    def linked(self, change: SectionChange) -> str:
        """The title, as a link into the edition that has the section."""
        edition = self.changes.earlier if change.kind == "removed" else self.changes.later
        key = posixpath.join(edition.id, change.page)
        pair = next((pair for pair in edition.pairs if pair.key == key), None)
        page = pair.get(self.language) if pair else None
        title = marked(change.title, self.language)
        if page is None:
            return title
        known = any(section.id == change.id for section in page.sections) or any(
            own.id == change.id and own.get(self.language) for own in (pair.sections if pair else ())
        )
        fragment = f"#{change.id}" if change.id and known else ""
        own_title = change.title.get(self.language)
        behind = f" ({escape(page.title)})" if own_title != page.title else ""
        return f'<a href="{escape(self.link(page) + fragment)}">{title}</a>{behind}'

    def action(self, change: ActionChange) -> tuple[str, str, str]:
        details = "; ".join(action_details(change, self.site, self.language))
        name = f"{escape(change.id)} {marked(change.title, self.language)}"
        return name, escape(self.word(f"change-{change.kind}")), escape(details) or "–"

    def word(self, key: str) -> str:
        return WORDS[key].into(self.language)


def table(caption: str, heads: Sequence[str], rows: Iterator[Sequence[str]]) -> str:
    """A table with its caption, as Markdown makes one; everything given is HTML."""
    head = "".join(f"<th>{each}</th>" for each in heads)
    body = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return (
        f"<figure>\n<table>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>\n"
        f"<figcaption>\n<p>{caption}</p>\n</figcaption>\n</figure>"
    )


def marked(words: Words, language: Language) -> str:
    """Words in the page's language as HTML; those that are only there in the other are marked as such."""
    own = words.get(language)
    if own is not None:
        return escape(own)
    other = other_language(language)
    return f'<span lang="{other}">{escape(words.into(language))}</span>' if words.into(language) else "–"
