"""A site with the pages that nobody writes as files, for the website: checks and documents do without them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from cyhoeddi.model.language import Language
from cyhoeddi.model.read import read_site
from cyhoeddi.model.release import Release
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.site_pages import accessibility_statement, strategy_overview
from cyhoeddi.outputs.site_pages.accessibility_statement import statement_text
from cyhoeddi.outputs.site_pages.edition_page import edition_key, edition_text
from cyhoeddi.outputs.site_pages.strategy_overview import overview_text

_HOME = "index.md"


def not_in_navigation(site: Site) -> frozenset[str]:
    """Keys of generated pages that are linked elsewhere: at the foot of every page, or on a strategy's first page."""
    return frozenset({accessibility_statement.KEY, *map(edition_key, site.releases)})


def generated_texts(site: Site) -> Mapping[str, str]:
    """The Markdown of each generated page by its path below the content folder, such as ``cy/strategies.md``.

    A page that the site has itself at that path or address stands, in both languages.
    """
    texts: dict[str, str] = {}
    for key, slugs, write in _wanted(site):
        languages = site.settings.languages
        taken = any(slugs[each] in site.pages_by_web_path for each in languages)
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
    hidden = not_in_navigation(site)
    overview = {key: pair for key, pair in pairs.items() if key not in hidden}
    last = {key: pair for key, pair in pairs.items() if key in hidden}
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


def edition_path(site: Site, release: Release, language: Language) -> str | None:
    """The path of the page at an edition's permanent address, the site's own one too; None where there is none."""
    key = edition_key(release)
    if key in site.pairs:
        page = site.pairs[key].get(language)
    else:
        page = site.pages_by_web_path.get(_web_path(site, f"{language}/{key}"))
    return page.path if page else None


def _web_path(site: Site, path: str) -> str:
    return site.address(path).removesuffix(".md")


def _wanted(site: Site) -> Iterator[tuple[str, Mapping[Language, str], Callable[[Language], str]]]:
    """The key of each page, its addresses without slashes around them, and what writes it."""
    own = site.settings.accessibility
    if len(site.strategies) > 1:
        slugs = strategy_overview.SLUGS
        yield strategy_overview.KEY, _below_language(slugs), lambda language: overview_text(site, language)
    if own is not None:
        yield (
            accessibility_statement.KEY,
            _below_language(accessibility_statement.SLUGS),
            lambda language: statement_text(own, site, language),
        )
    strategies = {strategy.id: strategy for strategy in site.strategies}
    for release in site.releases:
        if strategy := strategies.get(release.strategy):
            key = edition_key(release)
            yield (
                key,
                {language: _web_path(site, f"{language}/{key}") for language in site.settings.languages},
                partial(edition_text, release, strategy, site),
            )


def _below_language(slugs: Mapping[Language, str]) -> Mapping[Language, str]:
    return {language: f"{language}/{slug}" for language, slug in slugs.items()}
