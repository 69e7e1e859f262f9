"""Each Welsh letter is drawn as itself, whatever the extracted text says, by a font that is in the file."""

from __future__ import annotations

import io
import struct
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from fontTools.pens.boundsPen import BoundsPen  # type: ignore[import-untyped]
from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont, TTLibError  # type: ignore[import-untyped]

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import shortened
from cyhoeddi.outputs.conformance.pdf_document import DrawnFont

WELSH_LETTERS = frozenset("âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿÂÊÎÔÛŴŶÁÉÍÓÚẂÝÀÈÌÒÙẀỲÄËÏÖÜẄŸ")
_DOTTED = frozenset("ij")
_UNREADABLE = (TTLibError, ValueError, KeyError, IndexError, AttributeError, struct.error)
"""What fontTools raises for a font that is damaged."""


def check(comparison: Comparison) -> Iterator[Fault]:
    """Fonts that are not embedded, letters for which a font has no glyph, letters that look like others."""
    for font in comparison.pdf.fonts:
        if font.data is None:
            values = {"key": f"{font.name} /FontFile", "expected": "FontFile2 / FontFile3", "found": "—"}
            yield Fault("pdf-property-wrong", comparison.position, values)
            continue
        for letter in _not_drawn(font):
            values = {"font": font.name, "found": shortened(letter)}
            yield Fault("pdf-letter-not-drawn", comparison.position, values)


def _not_drawn(font: DrawnFont) -> Iterator[str]:
    for code, text in font.texts.items():
        if font.glyphs[code] == 0 and not text.isspace():
            yield text or "?"
    if not font.data or WELSH_LETTERS.isdisjoint(font.texts.values()):
        return
    try:
        shapes = _shapes(font)
    except _UNREADABLE:
        yield "".join(sorted(WELSH_LETTERS.intersection(font.texts.values())))
        return
    for letter in sorted(WELSH_LETTERS & shapes.keys()):
        if not _is_itself(letter, shapes):
            yield letter


_Shape = tuple[tuple[object, ...], float]
"""The outline of a letter and its height."""


def _shapes(font: DrawnFont) -> dict[str, _Shape]:
    """The shape of each single letter that is drawn."""
    with TTFont(io.BytesIO(font.data or b""), lazy=True) as opened:
        glyphs, order = opened.getGlyphSet(), opened.getGlyphOrder()
        found: dict[str, _Shape] = {}
        for code, text in font.texts.items():
            if len(text) == 1 and text.isalpha():
                glyph = glyphs[order[font.glyphs[code]]]
                outline, bounds = DecomposingRecordingPen(glyphs), BoundsPen(glyphs)
                glyph.draw(outline)
                glyph.draw(bounds)
                left, _, _, top = bounds.bounds or (0.0, 0.0, 0.0, 0.0)
                found[text] = tuple((name, _moved(points, left)) for name, points in outline.value), top
        return found


def _moved(points: Iterable[tuple[float, float] | None], left: float) -> tuple[object, ...]:
    """Points of an outline that begins at 0: the same drawing may stand further to the right in another glyph."""
    return tuple(point and (point[0] - left, point[1]) for point in points)


def _is_itself(letter: str, shapes: Mapping[str, _Shape]) -> bool:
    """True for an outline that no other letter has, higher than that of the letter without its accent."""
    outline, height = shapes[letter]
    if not outline or any(other != letter and shape[0] == outline for other, shape in shapes.items()):
        return False
    base = unicodedata.normalize("NFD", letter)[0]
    return base in _DOTTED or base not in shapes or height > shapes[base][1]
