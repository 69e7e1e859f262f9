"""Both languages in one build of MkDocs: addresses, navigation and a view of the configuration for each language.

Which languages there are, and what differs between them, mkdocs-static-i18n says; its own way of building each language
in turn is taken out, because it never has both languages at hand at once (docs/architecture.md gives the reasons).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from html import escape
from itertools import pairwise
from typing import Any

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage

from cyhoeddi.model.language import LANGUAGES, Language, language_of
from cyhoeddi.model.page import Page
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.print.front_pages import edition_words
from cyhoeddi.outputs.running_content import NOT_TO_BE_PUBLISHED
from cyhoeddi.outputs.site_pages.generated import not_in_navigation

TAKEN_OUT = ("files", "nav", "page_markdown", "page_context", "post_build")
"""What static-i18n would do at these events is done here, or not at all."""

NOT_PUBLISHED = ("data/",)
"""Folders of the content that are read but never copied: sign-offs and names are in them."""

NOT_FOR_THE_WEB = ("epub/", "print/", "review/", "single-page/", "word/")
"""Folders of the theme that the website does without."""


def take_out_static_i18n(config: MkDocsConfig) -> None:
    """Leaves static-i18n its reading of the configuration; not its choice of files, nor its second build."""
    i18n = config.plugins.get("i18n")
    if i18n is None:
        return
    for event, methods in config.plugins.events.items():
        if event in TAKEN_OUT:
            methods[:] = [method for method in methods if getattr(method, "__self__", None) is not i18n]


def take_out_stock_index(config: MkDocsConfig) -> None:
    """Keeps the search plugin from reading every page for an index of both languages, which ours takes the place of."""
    searches = [config.plugins[name] for name in ("material/search", "search") if name in config.plugins]
    methods = config.plugins.events["page_context"]
    methods[:] = [method for method in methods if getattr(method, "__self__", None) not in searches]


def plain_title(title: str) -> Markup:
    """A title as HTML that templates neither escape again nor read as markup."""
    return Markup(escape(title, quote=False).replace('"', "&quot;"))


def remove_what_is_not_published(files: Files, site: Site, config: MkDocsConfig) -> None:
    """Takes out data, strays, links that lead out of the content, files that run, and pages that could not be read."""
    pages = {page.path for page in site.pages()}
    prefix = f"{site.settings.content_folder}/"
    names = ("link-outside", *NOT_TO_BE_PUBLISHED)
    outside = tuple(f.position.path.removeprefix(prefix) for f in site.faults if f.name in names)
    for file in list(files):
        path = file.src_uri
        from_content = file.src_dir is None or file.src_dir == config.docs_dir
        hidden = path.startswith(NOT_PUBLISHED if from_content else NOT_FOR_THE_WEB)
        led_out = any(path == link or path.startswith(f"{link}/") for link in outside)
        if hidden or led_out or (file.is_documentation_page() and path not in pages):
            files.remove(file)


def give_addresses(files: Files, site: Site, config: MkDocsConfig) -> dict[str, str]:
    """Gives every file of a language its own-language address; the address of each page by its path."""
    for file in files:
        if language_of(file.src_uri):
            # A file's address is computed once and kept, so it is set before anything asks for it.
            own_address = File(site.address(file.src_uri), None, config.site_dir, config.use_directory_urls)
            file.dest_uri = own_address.dest_uri
    addresses = {}
    for page in site.pages():
        found = files.get_file_from_path(page.path)
        if found is not None:
            addresses[page.path] = found.url
    return addresses


def navigation_for_mkdocs(site: Site) -> list[Any]:
    """The pages of each language under its tag, as the ``nav`` of ``mkdocs.yml`` would have them."""
    hidden = {
        f"{language}/{key}" for key in not_in_navigation(site) & site.generated for language in LANGUAGES
    }
    return [
        {language: _folder([p for p in site.pages(language) if p.path not in hidden], f"{language}/", site)}
        for language in site.settings.languages
    ]


def _folder(pages: list[Page], prefix: str, site: Site) -> list[Any]:
    """The entries of a folder: a page by its path, a folder below it with the title of its index page."""
    inside: dict[str, list[Page]] = {}
    for page in pages:
        inside.setdefault(page.path.removeprefix(prefix).partition("/")[0], []).append(page)
    entries: list[Any] = []
    for name, below in inside.items():
        path = prefix + name
        if below[0].path == path:
            entries.append(path)
        else:
            index = site.page(f"{path}/index.md")
            title, inner = str(index.title if index else name), path
            former = site.strategy_of(below[0].path.partition("/")[2]) if site.former else None
            if former in site.former and former.id.startswith(f"{path.partition('/')[2]}/"):
                # The folder of its year holds nothing but the former edition, which is named for the year itself.
                title, inner = (
                    edition_words(former, below[0].language) or name,
                    f"{below[0].language}/{former.id}",
                )
            entries.append({title: _folder(below, f"{inner}/", site)})
    return entries


def navigation_by_language(nav: Navigation, site: Site) -> dict[Language, Navigation]:
    """Takes the one navigation apart into one a language, joined nowhere."""
    apart: dict[Language, Navigation] = {}
    for section, language in zip(nav.items, site.settings.languages, strict=True):
        pages = [page for page in nav.pages if language_of(page.file.src_uri) == language]
        children = list(section.children or [])
        for child in children:
            child.parent = None
        _escape_titles(children)
        own = apart[language] = Navigation(children, pages)
        _part_strategies(pages, site)
        _leave_former_out(own.items, site)
        if pages:
            own.homepage = pages[0]
    return apart


def _part_strategies(pages: list[MkDocsPage], site: Site) -> None:
    """Lets the previous and the next page lie in the same strategy only: what is outside is no next chapter."""
    strategies = [site.strategy_of(page.file.src_uri.partition("/")[2]) for page in pages]
    for page in pages:
        page.previous_page = page.next_page = None
    for (page, own), (following, next_own) in pairwise(zip(pages, strategies, strict=True)):
        if own is not None and own is next_own:
            page.next_page, following.previous_page = following, page


def _leave_former_out(items: list[Any], site: Site) -> None:
    """Takes former editions out of what the navigation lists; their pages keep the way up, and what is next to them."""
    if not site.former:
        return
    former = {strategy.index.key for strategy in site.former}
    for item in items:
        if isinstance(item, Section):
            item.children[:] = [child for child in item.children if not _begins_with(child, former)]
            _leave_former_out(item.children, site)
    items[:] = [item for item in items if not _begins_with(item, former)]


def _begins_with(item: Any, keys: set[str]) -> bool:
    first = item.children[0] if isinstance(item, Section) and item.children else None
    return isinstance(first, MkDocsPage) and first.file.src_uri.partition("/")[2] in keys


def navigation_from(nav: Navigation, page: MkDocsPage, site: Site) -> Navigation:
    """The navigation as one page shows it: of the strategies, where there are several, only the page's own is opened.

    All pages of all strategies on each page would be more to download and to walk through than anybody wants, and a
    site of ten times as many pages would take a hundred times as long.
    """
    if len(site.strategies) < 2:
        return nav
    own = {id(item) for item in (page, *page.ancestors)}
    shown = copy.copy(nav)
    shown.items = [item if id(item) in own else _closed(item, site) for item in nav.items]
    return shown


def _closed(item: Any, site: Site) -> Any:
    """A link to a strategy's first page in place of the whole strategy; anything else as it is."""
    first = item.children[0] if isinstance(item, Section) and item.children else None
    if not isinstance(first, MkDocsPage) or not first.is_index:
        return item
    is_strategy = site.strategy_of(first.file.src_uri.partition("/")[2]) is not None
    return Link(item.title, first.url) if is_strategy else item


