"""What Word would want to repair, found by reading the file: the parts of the standard that it is strict about.

ECMA-376, parts 1 (WordprocessingML) and 2 (packages).
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
CONTENT = "{http://schemas.openxmlformats.org/package/2006/content-types}"

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs wordWrap bidi spacing ind "
    "contextualSpacing jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs strike color spacing sz szCs highlight u vertAlign rtl lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    "trPr": "cnfStyle cantSplit tblHeader jc",
    "tcPr": "tcW gridSpan vMerge tcBorders shd tcMar vAlign",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar pgNumType cols titlePg docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "lvl": "start numFmt pStyle suff lvlText lvlJc pPr rPr",
    "font": "altName panose1 charset family pitch sig embedRegular embedBold embedItalic embedBoldItalic",
    "settings": "zoom embedTrueTypeFonts saveSubsetFonts stylePaneFormatFilter defaultTabStop "
    "drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery "
    "displayVerticalDrawingGridEvery characterSpacingControl footnotePr endnotePr compat mathPr themeFontLang "
    "clrSchemeMapping decimalSymbol listSeparator",
    "sdt": "sdtPr sdtContent",
    "tbl": "bookmarkStart tblPr tblGrid tr bookmarkEnd",
}


def problems(docx: bytes) -> list[str]:
    """Everything that is wrong with a Word file, in words."""
    with zipfile.ZipFile(io.BytesIO(docx)) as file:
        assert file.testzip() is None
        parts = {name: file.read(name) for name in file.namelist()}
    document = etree.fromstring(parts["word/document.xml"])
    roots = {name: etree.fromstring(data) for name, data in parts.items() if name.endswith((".xml", ".rels"))}
    return [
        *_package(parts, roots),
        *_order(roots),
        *_ids(document),
        *_references(document, roots),
        *_lists(document),
        *_tables(document),
        *_fields(document),
    ]


def _package(parts: dict[str, bytes], roots: dict[str, etree._Element]) -> Iterator[str]:
    if next(iter(parts)) != "[Content_Types].xml":
        yield "[Content_Types].xml is not first"
    types = roots["[Content_Types].xml"]
    known = {part.get("PartName", "") for part in types.iter(f"{CONTENT}Override")}
    endings = {part.get("Extension", "") for part in types.iter(f"{CONTENT}Default")}
    for name in parts:
        if (
            name != "[Content_Types].xml"
            and f"/{name}" not in known
            and name.rpartition(".")[2] not in endings
        ):
            yield f"{name} has no content type"
    yield from (
        f"{name} has a content type and is not there" for name in known if name.lstrip("/") not in parts
    )
    for name, root in roots.items():
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for relation in root:
                target = posixpath.normpath(posixpath.join(folder, relation.get("Target", "")))
                inside = relation.get("TargetMode") != "External"
                if inside and target.lstrip("/") not in parts:
                    yield f"{name} leads to {target}, which is not there"


def _order(roots: dict[str, etree._Element]) -> Iterator[str]:
    for name, root in roots.items():
        for element in root.iter(*(f"{W}{parent}" for parent in ORDER)):
            wanted = ORDER[etree.QName(element).localname].split()
            found = [etree.QName(child).localname for child in element]
            unknown = [child for child in found if child not in wanted]
            if unknown:
                yield f"{name}: {element.tag} holds {unknown}"
            elif found != sorted(found, key=wanted.index):
                yield f"{name}: {element.tag} has its children in the order {found}"


def _ids(document: etree._Element) -> Iterator[str]:
    starts = [mark.get(f"{W}id") for mark in document.iter(f"{W}bookmarkStart")]
    ends = [mark.get(f"{W}id") for mark in document.iter(f"{W}bookmarkEnd")]
    names = [mark.get(f"{W}name") or "" for mark in document.iter(f"{W}bookmarkStart")]
    drawings = [drawing.get("id") for drawing in document.iter(f"{WP}docPr")]
    if sorted(map(str, starts)) != sorted(map(str, ends)):
        yield "bookmarks do not begin and end"
    for what, values in (("bookmark", starts), ("bookmark name", names), ("drawing", drawings)):
        yield from (f"{what} {value} comes {n} times" for value, n in Counter(values).items() if n > 1)
    yield from (
        f"bookmark {name}" for name in names if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,39}", name)
    )


def _references(document: etree._Element, roots: dict[str, etree._Element]) -> Iterator[str]:
    relations = {relation.get("Id") for relation in roots["word/_rels/document.xml.rels"]}
    used = {
        value
        for element in document.iter()
        for name, value in element.attrib.items()
        if str(name).startswith(R)
    }
    yield from (f"relation {value} is used and not there" for value in used - relations)
    names = {mark.get(f"{W}name") for mark in document.iter(f"{W}bookmarkStart")}
    anchors = {link.get(f"{W}anchor") for link in document.iter(f"{W}hyperlink")} - {None}
    yield from (f"a link leads to {anchor}" for anchor in anchors - names)
    styles = {style.get(f"{W}styleId") for style in roots["word/styles.xml"].iter(f"{W}style")}
    for name in ("word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml"):
        for element in roots[name].iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle"):
            if element.get(f"{W}val") not in styles:
                yield f"{name}: style {element.get(f'{W}val')}"
    notes = {note.get(f"{W}id") for note in roots["word/footnotes.xml"].iter(f"{W}footnote")}
    yield from (
        f"footnote {reference.get(f'{W}id')}"
        for reference in document.iter(f"{W}footnoteReference")
        if reference.get(f"{W}id") not in notes
    )
    numbers = {number.get(f"{W}numId") for number in roots["word/numbering.xml"].iter(f"{W}num")}
    yield from (
        f"list {number.get(f'{W}val')}"
        for number in document.iter(f"{W}numId")
        if number.get(f"{W}val") not in numbers
    )


def _lists(document: etree._Element) -> Iterator[str]:
    for level in document.iter(f"{W}ilvl"):
        if not 0 <= int(level.get(f"{W}val", "0")) <= 8:
            yield f"a list of level {level.get(f'{W}val')}"


def _tables(document: etree._Element) -> Iterator[str]:
    body = document[0]
    if body[-1].tag != f"{W}sectPr":
        yield "the body does not end with its section"
    for table in document.iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        if not columns or not table.findall(f"{W}tr"):
            yield "a table without columns or rows"
        for row in table.findall(f"{W}tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc")]
            width = sum(int(span.get(f"{W}val", "1")) if span is not None else 1 for span in spans)
            if width != columns:
                yield f"a row of {width} columns in a table of {columns}"
        yield from (
            "a cell that does not end with a paragraph"
            for cell in table.iter(f"{W}tc")
            if cell[-1].tag != f"{W}p"
        )


def _fields(document: etree._Element) -> Iterator[str]:
    depth = 0
    for mark in document.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        depth += {"begin": 1, "end": -1}.get(str(kind), 0)
        if depth < 0 or mark.get(f"{W}dirty"):
            yield "a field that does not begin, or asks to be brought up to date"
    if depth:
        yield "a field that does not end"
