"""A strategy as one HTML document for print: cover, contents, a chapter a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.addresses import THEME
from cyhoeddi.outputs.print.chapter import Chapter, make_chapter
from cyhoeddi.outputs.print.footnotes import number_footnotes
from cyhoeddi.outputs.print.links import (
    Printed,
    chapter_id,
    rewrite_links,
    rewrite_pictures,
    site_address,
)
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.downloads import download_address
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.markdown import render_page
from cyhoeddi.render.theme import theme_folder

STYLE_SHEET = f"{THEME}print/print.css"
LARGE_PRINT_STYLE_SHEET = f"{THEME}print/print-large.css"
"""Comes on top of the other."""


def print_html(
    strategy: Strategy, site: Site, language: Language, draft: bool = False, large_print: bool = False
) -> str:
    """The print document of a strategy in one language, in letters of 11 point, or of 18 for ``large_print``.

    A draft says so on its cover and at the foot of each page.
    """
    draft_words = WORDS["draft-build"].into(language) if draft else ""
    notice = site.settings.notice.get(language) or ""
    chapters = _chapters(strategy, site, language)
    context = {
        "language": language,
        "style_sheets": [STYLE_SHEET, LARGE_PRINT_STYLE_SHEET] if large_print else [STYLE_SHEET],
        "title": strategy.title.into(language),
        "description": strategy.description.get(language) or "",
        "site_name": site.settings.site_name.into(language),
        "created": strategy.published.isoformat() if strategy.published else "",
        "draft": draft_words,
        "notice": notice,
        "notice_in_short": first_sentence(draft_words or notice),
        "cover": _cover(strategy, site, language),
        "contents": _contents(chapters),
        "chapters": [
            (chapter, Markup(chapter.html), flows_on)
            for chapter, flows_on in zip(chapters, _flowing(chapters), strict=True)
        ],
        "word": lambda key: WORDS[f"print-{key}"].into(language),
    }
    return _template().render(context)


def first_sentence(text: str) -> str:
    """The notice as it stands at the foot of each page."""
    return re.split(r"(?<=[.!?])\s+", text.strip(), maxsplit=1)[0]


@lru_cache(maxsize=1)
def _template() -> Template:
    loader = FileSystemLoader(theme_folder() / "print")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("document.html")


def _chapters(strategy: Strategy, site: Site, language: Language) -> list[Chapter]:
    pages = [page for pair in strategy.pairs if (page := pair.get(language))]
    plans = {priority.page_key for priority in strategy.priorities}
    made = []
    for page in pages:
        is_index = page.path == f"{language}/{strategy.index.key}"
        made.append(
            make_chapter(
                render_page(page, site),
                id_=chapter_id(strategy, page),
                title=WORDS["print-about"].into(language) if is_index else page.title,
                depth=_depth(strategy, page),
                wide_plans=page.path.partition("/")[2] not in plans,
            )
        )
    ids = {chapter.id for chapter in made}
    ids |= {
        str(element.get("id")) for chapter in made for element in chapter.body.iter() if element.get("id")
    }
    number_footnotes(chapter.body for chapter in made)
    printed = Printed(site, strategy, ids)
    for chapter, page in zip(made, pages, strict=True):
        rewrite_links(chapter.body, page, printed)
        rewrite_pictures(chapter.body, page, site)
    return made


def _flowing(chapters: list[Chapter]) -> list[bool]:
    """For each chapter whether it begins on the page on which the one before it ends."""
    after_words = [False, *(not chapter.has_plan for chapter in chapters)]
    return [
        after and chapter.is_short and chapter.depth == 1
        for after, chapter in zip(after_words, chapters, strict=False)
    ]


def _depth(strategy: Strategy, page: Page) -> int:
    """1 for the strategy's own pages, one more for each folder; a folder's index stands for it, so one less."""
    inside = page.path.partition("/")[2].removeprefix(f"{strategy.id}/" if strategy.id else "")
    return max(1, inside.count("/") + (0 if page.is_index else 1))


def _contents(chapters: list[Chapter]) -> Markup:
    """The list of chapters; those of a folder stand in a list of their own below the page that comes before them."""
    html, depth = Markup(), 0
    entry = Markup('<a href="#{id}">{title}</a><span class="contents-page" data-target="#{id}"></span>')
    for chapter in chapters:
        wanted = min(chapter.depth, depth + 1)
        if wanted > depth:
            html += Markup("<ol><li>")
        else:
            html += Markup("</li></ol>") * (depth - wanted) + Markup("</li><li>")
        html += entry.format(id=chapter.id, title=chapter.title)
        depth = wanted
    return html + Markup("</li></ol>") * depth


@dataclass(frozen=True, slots=True)
class _Cover:
    """The words of the cover; those of the other language are None where there is none."""

    edition: str
    facts: tuple[tuple[str, str], ...]
    areas: tuple[str, ...]
    publishers: tuple[str, ...]
    other_language: Language
    other_title: str | None
    other_address: str | None
    also_available: str
    also_available_there: str
    is_draft_translation: bool


def _cover(strategy: Strategy, site: Site, language: Language) -> _Cover:
    other = other_language(language)
    facts = []
    if strategy.published:
        facts.append((WORDS["print-published"].into(language), long_date(strategy.published, language)))
    if strategy.review_due:
        facts.append((WORDS["print-review-due"].into(language), long_date(strategy.review_due, language)))
    pages = [page for pair in strategy.pairs if (page := pair.get(language))]
    edition = WORDS[f"print-edition-{strategy.edition_kind}"].into(language)
    has_other = strategy.index.get(other) is not None
    return _Cover(
        edition=edition.format(year=strategy.edition_year) if strategy.edition_year else "",
        facts=tuple(facts),
        areas=tuple(
            site.areas[area].name.into(language) if area in site.areas else area for area in strategy.areas
        ),
        publishers=tuple(_name(site, publisher, language) for publisher in strategy.publisher),
        other_language=other,
        other_title=strategy.title.get(other) if has_other else None,
        other_address=_other_address(strategy, site, other) if has_other else None,
        also_available=WORDS["print-also"].into(language),
        also_available_there=WORDS["print-also-there"].into(other),
        is_draft_translation=any(page.front.value.get("translation") == "draft" for page in pages),
    )


def _name(site: Site, organisation: str, language: Language) -> str:
    known = site.organisations.get(organisation)
    return known.name.into(language) if known else organisation


def _other_address(strategy: Strategy, site: Site, other: Language) -> str | None:
    if not site.settings.site_url:
        return None
    return site_address(site, download_address(site, strategy, other, ".pdf"))
