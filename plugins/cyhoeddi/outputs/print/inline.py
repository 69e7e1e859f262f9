"""Paragraphs where PDF/UA wants none."""

from __future__ import annotations

from lxml.html import HtmlElement, builder


def flatten_paragraphs(element: HtmlElement) -> None:
    """Takes the paragraphs directly in an element out of their tags; an empty line stays between two of them.

    WeasyPrint's structure has no place for a paragraph in a list item, a caption or a footnote.
    """
    paragraphs = [child for child in element if child.tag == "p"]
    for paragraph in paragraphs:
        before = paragraph.getprevious()
        text_before = element.text if before is None else before.tail
        if (before is not None and before.tag in ("p", "br")) or (text_before or "").strip():
            paragraph.addprevious(builder.BR())
            paragraph.addprevious(builder.BR())
        if before is None:
            element.text = (element.text or "").strip() or None
        elif before.tail is not None and not before.tail.strip():
            before.tail = None
        if paragraph.tail is not None and not paragraph.tail.strip():
            paragraph.tail = None
    for paragraph in paragraphs:
        paragraph.drop_tag()
