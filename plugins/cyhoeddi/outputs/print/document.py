"""A strategy as one HTML document for print: cover, publication details, contents, a chapter a page, back page."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from functools import lru_cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.addresses import THEME
from cyhoeddi.outputs.print.back_page import back_page
from cyhoeddi.outputs.print.captions import number_captions
from cyhoeddi.outputs.print.chapter import Chapter, make_chapter
from cyhoeddi.outputs.print.contents import Entry, contents_html
from cyhoeddi.outputs.print.footnotes import number_footnotes
from cyhoeddi.outputs.print.front_pages import front_pages
from cyhoeddi.outputs.print.links import Printed, chapter_id, rewrite_links, rewrite_pictures
from cyhoeddi.outputs.print.page_references import add_page_references
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.markdown import render_page
from cyhoeddi.render.priority_words import kicker
from cyhoeddi.render.site_style import paper_style
from cyhoeddi.render.theme import theme_folder

STYLE_SHEET = f"{THEME}print/print.css"
LARGE_PRINT_STYLE_SHEET = f"{THEME}print/print-large.css"
"""Comes on top of the other."""

_RUNNING = 90
"""Characters of a title at the head of a page."""

BACK_PAGE = "submission"
"""The id of the last page."""


def print_html(
    strategy: Strategy, site: Site, language: Language, draft: bool = False, large_print: bool = False
) -> str:
    """The print document of a strategy in one language, in letters of 11 point, or of 18 for ``large_print``.

    A draft says so on its cover and at the foot of each page.
    """
    draft_words = WORDS["draft-build"].into(language) if draft else ""
    notice = site.settings.notice.get(language) or ""
    chapters = _chapters(strategy, site, language, large_print)
    back = back_page(strategy, site, language)
    entries = [Entry(chapter.id, chapter.title, chapter.depth) for chapter in chapters]
    if back:
        entries.append(Entry(BACK_PAGE, WORDS["print-submission"].into(language), 1))
    context = {
        "language": language,
        "style_sheets": [STYLE_SHEET, LARGE_PRINT_STYLE_SHEET] if large_print else [STYLE_SHEET],
        "colours": Markup(paper_style(site.settings)),
        "large_print": large_print,
        "title": strategy.title.into(language),
        "description": strategy.description.get(language) or "",
        "site_name": site.settings.site_name.into(language),
        "created": strategy.published.isoformat() if strategy.published else "",
        "year": strategy.published.year if strategy.published else "",
        "draft": draft_words,
        "notice": notice,
        "notice_in_short": first_sentence(draft_words or notice),
        "front": front_pages(strategy, site, language),
        "contents": contents_html(entries),
        "chapters": [
            (chapter, Markup(chapter.html), flows_on)
            for chapter, flows_on in zip(chapters, _flowing(chapters), strict=True)
        ],
        "back": back,
        "back_id": BACK_PAGE,
        "running": running_title,
        "word": lambda key: WORDS[f"print-{key}"].into(language),
    }
    return _template().render(context)


def first_sentence(text: str) -> str:
    """The notice as it stands at the foot of each page."""
    return re.split(r"(?<=[.!?])\s+", text.strip(), maxsplit=1)[0]


def running_title(title: str) -> str:
    """A title as it stands at the head of each page, where there are two lines for it at most."""
    if len(title) <= _RUNNING:
        return title
    return f"{title[:_RUNNING].rpartition(' ')[0] or title[:_RUNNING]} …"


def appendix_letter(number: int) -> str:
    """The letter of an appendix, from 0: A to Z, then AA; the same in both languages, so that both say the same."""
    letters = string.ascii_uppercase
    return letters[number % len(letters)] * (1 + number // len(letters))


@lru_cache(maxsize=1)
def _template() -> Template:
    loader = FileSystemLoader(theme_folder() / "print")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("document.html")


def _chapters(strategy: Strategy, site: Site, language: Language, large_print: bool) -> list[Chapter]:
    pairs = [pair for pair in strategy.pairs if pair.get(language)]
    pairs.sort(key=lambda pair: pair.is_appendix)
    pages = [page for pair in pairs if (page := pair.get(language))]
    plans = {priority.page_key for priority in strategy.priorities}
    made = [
        make_chapter(
            render_page(page, site),
            id_=chapter_id(strategy, page),
            title=title,
            depth=1 if pair.is_appendix else _depth(strategy, page),
            wide_plans=pair.key not in plans,
            large_print=large_print,
            kicker=kicker(strategy, pair.key, language),
        )
        for pair, page, title in zip(pairs, pages, _titles(strategy, pairs, language), strict=True)
    ]
    ids = {chapter.id for chapter in made}
    ids |= {
        str(element.get("id")) for chapter in made for element in chapter.body.iter() if element.get("id")
    }
    number_footnotes(chapter.body for chapter in made)
    numbers = number_captions((chapter.body for chapter in made), language)
    printed = Printed(site, strategy, ids)
    for chapter, page in zip(made, pages, strict=True):
        rewrite_links(chapter.body, page, printed)
        rewrite_pictures(chapter.body, page, site)
        add_page_references(chapter.body, language, numbers)
    return made


def _titles(strategy: Strategy, pairs: list[PagePair], language: Language) -> Iterator[str]:
    """The title of each chapter; the appendices, which stand last, with their letters."""
    appendices = 0
    for pair in pairs:
        page = pair.get(language)
        title = page.title if page else ""
        if pair.is_appendix:
            letter = appendix_letter(appendices)
            appendices += 1
            yield WORDS["print-appendix"].into(language).format(letter=letter, title=title)
        else:
            yield WORDS["print-about"].into(language) if pair is strategy.index else title


def _flowing(chapters: list[Chapter]) -> list[bool]:
    """For each chapter whether it begins on the page on which the one before it ends."""
    after_words = [False, *(not chapter.turns_pages for chapter in chapters)]
    return [
        after and chapter.is_short and chapter.depth == 1
        for after, chapter in zip(after_words, chapters, strict=False)
    ]


def _depth(strategy: Strategy, page: Page) -> int:
    """1 for the strategy's own pages, one more for each folder; a folder's index stands for it, so one less."""
    inside = page.path.partition("/")[2].removeprefix(f"{strategy.id}/" if strategy.id else "")
    return max(1, inside.count("/") + (0 if page.is_index else 1))
