"""A site with the pages that nobody writes as files, for the website: checks and documents do without them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from cyhoeddi.model.language import Language
from cyhoeddi.model.read import read_site
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.site_pages import accessibility_statement, strategy_overview
from cyhoeddi.outputs.site_pages.accessibility_statement import statement_text
from cyhoeddi.outputs.site_pages.strategy_overview import overview_text

_HOME = "index.md"

NOT_IN_NAVIGATION = frozenset({accessibility_statement.KEY})
"""Pages that are linked from the foot of every page instead."""


def generated_texts(site: Site) -> Mapping[str, str]:
    """The Markdown of each generated page by its path below the content folder, such as ``cy/strategies.md``.

    A page that the site has itself at that path or address stands, in both languages.
    """
    texts: dict[str, str] = {}
    for key, slugs, write in _wanted(site):
        languages = site.settings.languages
        taken = any(f"{each}/{slugs[each]}" in site.pages_by_web_path for each in languages)
        if key not in site.pairs and not taken:
            texts |= {f"{each}/{key}": write(each) for each in languages}
    return texts


def with_generated_pages(site: Site, texts: Mapping[str, str]) -> Site:
    """The site with generated pages: the overview behind the home page, the statement behind all others."""
    if not texts:
        return site
    settings = replace(site.settings, accessibility=None)
    pairs = dict(read_site(texts, settings).pairs)
    first = {key: site.pairs[key] for key in (_HOME,) if key in site.pairs}
    overview = {key: pair for key, pair in pairs.items() if key not in NOT_IN_NAVIGATION}
    last = {key: pair for key, pair in pairs.items() if key in NOT_IN_NAVIGATION}
    ordered = {**first, **overview, **site.pairs, **last}
    return replace(site, pairs=ordered, generated=frozenset(pairs))


def statement_path(site: Site, language: Language) -> str | None:
    """The path of the accessibility statement in one language, the site's own one too; None where there is none."""
    pair = site.pairs.get(accessibility_statement.KEY)
    page = pair.get(language) if pair else None
    page = page or site.pages_by_web_path.get(f"{language}/{accessibility_statement.SLUGS[language]}")
    return page.path if page else None


def overview_path(site: Site, language: Language) -> str | None:
    """The path of the generated overview of strategies in one language; None where there is none."""
    pair = site.pairs.get(strategy_overview.KEY) if strategy_overview.KEY in site.generated else None
    page = pair.get(language) if pair else None
    return page.path if page else None


def _wanted(site: Site) -> Iterator[tuple[str, Mapping[Language, str], Callable[[Language], str]]]:
    own = site.settings.accessibility
    if len(site.strategies) > 1:
        yield strategy_overview.KEY, strategy_overview.SLUGS, lambda language: overview_text(site, language)
    if own is not None:
        yield (
            accessibility_statement.KEY,
            accessibility_statement.SLUGS,
            lambda language: statement_text(own, site, language),
        )
