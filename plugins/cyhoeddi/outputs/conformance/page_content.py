"""What a page draws, by the marked content that it stands in (ISO 32000-1, 14.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from cyhoeddi.outputs.conformance.character_maps import glyph_map, text_map
from cyhoeddi.outputs.conformance.pdf_document import DrawnFont

_SHOWS_TEXT = frozenset(("Tj", "TJ", "'", '"'))
_PAINTS = frozenset(("f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "INLINE IMAGE"))
_OPERATORS = " ".join(("BDC BMC EMC Tf Do BI ID EI q Q cm Tm", *_SHOWS_TEXT, *(_PAINTS - {"INLINE IMAGE"})))
_MOVES = frozenset(("q", "Q", "cm", "Tm"))
_ARTIFACT = -1
_DEEPEST = 12
"""Forms within forms that are looked into; ours have two or three."""


class FontReader:
    """Fonts as they are met on pages: the text of their codes, and which codes are drawn."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[int, int], _Font] = {}

    def font(self, dictionary: pikepdf.Object) -> _Font:
        """The font of a resource, read at its first use."""
        key = dictionary.objgen
        if key not in self._fonts:
            self._fonts[key] = _read_font(dictionary)
        return self._fonts[key]

    def drawn(self) -> tuple[DrawnFont, ...]:
        """All fonts that were met, with the codes that were drawn."""
        return tuple(
            DrawnFont(
                font.name,
                font.data,
                {code: font.texts.get(code, "") for code in sorted(font.drawn)},
                {code: font.glyphs.get(code, 0) if font.glyphs else code for code in sorted(font.drawn)},
            )
            for _, font in sorted(self._fonts.items())
        )


@dataclass(slots=True)
class _Font:
    name: str
    width: int
    texts: Mapping[int, str]
    glyphs: Mapping[int, int]
    data: bytes | None
    drawn: set[int] = field(default_factory=set)

    def text(self, data: bytes) -> str:
        codes = [int.from_bytes(data[at : at + self.width]) for at in range(0, len(data), self.width)]
        self.drawn.update(codes)
        return "".join(self.texts.get(code, "�") for code in codes)


def _read_font(dictionary: pikepdf.Object) -> _Font:
    descendants = dictionary.get("/DescendantFonts")
    inner = descendants[0] if descendants is not None else dictionary
    to_unicode, encoding = dictionary.get("/ToUnicode"), dictionary.get("/Encoding")
    return _Font(
        name=str(dictionary.get("/BaseFont", inner.get("/BaseFont", "/?")))[1:],
        width=2 if descendants is not None else 1,
        texts=text_map(to_unicode.read_bytes()) if isinstance(to_unicode, pikepdf.Stream) else {},
        glyphs=glyph_map(encoding.read_bytes()) if isinstance(encoding, pikepdf.Stream) else {},
        data=_font_file(dictionary, inner),
    )


def _font_file(dictionary: pikepdf.Object, inner: pikepdf.Object) -> bytes | None:
    if dictionary.get("/Subtype") == "/Type3":
        return b""  # its glyphs are drawings of the PDF itself
    descriptor = inner.get("/FontDescriptor", pikepdf.Dictionary())
    for key in ("/FontFile2", "/FontFile3", "/FontFile"):
        if key in descriptor:
            return bytes(descriptor[key].read_bytes())
    return None


@dataclass(slots=True)
class PageContent:
    """The text of each marked content of a page, and what is drawn outside any, as operators or text.

    ``beside`` are texts that begin outside the sheet of paper, where nobody sees them.
    """

    contents: dict[int, list[str]] = field(default_factory=dict)
    unmarked: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)

    def texts(self) -> dict[int, str]:
        """The text of each marked content by its number."""
        return {mcid: "".join(parts) for mcid, parts in self.contents.items()}


