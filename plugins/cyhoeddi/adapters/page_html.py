"""A page's Markdown before MkDocs renders it, and its HTML after."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import get_relative_url

from cyhoeddi.adapters.page_context import PAGE_TITLE_ID
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.search.sections import PageText
from cyhoeddi.render.admonitions import with_own_titles
from cyhoeddi.render.directives import expand_directives
from cyhoeddi.render.permitted_html import refusals
from cyhoeddi.render.plan_filter import with_plan_filter
from cyhoeddi.render.section_ids import with_section_ids

_COMPLETED_CHECKBOX = re.compile(r'(<input [^>]*type="checkbox"[^>]*?) autocomplete="off"')
_ALIGNED_BY_STYLE = re.compile(r'(<t[dh]\b[^>]*?) style="text-align: (left|right|center);"')

_FORMER_EDITION = 0.1
"""How much a page of a former edition counts in the search beside one that holds today."""


def markdown_of(page: Page, site: Site) -> str:
    """The page's Markdown: includes put in, headings with the ids that both languages share."""
    return with_section_ids(page.body, page, site)


def completed(html: str, mkdocs_page: MkDocsPage, page: Page, site: Site) -> str:
    """The page's HTML with directives filled in and titles in its language; its title tops the table of contents.

    A page that holds what could run is left empty: the findings say why, and nothing of it reaches a reader.
    """
    if _is_refused(html):
        html, mkdocs_page.toc = "", TableOfContents([])
    if "<h1" not in html:
        mkdocs_page.toc = _below_title(mkdocs_page.toc, str(mkdocs_page.title))
    html = _ALIGNED_BY_STYLE.sub(r'\1 data-align="\2"', html)  # a strict policy forbids styles in pages

    def link(target: Page) -> str:
        """From this page's address to another's, below whatever path the site is served."""
        own = mkdocs_page.file
        other = File(site.address(target.path), None, "", own.use_directory_urls)
        return get_relative_url(other.url, own.url)

    filled = expand_directives(with_own_titles(html, page.language), page, site, link)
    return with_plan_filter(filled, page, site)


@lru_cache(maxsize=2_000)  # in a preview most pages are as they were
def _is_refused(html: str) -> bool:
    return next(refusals(html), None) is not None


def valid(html: str) -> str:
    """The whole page without what Material's template writes and HTML forbids: a checkbox does not complete itself."""
    return _COMPLETED_CHECKBOX.sub(r"\1", html)


def pages_to_search(files: Files, site: Site) -> dict[Language, list[PageText]]:
    """The rendered pages of each language that the search is to find; a page may exclude itself, or ask for more."""
    found: dict[Language, list[PageText]] = {language: [] for language in site.settings.languages}
    for own in site.pages():
        file = files.get_file_from_path(own.path)
        page = file.page if file is not None else None
        if page is None:
            continue
        asked = page.meta.get("search")
        asked = asked if isinstance(asked, dict) else {}
        if not asked.get("exclude"):
            boost = asked.get("boost", 1)
            boost = boost if isinstance(boost, int | float) and boost > 0 else 1
            if own.path.partition("/")[2] in site.former_keys:
                boost *= _FORMER_EDITION
            found[own.language].append(
                PageText(page.url, unescape(str(page.title)), page.content or "", boost)
            )
    return found


def _below_title(toc: TableOfContents, title: str) -> TableOfContents:
    """The table of contents with the page's title on top, which the theme prints; the skip link leads to the first."""
    top = AnchorLink(title, PAGE_TITLE_ID, 1)
    top.children = list(toc)
    return TableOfContents([top])
