"""A page's Markdown as HTML, for print and Word; the website's is rendered by MkDocs from the same dialect."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import markdown

from cyhoeddi.model.markdown.dialect import converter
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.render.admonitions import with_own_titles
from cyhoeddi.render.directives import expand_directives
from cyhoeddi.render.section_ids import with_section_ids


def render_page(page: Page, site: Site) -> str:
    """The HTML of a page's body, directives filled in, headings with the ids that both languages share."""
    md = _converter(site.settings.markdown_extensions)
    md.reset()
    html = md.convert(with_section_ids(page.body, page, site))
    return expand_directives(with_own_titles(html, page.language), page, site)


@lru_cache(maxsize=4)
def _converter(settings: tuple[tuple[str, Any], ...]) -> markdown.Markdown:
    return converter({name: dict(values) for name, values in settings})
