"""Lists in the Word file: less deep than pandoc's, and marks that the typeface has."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

_STEP, _HANGING = 300, 300
"""In twips: how much further in each level is, and how far its mark hangs before its words."""

_DEEPEST = 8
"""Word has nine levels, from 0; deeper ones are shown as the last."""

_MARKS = ("•", "–")


def set_lists(document: WordDocument) -> None:
    """Sets the indent of every level and the marks of lists without numbers, and lets no list be deeper than Word's."""
    for depth in document.element.body.iter(qn("w:ilvl")):
        depth.set(qn("w:val"), str(min(int(depth.get(qn("w:val"), "0")), _DEEPEST)))
    for level in document.part.numbering_part.element.iter(qn("w:lvl")):
        depth = int(level.get(qn("w:ilvl"), "0"))
        for indent in level.iter(qn("w:ind")):
            indent.set(qn("w:left"), str(_HANGING + depth * _STEP))
            indent.set(qn("w:hanging"), str(_HANGING))
        kind = level.find(qn("w:numFmt"))
        words = level.find(qn("w:lvlText"))
        if kind is not None and kind.get(qn("w:val")) == "bullet" and (words.get(qn("w:val")) or "").strip():
            words.set(qn("w:val"), _MARKS[depth % len(_MARKS)])
            for fonts in level.iter(qn("w:rFonts")):
                fonts.getparent().remove(fonts)
