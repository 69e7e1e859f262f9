"""A print document as the HTML from which pandoc makes the e-book."""

from __future__ import annotations

from lxml.html import HtmlElement, builder, tostring

from cyhoeddi.outputs.print_reading.anchors import name_anchors
from cyhoeddi.outputs.print_reading.headings import move_headings_down
from cyhoeddi.outputs.print_reading.own_lines import break_own_lines

_WITH_CLASS = ("cover-site", "cover-edition")


def book_html(document: HtmlElement, title: str) -> str:
    """The HTML for pandoc. The tree is changed; its notes, languages and pictures are ready.

    The list of contents goes, as an e-book has its own; the title on the cover becomes the heading of its page.
    """
    body = document.body
    for contents in body.xpath('.//nav[@role="doc-toc"]'):
        contents.drop_tree()
    for part in body.iterchildren("section"):
        move_headings_down(part)
    _begin_with_title(body, title)
    break_own_lines(body)
    _keep_classes(body)
    name_anchors(body)
    head = tostring(builder.HEAD(builder.META(charset="utf-8"), builder.TITLE(title)), encoding="unicode")
    inner = "".join(tostring(child, encoding="unicode") for child in body)
    return f"<!doctype html><html>{head}<body>{inner}</body></html>"


def _begin_with_title(body: HtmlElement, title: str) -> None:
    """Pandoc begins a page at each heading; what comes before the first would be one without a name."""
    for former in body.xpath('.//p[@class="cover-title"]'):
        former.drop_tree()
    body.insert(0, builder.H1(title, {"class": "cover-title"}))


def _keep_classes(body: HtmlElement) -> None:
    """Pandoc keeps a class on ``div`` and not on ``p``."""
    for paragraph in list(body.iter("p")):
        name = paragraph.get("class")
        if name in _WITH_CLASS:
            around = builder.DIV({"class": name})
            around.tail, paragraph.tail = paragraph.tail, None
            paragraph.getparent().replace(paragraph, around)
            around.append(paragraph)
