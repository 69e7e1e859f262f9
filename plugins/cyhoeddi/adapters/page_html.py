"""A page's Markdown before MkDocs renders it, and its HTML after."""

from __future__ import annotations

import re

from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from cyhoeddi.adapters.page_context import PAGE_TITLE_ID
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.render.admonitions import with_own_titles
from cyhoeddi.render.directives import expand_directives
from cyhoeddi.render.permitted_html import refusals
from cyhoeddi.render.section_ids import with_section_ids

_ALIGNED_BY_STYLE = re.compile(r'(<t[dh]\b[^>]*?) style="text-align: (left|right|center);"')


def markdown_of(page: Page, site: Site) -> str:
    """The page's Markdown: includes put in, headings with the ids that both languages share."""
    return with_section_ids(page.body, page, site)


def completed(html: str, mkdocs_page: MkDocsPage, page: Page, site: Site) -> str:
    """The page's HTML with directives filled in and titles in its language; its title tops the table of contents.

    A page that holds what could run is left empty: the findings say why, and nothing of it reaches a reader.
    """
    if next(refusals(html), None):
        html, mkdocs_page.toc = "", TableOfContents([])
    if "<h1" not in html:
        mkdocs_page.toc = _below_title(mkdocs_page.toc, str(mkdocs_page.title))
    html = _ALIGNED_BY_STYLE.sub(r'\1 data-align="\2"', html)  # a strict policy forbids styles in pages
    return expand_directives(with_own_titles(html, page.language), page, site)


def _below_title(toc: TableOfContents, title: str) -> TableOfContents:
    """The table of contents with the page's title on top, which the theme prints; the skip link leads to the first."""
    top = AnchorLink(title, PAGE_TITLE_ID, 1)
    top.children = list(toc)
    return TableOfContents([top])
