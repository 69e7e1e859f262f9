"""The overview of all strategies of a site, as a page of Markdown in each language."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.front_pages import area_names, edition_words
from cyhoeddi.outputs.site_pages.plain_markdown import plain_markdown
from cyhoeddi.render.alphabetical import alphabetical_key
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.interface import WORDS
from cyhoeddi.welsh.conjunction import and_join

KEY = "strategies.md"
"""The key of its page pair."""

SLUGS: dict[Language, str] = {"en": "strategies", "cy": "strategaethau"}


def overview_text(site: Site, language: Language) -> str:
    """The page in one language: every strategy that has a page in it, in the language's alphabetical order."""
    found = [strategy for strategy in site.strategies if strategy.index.get(language)]
    found.sort(key=lambda strategy: alphabetical_key(strategy.title.into(language), language))
    head = [
        "---",
        f"title: {WORDS['strategies'].into(language)}",
        f"slug: {SLUGS[language]}",
        "search: {boost: 0.3}",
        "hide: [toc]",
        "---",
    ]
    parts = [part for strategy in found for part in _strategy(strategy, site, language)]
    return "\n\n".join(["\n".join(head), *parts]) + "\n"


def _strategy(strategy: Strategy, site: Site, language: Language) -> Iterator[str]:
    title = plain_markdown(strategy.title.into(language))
    id_ = strategy.id.replace("/", "-") or "strategy"
    yield f"## [{title}]({strategy.index.key}) {{#{id_}}}"
    if strategy.description.into(language):
        yield plain_markdown(strategy.description.into(language))
    lines = [
        f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"
        for name, value in _facts(strategy, site, language)
        if value
    ]
    yield "\n".join(['<dl class="cy-overview">', *lines, "</dl>"])


def _facts(strategy: Strategy, site: Site, language: Language) -> Iterator[tuple[str, str]]:
    """Names and values; a value is empty where the strategy does not say."""
    days = (
        ("print-published", strategy.published),
        ("last-updated", strategy.last_updated),
        ("print-review-due", strategy.review_due),
    )
    areas = sorted(area_names(strategy, site, language), key=lambda area: alphabetical_key(area, language))
    yield WORDS["print-areas"].into(language), and_join(areas, language)
    yield WORDS["print-edition"].into(language), edition_words(strategy, language)
    for key, day in days:
        yield WORDS[key].into(language), long_date(day, language) if day else ""
    names = sorted(
        (WORDS[f"language-{each}"].into(language) for each in strategy.languages),
        key=lambda name: alphabetical_key(name, language),
    )
    yield WORDS["languages"].into(language), and_join(names, language)
