"""The reference document, from which pandoc takes the styles: its own, in the look of the theme."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor, Twips
from docx.styles.style import BaseStyle, CharacterStyle, ParagraphStyle
from docx.styles.styles import Styles
from lxml import etree

from cyhoeddi.outputs.pandoc.program import default_reference
from cyhoeddi.outputs.word.elements import element, remove
from cyhoeddi.outputs.word.look import Look, theme_look
from cyhoeddi.outputs.word.schema_order import append_in_order
from cyhoeddi.outputs.word.table_style import style_tables

_WORDS_OWN = {"toc 1": "TOC1", "toc 2": "TOC2", "Header": "Header", "Footer": "Footer"}
"""Styles that Word has and pandoc's document lacks, with the ids that Word gives them."""

FONT = "Atkinson Hyperlegible Next"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_THEME_COLOURS = {
    "dk2": "brand",
    "accent1": "brand",
    "accent2": "brand-line",
    "hlink": "link",
    "folHlink": "link",
}


@lru_cache(maxsize=4)
def theme_reference(style: str = "") -> bytes:
    """The reference document in the look of the theme, or in the colours of ``style``.

    Raises DocumentNotPossible where pandoc is missing.
    """
    return reference_document(theme_look(style))


def reference_document(look: Look) -> bytes:
    """The reference document. Raises DocumentNotPossible where pandoc is missing."""
    document = Document(io.BytesIO(default_reference()))
    _set_theme(document, look)
    _mend_styles(document)
    for name, wanted in look.paragraphs.items():
        style = _style(document, name, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(style, ParagraphStyle)
        _set_letters(style, wanted, look)
        _set_paragraph(style, wanted, look, document.styles)
    for name, wanted in look.characters.items():
        style = _style(document, name, WD_STYLE_TYPE.CHARACTER)
        assert isinstance(style, CharacterStyle)
        _set_letters(style, wanted, look)
    style_tables(document, look)
    _set_page(document, look)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _style(document: WordDocument, name: str, kind: WD_STYLE_TYPE) -> BaseStyle:
    if name in document.styles:
        return cast("BaseStyle", document.styles[name])
    is_words_own = name in _WORDS_OWN
    style = document.styles.add_style(name, kind, builtin=is_words_own)
    if is_words_own:
        style.element.styleId = _WORDS_OWN[name]
    style.hidden, style.quick_style = False, True
    return cast("BaseStyle", style)


def _mend_styles(document: WordDocument) -> None:
    """What pandoc's own document has otherwise than Word: a name with a capital, a subtitle in a list."""
    for style in document.styles.element.findall(qn("w:style")):
        name = style.find(qn("w:name"))
        if name.get(qn("w:val")) == "Caption":
            name.set(qn("w:val"), "caption")
        if style.get(qn("w:styleId")) == "Subtitle":
            for unwanted in [*style.iter(qn("w:numPr")), *style.iterfind(f"{qn('w:rPr')}/{qn('w:spacing')}")]:
                remove(unwanted)


def _set_letters(style: CharacterStyle, wanted: Mapping[str, Any], look: Look) -> None:
    font = style.font
    if "size" in wanted:
        font.size = Pt(wanted["size"])
        for size in style.element.rPr.findall(qn("w:szCs")):
            size.set(qn("w:val"), str(round(2 * wanted["size"])))
    for name in ("bold", "italic", "underline"):
        if name in wanted:
            setattr(font, name, wanted[name])
    if "colour" in wanted:
        font.color.rgb = RGBColor.from_string(look.colour(wanted["colour"]))


def _set_paragraph(style: ParagraphStyle, wanted: Mapping[str, Any], look: Look, styles: Styles) -> None:
    layout = style.paragraph_format
    if "based_on" in wanted:
        style.base_style = styles[wanted["based_on"]]
    for name, attribute in (("before", "space_before"), ("after", "space_after")):
        if name in wanted:
            setattr(layout, attribute, Pt(wanted[name]))
    for name, attribute in (("left", "left_indent"), ("right", "right_indent")):
        if name in wanted:
            setattr(layout, attribute, Mm(wanted[name]))
    if "line" in wanted:
        layout.line_spacing = wanted["line"]
    if "align" in wanted:
        layout.alignment = WD_ALIGN_PARAGRAPH.LEFT
    if wanted.get("new_page"):
        layout.page_break_before = True
    if wanted.get("keep_with_next"):
        layout.keep_with_next = True
    _set_rules(style, wanted, look)


def _set_rules(style: ParagraphStyle, wanted: Mapping[str, Any], look: Look) -> None:
    """A line above or to the left, and a ground of colour."""
    layout = style.element.get_or_add_pPr()
    rules = element("w:pBdr")
    for side, name, size, space in (("top", "rule_above", 18, 8), ("left", "rule_left", 18, 10)):
        if name in wanted:
            rules.append(
                element(f"w:{side}", val="single", sz=size, space=space, color=look.colour(wanted[name]))
            )
    if len(rules):
        append_in_order(layout, rules)
    if "shade" in wanted:
        append_in_order(
            layout, element("w:shd", val="clear", color="auto", fill=look.colour(wanted["shade"]))
        )


def _set_page(document: WordDocument, look: Look) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Twips(look.page.width), Twips(look.page.height)
    section.top_margin, section.bottom_margin = Twips(look.page.top), Twips(look.page.bottom)
    section.left_margin, section.right_margin = Twips(look.page.left), Twips(look.page.right)
    section.header_distance = section.footer_distance = Mm(12)


def _set_theme(document: WordDocument, look: Look) -> None:
    """The theme's fonts and colours: what a writer who edits the file is offered first."""
    part = next(
        part for part in document.part.package.iter_parts() if str(part.partname).startswith("/word/theme/")
    )
    theme = etree.fromstring(part.blob)
    for font in theme.iter(f"{_A}latin"):
        font.set("typeface", FONT)
        font.attrib.pop("panose", "")
    for name, token in _THEME_COLOURS.items():
        for colour in theme.iter(f"{_A}{name}"):
            for child in list(colour):
                colour.remove(child)
            etree.SubElement(colour, f"{_A}srgbClr", val=look.colour(token))
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)
