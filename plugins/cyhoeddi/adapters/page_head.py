"""What stands above and below a page's title, and the cards of a strategy's priorities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.front_pages import edition_words
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.priority_words import actions_counted, kicker, kind_words

HOME = "index.md"
"""The key of the page pair that stands for the whole site."""


@dataclass(frozen=True, slots=True)
class PageHead:
    """The head of a page: ``is_cover`` on the home page and the first page of a strategy."""

    is_cover: bool
    kicker: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PriorityCard:
    """A priority that a strategy's first page leads to; ``address`` is below the site."""

    address: str
    kind: str
    title: str
    objective: str
    actions: str


def page_head(page: Page, strategy: Strategy | None) -> PageHead:
    """The head of one page."""
    key, language = page.path.partition("/")[2], page.language
    if strategy is None or strategy.index.key != key:
        return PageHead(key == HOME, kicker(strategy, key, language) if strategy else "", ())
    published = WORDS["print-published"].into(language)
    day = long_date(strategy.published, language) if strategy.published else ""
    return PageHead(True, edition_words(strategy, language) or "", (f"{published} {day}",) if day else ())


def priority_cards(
    page: Page, strategy: Strategy | None, site: Site, addresses: Mapping[str, str]
) -> tuple[PriorityCard, ...]:
    """The priorities of a strategy, on its first page, in its own order; work that cuts across them comes last."""
    if strategy is None or strategy.index.key != page.path.partition("/")[2]:
        return ()
    language = page.language
    pairs = ((priority, site.pairs[priority.page_key].get(language)) for priority in strategy.priorities)
    found = [
        (priority.cross_cutting, priority, addresses[own.path])
        for priority, own in pairs
        if own is not None and own.path in addresses and own.path != page.path
    ]
    return tuple(
        PriorityCard(
            address,
            kind_words(priority, language),
            priority.title.into(language),
            priority.objective.into(language),
            actions_counted(priority, language),
        )
        for _, priority, address in sorted(found, key=lambda one: one[0])
    )
