"""Marks that pandoc carries from the HTML to the Word file, for what HTML has no word for."""

from __future__ import annotations

from typing import Literal, cast

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree
from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.word.elements import remove, words_of

Mark = Literal["contents", "plan begins", "plan ends", "new page", "same page"]

MARK_STYLE = "Cyhoeddi Mark"
"""A paragraph style that no finished file has."""


def mark(name: Mark) -> HtmlElement:
    """A mark for the HTML."""
    return builder.DIV(builder.P(name), {"data-custom-style": MARK_STYLE})


def forget_marks(document: WordDocument) -> None:
    """Takes the style of the marks away, when all are gone: a writer who edits the file has no use for it."""
    for style in [*document.styles.element.iter(qn("w:style"))]:
        if style.get(qn("w:styleId")) == MARK_STYLE.replace(" ", ""):
            remove(style)


def marked_paragraphs(body: etree._Element) -> list[tuple[Mark, etree._Element]]:
    """The marks that came through, in their order, each with the paragraph that stands for it."""
    style = MARK_STYLE.replace(" ", "")
    return [
        (cast("Mark", words_of(paragraph).strip()), paragraph)
        for paragraph in body.iter(qn("w:p"))
        if any(found.get(qn("w:val")) == style for found in paragraph.iter(qn("w:pStyle")))
    ]