def _escape_titles(items: list[Any]) -> None:
    for item in items:
        if isinstance(item, Section):
            item.title = plain_title(item.title)
            _escape_titles(item.children)


def configuration_views(config: MkDocsConfig, settings: Settings) -> Mapping[Language, MkDocsConfig]:
    """The configuration as templates of each language see it: site name, theme language and whatever else differs."""
    i18n = config.plugins.get("i18n")
    views: dict[Language, MkDocsConfig] = {}
    for language in settings.languages:
        view = copy.copy(config)
        view.theme, view.extra = copy.deepcopy(config.theme), copy.deepcopy(config.extra)
        # A language that static-i18n was not told of is a finding; its pages are built all the same.
        if i18n is not None and language in i18n.build_languages:
            i18n.current_language = language
            view = i18n.reconfigure_mkdocs_config(view)
        view.theme["language"] = language
        view.site_name = plain_title(view.site_name)
        # The head of a page and the switch are made from the model, page by page.
        view.extra["alternate"] = []
        views[language] = view
    return views


SHOWN_FACTS = ("hide", "search")
"""Facts of the front matter that Material and its search act on: given in one language they count for both."""


def entitle(mkdocs_page: MkDocsPage, page: Page, site: Site) -> None:
    """Gives MkDocs the title, the description and what is to be hidden, as the model read them."""
    facts = site.pairs[page.path.partition("/")[2]].facts
    mkdocs_page.title = plain_title(page.title)
    own = {key: facts[key] for key in SHOWN_FACTS if key in facts}
    mkdocs_page.meta = {**mkdocs_page.meta, **own, "title": mkdocs_page.title}
    description = page.front.value.get("description")
    if isinstance(description, str):
        mkdocs_page.meta["description"] = plain_title(description)
