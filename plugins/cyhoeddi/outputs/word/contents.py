"""The contents as a field: filled already, and made anew by Word when the reader asks for it.

Word would ask on opening whether it may bring the fields up to date (``w:updateFields``, ``w:dirty``): it is not asked
to. So the contents have no page numbers at first, since nobody but Word knows them; the field asks for them.
"""

from __future__ import annotations

from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from cyhoeddi.outputs.word.elements import element, properties, remove, style_of, text_run, words_of
from cyhoeddi.outputs.word.marks import marked_paragraphs

_LEVELS = ("Heading1", "Heading2")
_FIELD = ' TOC \\o "1-2" \\h \\z \\u '


@dataclass(frozen=True, slots=True)
class _Entry:
    level: int
    words: str
    bookmark: str


def fill_contents(document: WordDocument) -> None:
    """Puts the field where the mark is; a document has one."""
    body = document.element.body
    places = [paragraph for name, paragraph in marked_paragraphs(body) if name == "contents"]
    if places:
        block = _block(_lines(_entries(body)))
        places[0].addprevious(block)
        heading = block.getprevious()
        if heading is not None and style_of(heading) == "TOCHeading":
            block[-1].insert(0, heading)
    for place in places:
        remove(place)


def _block(lines: list[etree._Element]) -> etree._Element:
    """The lines in a block that Word knows as contents: a click shows the button that makes them anew."""
    block, about, gallery, content = (
        element(f"w:{name}") for name in ("sdt", "sdtPr", "docPartObj", "sdtContent")
    )
    gallery.append(element("w:docPartGallery", val="Table of Contents"))
    gallery.append(element("w:docPartUnique"))
    about.append(gallery)
    content.extend(lines)
    block.extend([about, content])
    return block


def _entries(body: etree._Element) -> list[_Entry]:
    """The headings of the first levels; each gets a bookmark round its words, as Word names them."""
    entries: list[_Entry] = []
    for paragraph in body.iter(qn("w:p")):
        kind = style_of(paragraph)
        words = " ".join(words_of(paragraph).split())
        if kind not in _LEVELS or not words:
            continue
        bookmark = f"_Toc{len(entries) + 1:08}"
        start = element("w:bookmarkStart", id=0, name=bookmark)
        end = element("w:bookmarkEnd", id=0)
        properties(paragraph, "w:pPr").addnext(start)
        paragraph.append(end)
        entries.append(_Entry(_LEVELS.index(kind) + 1, words, bookmark))
    return entries


def _lines(entries: list[_Entry]) -> list[etree._Element]:
    """A paragraph for each entry; the field begins in the first and ends in the last."""
    lines = [_line(entry) for entry in entries] or [element("w:p")]
    first = lines[0].find(qn("w:pPr"))
    begin = [_field_character("begin"), _instruction(), _field_character("separate")]
    for run in reversed(begin):
        if first is None:
            lines[0].insert(0, run)
        else:
            first.addnext(run)
    lines[-1].append(_field_character("end"))
    return lines


def _line(entry: _Entry) -> etree._Element:
    line = element("w:p")
    properties(line, "w:pPr").append(element("w:pStyle", val=f"TOC{entry.level}"))
    link = element("w:hyperlink", anchor=entry.bookmark, history=1)
    link.append(text_run(entry.words))
    line.append(link)
    return line


def _field_character(kind: str) -> etree._Element:
    run = element("w:r")
    run.append(element("w:fldChar", fldCharType=kind))
    return run


def _instruction() -> etree._Element:
    run = element("w:r")
    words = element("w:instrText")
    words.text = _FIELD
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    return run
