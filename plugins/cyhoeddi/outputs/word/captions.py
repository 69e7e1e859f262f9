"""Captions of tables and figures: one style, and numbers that Word counts."""

from __future__ import annotations

import re

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from cyhoeddi.outputs.word.elements import element, field, properties, style_of, text_run, words_of
from cyhoeddi.outputs.word.schema_order import append_in_order

_NUMBERED = re.compile(r"(Table|Tabl|Figure|Ffigur)([ \u00a0])(\d+)")
_STYLES = {"TableCaption": True, "ImageCaption": False}
"""pandoc's styles for captions; True where the caption comes before what it names."""


def number_captions(document: WordDocument) -> None:
    """Gives every caption Word's own style; a number that the words begin with becomes a field that counts."""
    for paragraph in document.element.body.iter(qn("w:p")):
        kind = style_of(paragraph)
        if kind not in _STYLES:
            continue
        layout = properties(paragraph, "w:pPr")
        append_in_order(layout, element("w:pStyle", val="Caption"))
        if _STYLES[kind]:
            append_in_order(layout, element("w:keepNext"))
        _number(paragraph)


def _number(paragraph: etree._Element) -> None:
    """The words may be spread over runs: the first that has any is looked at."""
    words = next((text for text in paragraph.iter(qn("w:t")) if (text.text or "").strip()), None)
    found = _NUMBERED.match(words_of(paragraph))
    if words is None or found is None:
        return
    rest = len(found[0])
    for text in paragraph.iter(qn("w:t")):
        taken = min(rest, len(text.text or ""))
        text.text, rest = (text.text or "")[taken:], rest - taken
        if rest <= 0:
            break
    run = next(child for child in paragraph if child is words or words in child.iter(qn("w:t")))
    for new in [text_run(found[1] + found[2]), *field(f"SEQ {found[1]} \\* ARABIC", found[3])]:
        run.addprevious(new)
