"""Space after lists and tables: Word knows that between paragraphs of a style alone."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from cyhoeddi.outputs.word.elements import element, properties, style_of
from cyhoeddi.outputs.word.schema_order import append_in_order

_WORDS = ("BodyText", "FirstParagraph")
_BLOCKS = (qn("w:p"), qn("w:tbl"))
_AFTER_LIST, _AFTER_TABLE = 100, 220
"""In twentieths of a point."""


def set_spaces(document: WordDocument) -> None:
    """Sets a paragraph of words a little down from the list or table before it."""
    for paragraph in document.element.body.iterchildren(qn("w:p")):
        before = _before(paragraph)
        if before is None or style_of(paragraph) not in _WORDS or _is_item(paragraph):
            continue
        if before.tag == qn("w:tbl") or _is_item(before):
            space = _AFTER_TABLE if before.tag == qn("w:tbl") else _AFTER_LIST
            append_in_order(properties(paragraph, "w:pPr"), element("w:spacing", before=space))


def _before(paragraph: etree._Element) -> etree._Element | None:
    return next((other for other in paragraph.itersiblings(preceding=True) if other.tag in _BLOCKS), None)


def _is_item(paragraph: etree._Element) -> bool:
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None
