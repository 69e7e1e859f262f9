"""How a page of a strategy is quoted: publishers, year, title and address in one sentence."""

from __future__ import annotations

from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.render.interface import WORDS
from cyhoeddi.welsh.conjunction import and_join

_MOST_PUBLISHERS = 3
"""More are not named in a reference: the first stands for them."""


def publisher_names(strategy: Strategy, site: Site, language: Language) -> tuple[str, ...]:
    """The bodies that publish a strategy, by name where the data knows them."""
    known = site.organisations
    return tuple(known[id_].name.into(language) if id_ in known else id_ for id_ in strategy.publisher)


def citation(page: Page, strategy: Strategy, site: Site) -> str:
    """A page as others quote it, without its address, such as ``Powys County Council (2024) Strategy: Needs``."""
    language = page.language
    names = publisher_names(strategy, site, language)
    if len(names) > _MOST_PUBLISHERS:
        by = f"{names[0]} {WORDS['and-others'].into(language)}"
    else:
        by = and_join(names, language)
    year = strategy.edition_year or (strategy.published and strategy.published.year)
    title = strategy.title.into(language)
    is_index = page.path.partition("/")[2] == strategy.index.key
    whole = title if is_index or page.title == title else f"{title}: {page.title}"
    return " ".join(filter(None, (by, f"({year})" if year else "", whole))) + "."
