"""Sections of the Word file: the cover, upright pages, wide pages for the plan, with their heads and feet."""

from __future__ import annotations

from itertools import pairwise

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.section import _Footer, _Header
from lxml import etree

from cyhoeddi.outputs.print_reading.facts import DocumentFacts
from cyhoeddi.outputs.word.elements import element, field, properties, remove, text_run
from cyhoeddi.outputs.word.look import Look, PageMeasures
from cyhoeddi.outputs.word.marks import marked_paragraphs
from cyhoeddi.outputs.word.schema_order import append_in_order
from cyhoeddi.render.interface import WORDS

_REFERENCES = (qn("w:headerReference"), qn("w:footerReference"))

_BEFORE_FLOWING = 680
"""In twentieths of a point, above the heading of a part that begins no page."""


def lay_sections(document: WordDocument, facts: DocumentFacts, notice: str, look: Look) -> None:
    """Divides the document where the marks say, and writes the head and foot of its pages."""
    body = document.element.body
    last = body.find(qn("w:sectPr"))
    if last is None:
        last = element("w:sectPr")
        body.append(last)
    for former in list(last):
        last.remove(former)
    _join_plans(body)
    for name, paragraph in marked_paragraphs(body):
        if name in ("plan begins", "plan ends"):
            _end_section(paragraph, look.page if name == "plan begins" else look.plan_page)
        elif name in ("new page", "same page"):
            _set_new_page(paragraph, name == "new page")
    _fill_section(last, look.page)
    _end_with_words(body)
    _write_heads_and_feet(document, facts, notice, look)


def _join_plans(body: etree._Element) -> None:
    """One plan after another needs no section of its own."""
    marks = marked_paragraphs(body)
    for (name, paragraph), (next_name, next_paragraph) in pairwise(marks):
        if (name, next_name) == ("plan ends", "plan begins") and _next(paragraph) is next_paragraph:
            for unneeded in (paragraph, next_paragraph):
                remove(unneeded)


def _next(paragraph: etree._Element) -> etree._Element | None:
    following = paragraph.getnext()
    while following is not None and following.tag in (qn("w:bookmarkStart"), qn("w:bookmarkEnd")):
        following = following.getnext()
    return following


def _end_section(paragraph: etree._Element, measures: PageMeasures) -> None:
    """Ends a section with the paragraph before the mark, or with an empty one after a table."""
    section = element("w:sectPr")
    _fill_section(section, measures)
    before = paragraph.getprevious()
    while before is not None and before.tag in (qn("w:bookmarkStart"), qn("w:bookmarkEnd")):
        before = before.getprevious()
    if (
        before is not None
        and before.tag == qn("w:p")
        and before.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None
    ):
        append_in_order(properties(before, "w:pPr"), section)
        remove(paragraph)
        return
    layout = properties(paragraph, "w:pPr")
    for child in list(paragraph):
        if child is not layout:
            paragraph.remove(child)
    append_in_order(layout, element("w:pStyle", val="SectionEnd"))
    append_in_order(layout, section)


def _fill_section(section: etree._Element, measures: PageMeasures) -> None:
    size = element("w:pgSz", w=measures.width, h=measures.height)
    if measures.width > measures.height:
        size.set(qn("w:orient"), "landscape")
    edge = round(12 * 1440 / 25.4)
    margins = element(
        "w:pgMar",
        top=measures.top,
        right=measures.right,
        bottom=measures.bottom,
        left=measures.left,
        header=edge,
        footer=edge,
        gutter=0,
    )
    footnotes = element("w:footnotePr")
    footnotes.append(element("w:numRestart", val="continuous"))
    for part in (footnotes, element("w:type", val="nextPage"), size, margins):
        section.append(part)


def _set_new_page(paragraph: etree._Element, new: bool) -> None:
    """Says of the paragraph after the mark whether it begins a page."""
    following = paragraph.getnext()
    while following is not None and following.tag != qn("w:p"):
        following = following.getnext()
    if following is not None:
        value = element("w:pageBreakBefore") if new else element("w:pageBreakBefore", val=0)
        append_in_order(properties(following, "w:pPr"), value)
        if not new:
            append_in_order(properties(following, "w:pPr"), element("w:spacing", before=_BEFORE_FLOWING))
    remove(paragraph)


def _end_with_words(body: etree._Element) -> None:
    """The body ends with a paragraph before its section: where it ends with a table Word adds one of full height."""
    last = body.findall("*")[-2] if len(body) > 1 else None
    if last is not None and last.tag == qn("w:tbl"):
        end = element("w:p")
        properties(end, "w:pPr").append(element("w:pStyle", val="SectionEnd"))
        last.addnext(end)


def _write_heads_and_feet(document: WordDocument, facts: DocumentFacts, notice: str, look: Look) -> None:
    """Writes each kind of head and foot once; the sections of its kind share it."""
    written: dict[bool, list[etree._Element]] = {}
    for number, section in enumerate(document.sections):
        root = section._sectPr
        size = root.find(qn("w:pgSz"))
        is_wide = size is not None and size.get(qn("w:orient")) == "landscape"
        if is_wide in written:
            for place, reference in enumerate(written[is_wide]):
                root.insert(place, element(reference.tag.replace("{" + reference.nsmap["w"] + "}", "w:")))
                for attribute, value in reference.attrib.items():
                    root[place].set(attribute, value)
        else:
            section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
            line = (look.plan_page if is_wide else look.page).line
            _write(section.header, [text_run(facts.title)], [], line)
            _write(section.footer, [text_run(notice)] if notice else [], _page_number(facts), line)
            written[is_wide] = [child for child in root if child.tag in _REFERENCES]
        if number == 0:
            section.different_first_page_header_footer = True


def _write(
    place: _Header | _Footer, left: list[etree._Element], right: list[etree._Element], line: int
) -> None:
    paragraph = place.paragraphs[0]._p
    for child in list(paragraph):
        paragraph.remove(child)
    layout = properties(paragraph, "w:pPr")
    append_in_order(layout, element("w:pStyle", val="Header" if isinstance(place, _Header) else "Footer"))
    tabs = element("w:tabs")
    tabs.append(element("w:tab", val="right", pos=line))
    append_in_order(layout, tabs)
    tab = element("w:r")
    tab.append(element("w:tab"))
    paragraph.extend([*left, tab, *right] if right else left)


def _page_number(facts: DocumentFacts) -> list[etree._Element]:
    """“Page x of y” in the language of the document; what they show first is what a page of one would."""
    page, of = (WORDS[key].into(facts.language) for key in ("print-page", "print-of"))
    style = "PageNumber"
    return [
        text_run(f"{page} ", style),
        *field("PAGE", "1", style),
        text_run(f" {of} ", style),
        *field("NUMPAGES", "1", style),
    ]
