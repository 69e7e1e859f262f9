"""Where a link leads, said for paper: ``the needs assessment (page 12)``, ``yr asesiad (tudalen 12)``.

The number is the style sheet's, which alone knows the pages: an empty element holds the words around it in
``data-before`` and ``data-after``, and in ``data-target`` what it counts.

A link whose only word is *page*, *table* or *figure* is a reference that the author worded: ``see [table](#victims)``
becomes "see table 2 (page 12)", ``ar [tudalen](#dioddefwyr)`` becomes "ar dudalen 12", with the mutation that the
preposition asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml.html import HtmlElement, builder

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.print.captions import Kind
from cyhoeddi.outputs.print.footnotes import REFERENCE_CLASS
from cyhoeddi.render.interface import WORDS
from cyhoeddi.welsh.mutation import surface_forms
from cyhoeddi.welsh.prepositions import mutated_after

PAGE_REFERENCE = "page-reference"
_NO_BREAK = "\xa0"
_BARE: Mapping[Language, Mapping[str, Kind | None]] = {
    "en": {"page": None, "table": "table", "figure": "figure"},
    "cy": {"tudalen": None, "tabl": "table", "ffigur": "figure"},
}
"""Radicals of the words that are a reference by themselves."""
_BLOCKS = ("p", "li", "dd", "td", "blockquote", "div")


def add_page_references(
    body: HtmlElement, language: Language, numbers: Mapping[tuple[Kind, str], int]
) -> None:
    """Writes the page behind each link to another place of the document; once for a place in each paragraph.

    ``numbers`` are those of tables and figures, by kind and id. Headings, captions and action plans stay as they are.
    """
    seen: set[tuple[HtmlElement, str]] = set()
    for link in list(_references(body)):
        target = link.get("href")
        is_page = _finish_bare(link, language, numbers)
        where = (_block_of(link), target)
        if where not in seen:
            seen.add(where)
            link.addnext(_page(link, target, language, is_page))


def _references(body: HtmlElement) -> Iterator[HtmlElement]:
    for link in body.xpath('.//a[starts-with(@href, "#")]'):
        kept = {ancestor.tag for ancestor in link.iterancestors()} & {"h2", "h3", "h4", "h5", "h6", "caption"}
        if not kept and link.get("class") != REFERENCE_CLASS and not _is_in_plan(link):
            yield link


def _is_in_plan(link: HtmlElement) -> bool:
    return any("plan" in (ancestor.get("class") or "").split() for ancestor in link.iterancestors("section"))


def _finish_bare(link: HtmlElement, language: Language, numbers: Mapping[tuple[Kind, str], int]) -> bool:
    """Completes a link that is nothing but a word for what it leads to; true for one that names the page itself."""
    word = (link.text or "").strip() if len(link) == 0 else ""
    for radical, kind in _BARE[language].items():
        forms = surface_forms(radical) if language == "cy" else {radical}
        if word.lower() not in forms:
            continue
        number = numbers.get((kind, link.get("href")[1:])) if kind else None
        if kind and number is None:
            return False
        if language == "cy" and word.lower() == radical:
            word = _like(word, mutated_after(_word_before(link), radical))
        link.text = f"{word}{_NO_BREAK}{number}" if number else word
        return kind is None
    return False


def _like(written: str, word: str) -> str:
    """A word with the capital that its author wrote."""
    return word.capitalize() if written[:1].isupper() else word


def _page(link: HtmlElement, target: str, language: Language, is_page: bool) -> HtmlElement:
    before, after = f" ({WORDS['print-on-page'].into(language)}{_NO_BREAK}", ")"
    if is_page:
        before, after = _NO_BREAK, ""
    elif _is_in_brackets(link):
        before, after = f", {WORDS['print-on-page'].into(language)}{_NO_BREAK}", ""
    # addnext() takes the words behind the link along, so they are moved first.
    page = builder.SPAN(
        {"class": PAGE_REFERENCE, "data-before": before, "data-after": after, "data-target": target}
    )
    page.tail, link.tail = link.tail, None
    return page


def _is_in_brackets(link: HtmlElement) -> bool:
    before = _text_before(link)
    return before.rfind("(") > before.rfind(")")


def _word_before(link: HtmlElement) -> str:
    words = re.findall(r"\w+", _text_before(link))
    return words[-1] if words and _text_before(link)[-1:].isspace() else ""


def _text_before(link: HtmlElement) -> str:
    """The words of the link's parent that stand before it."""
    parent = link.getparent()
    parts = [parent.text or ""]
    for child in parent:
        if child is link:
            break
        parts += [child.text_content(), child.tail or ""]
    return "".join(parts)


def _block_of(link: HtmlElement) -> HtmlElement:
    return next(link.iterancestors(*_BLOCKS))
