"""What the first page of a strategy shows beside its text: contents, what changed, related strategies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cyhoeddi.model.former_editions import former_editions
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.related import Elsewhere
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.front_pages import edition_words
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.strategy_contents import ContentsPage, strategy_contents

CONTENTS_ID = "strategy-contents"
"""The id of the contents on a strategy's first page, the same in both languages."""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A page or section in the contents; ``address`` is below the site, with the section's id."""

    address: str
    title: str
    sections: tuple[ContentsEntry, ...] = ()
    pages: tuple[ContentsEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """A change in words: its day, the same as data, the edition that it made, and what changed."""

    day: str
    date: str
    edition: str
    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class RelatedLink:
    """A link to a related strategy; one elsewhere has its whole address."""

    address: str
    title: str
    elsewhere: bool


@dataclass(frozen=True, slots=True)
class StrategyParts:
    """The parts; each is empty where there is nothing to show, and so is all but the link on the other pages."""

    contents_address: str
    title: str
    contents: tuple[ContentsEntry, ...] = ()
    history: tuple[ChangeWords, ...] = ()
    related: tuple[RelatedLink, ...] = ()
    editions: tuple[RelatedLink, ...] = ()


def contents_of(
    strategy: Strategy, language: Language, addresses: Mapping[str, str]
) -> tuple[ContentsEntry, ...]:
    """The contents of a strategy, nothing where it hides them; ``addresses`` holds each page's by its path."""
    hidden = "contents" in (strategy.index.facts.get("hide") or ())
    return () if hidden else tuple(_entries(strategy_contents(strategy, language), addresses))


def parts_of(
    page: Page,
    strategy: Strategy,
    site: Site,
    addresses: Mapping[str, str],
    contents: tuple[ContentsEntry, ...],
) -> StrategyParts:
    """The parts for one page of a strategy; ``contents`` are the strategy's, in the page's language."""
    language = page.language
    index = strategy.index.get(language)
    title = strategy.title.into(language)
    if page is not index:
        there = f"{addresses[index.path]}#{CONTENTS_ID}" if contents and index else ""
        return StrategyParts(there, title)
    return StrategyParts(
        "",
        title,
        contents,
        _changes(strategy, language),
        _related(strategy, site, language, addresses),
        _editions(strategy, site, language, addresses),
    )


def _entries(pages: tuple[ContentsPage, ...], addresses: Mapping[str, str]) -> list[ContentsEntry]:
    return [
        ContentsEntry(
            addresses[page.path],
            page.title,
            tuple(ContentsEntry(f"{addresses[page.path]}#{one.id}", one.title) for one in page.sections),
            tuple(_entries(page.pages, addresses)),
        )
        for page in pages
        if page.path in addresses
    ]


def _changes(strategy: Strategy, language: Language) -> tuple[ChangeWords, ...]:
    edition = WORDS["print-edition-full"].into(language)
    return tuple(
        ChangeWords(
            long_date(change.day, language),
            change.day.isoformat(),
            edition.format(year=change.edition) if change.edition else "",
            change.text.into(language),
            language,
        )
        for change in strategy.history
        if change.text.get(language)
    )


def _editions(
    strategy: Strategy, site: Site, language: Language, addresses: Mapping[str, str]
) -> tuple[RelatedLink, ...]:
    """Links to the former editions that are kept, the latest first, each with the day of its publication."""
    links = []
    for former in reversed(former_editions(site, strategy)):
        index = former.index.get(language)
        if index is not None and index.path in addresses:
            day = f" ({long_date(former.published, language)})" if former.published else ""
            words = edition_words(former, language) or former.title.into(language)
            links.append(RelatedLink(addresses[index.path], words + day, False))
    return tuple(links)


def _related(
    strategy: Strategy, site: Site, language: Language, addresses: Mapping[str, str]
) -> tuple[RelatedLink, ...]:
    by_id = {other.id: other for other in site.strategies if other is not strategy}
    links = []
    for related in strategy.related:
        if isinstance(related, Elsewhere):
            links.append(RelatedLink(related.address.into(language), related.title.into(language), True))
        elif (other := by_id.get(related)) and (index := other.index.get(language)):
            links.append(RelatedLink(addresses[index.path], other.title.into(language), False))
    return tuple(links)
