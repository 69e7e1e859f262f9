"""Characters that no font on this machine has: they would be drawn as an empty box, which both standards forbid.

PDF/UA-1 (ISO 14289-1, 7.21.8) and PDF/A-2 (ISO 19005-2, 6.2.11.8) allow no reference to the glyph .notdef.
"""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree.ElementTree import Element

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.pdf.not_possible import NO_FILE, PdfNotPossible

_AROUND = 30
"""Characters of the words around that are shown."""


@contextmanager
def noting_missing_characters() -> Iterator[list[str]]:
    """While in it, the characters that WeasyPrint finds in no font are gathered in a list, each as often as drawn."""
    found: list[str] = []

    class _Missing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if isinstance(record.msg, str) and record.msg.startswith(".notdef") and record.args:
                found.append(str(next(iter(record.args))))

    log, handler = logging.getLogger("weasyprint"), _Missing(logging.WARNING)
    level, propagated = log.level, log.propagate
    log.addHandler(handler)
    log.setLevel(logging.WARNING)
    log.propagate = False
    try:
        yield found
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
        log.propagate = propagated


def missing_character(character: str, root: Element) -> PdfNotPossible:
    """The fault for a character, with the words around its first place in the document and the heading above it."""
    heading, words = "", ""
    for element in root.iter():
        if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            heading = " ".join("".join(element.itertext()).split())
        for text in (element.text, *(child.tail for child in element)):
            place = (text or "").find(character)
            if text and place >= 0:
                words = text[max(0, place - _AROUND) : place + _AROUND]
                break
        if words:
            break
    name = unicodedata.name(character, "").lower()
    code = f"U+{ord(character):04X}" + (f" {name}" if name else "")
    near = " ".join(words.split()) or character
    values = {"found": code, "words": near, "heading": heading or "–"}
    return PdfNotPossible(Fault("pdf-character-missing", Position(NO_FILE), values))
