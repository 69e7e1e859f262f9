"""A print document as the HTML from which pandoc makes the Word file: its classes become styles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement, builder, tostring

from cyhoeddi.outputs.print_reading.anchors import name_anchors
from cyhoeddi.outputs.print_reading.headings import depth_of, move_headings_down
from cyhoeddi.outputs.print_reading.inline_runs import is_block
from cyhoeddi.outputs.print_reading.own_lines import break_own_lines, keep_on_one_line
from cyhoeddi.outputs.word.cover import style_cover
from cyhoeddi.outputs.word.look import Look
from cyhoeddi.outputs.word.marks import mark
from cyhoeddi.outputs.word.tables_html import prepare_tables

STYLE = "data-custom-style"


@dataclass(frozen=True, slots=True)
class WordHtml:
    """The HTML for pandoc; ``row_heads`` says of each table whether its first column is one of heads."""

    html: str
    row_heads: tuple[bool, ...]


def word_html(document: HtmlElement, look: Look) -> WordHtml:
    """The HTML for pandoc. The tree is changed; its notes, languages and pictures are ready."""
    body = document.body
    _drop_foreign_styles(body)
    style_cover(body)
    _mark_contents(body)
    _mark_plans(body)
    for part in _parts(body):
        _begin_page(part)
        move_headings_down(part)
    break_own_lines(body)
    keep_on_one_line(body)
    row_heads = prepare_tables(body)
    _style_spans(body, look)
    _style_notices(body)
    name_anchors(body)
    inner = "".join(tostring(child, encoding="unicode") for child in body)
    head = '<!doctype html><html><head><meta charset="utf-8"><title></title></head>'
    return WordHtml(f"{head}<body>{inner}</body></html>", row_heads)


def _drop_foreign_styles(body: HtmlElement) -> None:
    """Nobody but this package says what has a style of Word."""
    for element in body.xpath(".//*[@data-custom-style or @custom-style]"):
        element.attrib.pop(STYLE, None)
        element.attrib.pop("custom-style", None)


def _parts(body: HtmlElement) -> Iterator[HtmlElement]:
    """The chapters and whatever else stands beside them."""
    return (child for child in body if child.tag == "section" and child.get("role") != "doc-endnotes")


def _mark_contents(body: HtmlElement) -> None:
    for contents in body.xpath('.//nav[@role="doc-toc"]'):
        heading = next(contents.iter("h1", "h2"), None)
        new = builder.DIV(mark("new page"))
        if heading is not None:
            new.append(builder.DIV(builder.P(heading.text_content()), {STYLE: "TOC Heading"}))
        new.append(mark("contents"))
        contents.getparent().replace(contents, new)


def _mark_plans(body: HtmlElement) -> None:
    for wide in body.xpath('.//div[contains(concat(" ", @class, " "), " landscape ")]'):
        wide.insert(0, mark("plan begins"))
        wide.append(mark("plan ends"))


def _begin_page(part: HtmlElement) -> None:
    """Where a part begins: the first heading's style takes a new page, other parts have to be told."""
    classes = (part.get("class") or "").split()
    first = next((child for child in part if is_block(child)), None)
    if "cover" in classes or first is None:
        return
    if "flows-on" in classes:
        first.addprevious(mark("same page"))
    elif first.tag != "h1" or depth_of(part) > 1:
        first.addprevious(mark("new page"))


def _style_spans(body: HtmlElement, look: Look) -> None:
    """A class for which the theme has a character style becomes it."""
    names = {name.lower().replace(" ", "-"): name for name in look.characters}
    for span in body.iter("span"):
        style = next(
            (names[name] for name in reversed((span.get("class") or "").split()) if name in names), None
        )
        if style:
            span.set(STYLE, style)


def _style_notices(body: HtmlElement) -> None:
    for box in body.xpath('.//div[contains(concat(" ", @class, " "), " admonition ")]'):
        box.set(STYLE, "Notice")
        for title in box.xpath('./p[contains(@class, "admonition-title")]'):
            strong = builder.STRONG()
            strong.text, title.text = title.text, None
            strong.extend(list(title))
            title.append(strong)
