"""How a strategy meets its duties, as a table: what is asked for, whether it is there, and where or why not yet.

It has the form of a table that Markdown makes, with its caption, so that the website, print and Word treat it alike.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from html import escape

from cyhoeddi.duty.checklist import ChecklistItem, checklist_of
from cyhoeddi.duty.strategy_duties import profiles_of_strategy
from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words
from cyhoeddi.render.interface import WORDS

PageLink = Callable[[Page], str]
"""The address of a page, as the page that links to it writes it."""

_COLUMNS = ("duty-asked", "duty-state", "duty-where")


def content_link(page: Page) -> PageLink:
    """Links as an author writes them on a page: ``../review.md``."""

    def to(target: Page) -> str:
        return posixpath.relpath(target.path, posixpath.dirname(page.path))

    return to


def duty_checklist(site: Site, page: Page, link: PageLink | None = None) -> str:
    """The checklist of the strategy that a page is in, in the page's language; nothing where no duty is known."""
    strategy = site.strategy_of(page.path.partition("/")[2])
    items = checklist_of(site, strategy) if strategy else ()
    if strategy is None or not items:
        return ""
    link, language = link or content_link(page), page.language
    heads = "".join(f"<th>{escape(WORDS[key].into(language))}</th>" for key in _COLUMNS)
    rows = "\n".join(_row(item, language, link) for item in items)
    caption = escape(WORDS["duty-checklist"].into(language))
    return (
        f"<p>{escape(duties_words(strategy, site, language))}</p>\n<figure data-search-exclude>\n<table>\n"
        f"<thead>\n<tr>{heads}</tr>\n"
        f"</thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n<figcaption>\n<p>{caption}</p>\n</figcaption>\n</figure>"
    )


def duties_words(strategy: Strategy, site: Site, language: Language) -> str:
    """Which duties the strategy meets, under which laws; the guidance asks that one that meets two says so (¶166)."""
    own, *others = (
        f"{profile.name.into(language)} ({profile.law.into(language)})"
        for profile in profiles_of_strategy(strategy, site)
    )
    said = [WORDS["duty-meets"].into(language).format(duty=own)]
    said += [WORDS["duty-also-met"].into(language).format(duty=other) for other in others]
    return " ".join(said)


def _row(item: ChecklistItem, language: Language, link: PageLink) -> str:
    key = f"duty-{item.state}"
    cells = (_asked(item, language), escape(WORDS[key].into(language)), _where(item, language, link))
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _asked(item: ChecklistItem, language: Language) -> str:
    name = escape(item.requirement.name.into(language))
    required = f" <strong>({escape(WORDS['duty-required'].into(language))})</strong>"
    return name + (required if item.requirement.mandatory else "")


def _where(item: ChecklistItem, language: Language, link: PageLink) -> str:
    if item.state == "not-yet":
        return _words(item.reason, language)
    places = (_place(item, pair, language, link) for pair in item.where)
    return ", ".join(place for place in places if place) or "–"


def _place(item: ChecklistItem, pair: PagePair, language: Language, link: PageLink) -> str:
    page = pair.get(language)
    if page is None:
        return ""
    section = item.sections.get(pair.key)
    title = page.title
    if section:
        found = next((own.get(language) for own in pair.sections if own.id == section), None)
        title = found.title if found and found.title else title
    address = link(page) + (f"#{section}" if section else "")
    return f'<a href="{escape(address)}">{escape(title)}</a>'


def _words(words: Words, language: Language) -> str:
    """Words in the page's language; those that are only there in the other are marked as such."""
    own = words.get(language)
    if own is not None:
        return escape(own)
    other = other_language(language)
    return f'<span lang="{other}">{escape(words.into(language))}</span>' if words.into(language) else "–"