def read_page_content(page: pikepdf.Page, fonts: FontReader) -> PageContent:
    """What a page draws, the forms that it uses included."""
    found = PageContent()
    resources = page.obj.get("/Resources", pikepdf.Dictionary())
    sheet = pikepdf.Rectangle(page.mediabox)
    _Stream(found, fonts, resources, [], 0, sheet).read(page.obj)
    return found


@dataclass(slots=True)
class _Stream:
    """A content stream while it is read: ``open`` are the marked contents that have begun and not ended.

    These are a number, _ARTIFACT, or None for one that is neither.
    """

    found: PageContent
    fonts: FontReader
    resources: Any
    open: list[int | None]
    depth: int
    sheet: pikepdf.Rectangle
    matrix: pikepdf.Matrix = field(default_factory=pikepdf.Matrix)
    text_matrix: pikepdf.Matrix = field(default_factory=pikepdf.Matrix)
    kept: list[pikepdf.Matrix] = field(default_factory=list)
    font: _Font | None = None

    def read(self, stream: Any) -> None:
        for instruction in pikepdf.parse_content_stream(stream, _OPERATORS):
            name, operands = str(instruction.operator), instruction.operands
            if name in ("BDC", "BMC"):
                self._begin(operands)
            elif name == "EMC":
                del self.open[-1:]
            elif name == "Tf":
                self.font = self.fonts.font(self.resources.Font[str(operands[0])])
            elif name in _SHOWS_TEXT:
                self._show(operands)
            elif name == "Do":
                self._paint_object(str(operands[0]))
            elif name in _MOVES:
                self._move(name, operands)
            elif self._owner() is None:
                self.found.unmarked.append(name)

    def _move(self, name: str, operands: Any) -> None:
        if name == "q":
            self.kept.append(self.matrix)
        elif name == "Q" and self.kept:
            self.matrix = self.kept.pop()
        elif name == "cm":
            self.matrix = pikepdf.Matrix(*(float(value) for value in operands)) @ self.matrix
        elif name == "Tm":
            self.text_matrix = pikepdf.Matrix(*(float(value) for value in operands))

    def _begin(self, operands: Any) -> None:
        mark = _opened(operands, self.resources)
        self.open.append(mark)
        if mark is not None and mark != _ARTIFACT:
            self.found.contents.setdefault(mark, [])

    def _owner(self) -> int | None:
        return next((mark for mark in reversed(self.open) if mark is not None), None)

    def _paint_object(self, name: str) -> None:
        form = self.resources.XObject[name]
        if form.get("/Subtype") == "/Form" and self.depth < _DEEPEST:
            resources = form.get("/Resources", self.resources)
            inner = _Stream(self.found, self.fonts, resources, list(self.open), self.depth + 1, self.sheet)
            inner.matrix = self.matrix
            if "/Matrix" in form:
                inner.matrix = pikepdf.Matrix(form.Matrix) @ self.matrix
            inner.read(form)
        elif self._owner() is None:
            self.found.unmarked.append(f"Do {name}")

    def _show(self, operands: Any) -> None:
        last = operands[-1]
        strings = last if isinstance(last, pikepdf.Array) else [last]
        data = b"".join(bytes(part) for part in strings if isinstance(part, pikepdf.String))
        text = self.font.text(data) if self.font else ""
        owner = self._owner()
        if owner is None:
            self.found.unmarked.append(text)
        elif owner != _ARTIFACT:
            self.found.contents[owner].append(text)
            if text.strip() and not self._is_on_sheet():
                self.found.beside.append(text)

    def _is_on_sheet(self) -> bool:
        x, y = (self.text_matrix @ self.matrix).transform((0, 0))
        return self.sheet.llx <= x <= self.sheet.urx and self.sheet.lly <= y <= self.sheet.ury


def _opened(operands: Any, resources: Any) -> int | None:
    if str(operands[0]) == "/Artifact":
        return _ARTIFACT
    if len(operands) < 2:
        return None
    properties = operands[1]
    if isinstance(properties, pikepdf.Name):
        properties = resources.get("/Properties", pikepdf.Dictionary()).get(str(properties))
    if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
        return int(properties["/MCID"])
    return None
