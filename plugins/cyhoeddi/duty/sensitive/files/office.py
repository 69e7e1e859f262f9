"""Data in Word, Excel, PowerPoint and OpenDocument files: their parts are read from the archive, nothing is run."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from lxml import etree

from cyhoeddi.duty.sensitive.files.pictures import SUFFIXES as PICTURES
from cyhoeddi.duty.sensitive.files.pictures import picture_hits
from cyhoeddi.duty.sensitive.files.unreadable import UNREADABLE
from cyhoeddi.duty.sensitive.hit import FileHit
from cyhoeddi.model.words import Words

SUFFIXES = frozenset(
    {".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".pptx", ".pptm", ".ppsx", ".odt", ".ods", ".odp", ".epub"}
)

_MOST_BYTES = 30_000_000
"""Of one part of an archive; a part may be made to unfold without end."""
_MOST_PARTS = 5_000

_AUTHOR = Words("the author of the file", "awdur y ffeil")
_CHANGE = Words("the author of a tracked change", "awdur newid a olrheiniwyd")
_COMMENT = Words("a comment in the file", "sylw yn y ffeil")
_HIDDEN = Words("a hidden sheet or slide", "dalen neu sleid gudd")
_PROPERTY = Words("a property of the file", "priodwedd i’r ffeil")
_TEXT_PART = re.compile(
    r"(?:word/(?:document|footnotes|endnotes|header\d*|footer\d*|comments\w*)|xl/(?:sharedStrings|comments\d*|worksheets/sheet\d+)"
    r"|ppt/(?:slides|notesSlides|comments)/[\w-]+)\.xml\Z|content\.xml\Z|.*\.xhtml\Z"
)
_AUTHORS = frozenset({"creator", "lastModifiedBy", "initial-creator", "Manager"})
_CHANGES = frozenset({"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"})
_PARAGRAPHS = frozenset({"p", "h", "si", "row", "tr", "comment", "annotation"})
_BREAKS = frozenset({"t", "c", "td", "tc"})


def office_hits(data: bytes) -> Iterator[FileHit]:
    """What is hidden in such a file; raises zipfile.BadZipFile, OSError or ValueError for one that cannot be read."""
    for name, part in _parts(data):
        suffix = name[name.rfind(".") :].casefold()
        if suffix in PICTURES:
            try:
                yield from picture_hits(part)
            except UNREADABLE:
                continue
        elif name.endswith((".xml", ".opf")):
            yield from _in_xml(name, part)


def office_paragraphs(data: bytes) -> Iterator[str]:
    """The words of such a file, a paragraph or row at a time; raises as ``office_hits``."""
    for name, part in _parts(data):
        if _TEXT_PART.match(name):
            root = _parsed(part)
            if root is not None:
                yield from _paragraphs(root)


def _parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for number, entry in enumerate(archive.infolist()):
            if number >= _MOST_PARTS:
                raise ValueError("too many parts")
            if entry.file_size > _MOST_BYTES or entry.flag_bits & 1:
                raise ValueError("too large or encrypted")
            yield entry.filename, archive.read(entry)


def _parsed(part: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        return etree.fromstring(part, parser)
    except etree.XMLSyntaxError:
        return None


def _in_xml(name: str, part: bytes) -> Iterator[FileHit]:
    root = _parsed(part)
    if root is None:
        return
    is_properties = name.startswith(("docProps/", "meta.xml")) or name.endswith(".opf")
    seen: set[tuple[str, str]] = set()
    for element in root.iter(etree.Element):
        for hit in _of_element(element, is_properties, name):
            if (hit.words, hit.what.en or "") not in seen:
                seen.add((hit.words, hit.what.en or ""))
                yield hit


def _of_element(element: etree._Element, is_properties: bool, part: str) -> Iterator[FileHit]:
    tag = _local(element.tag)
    words = " ".join("".join(str(text) for text in element.itertext()).split())
    if is_properties and tag in _AUTHORS and words:
        yield FileHit(words[:200], _AUTHOR)
    elif part == "docProps/custom.xml" and tag == "property" and words:
        yield FileHit(f"{element.get('name', '')}: {words}"[:200], _PROPERTY)
    elif tag in _CHANGES or (tag == "creator" and part == "content.xml"):
        author = next(
            (value for key, value in element.attrib.items() if _local(key) == "author"),
            words if tag == "creator" else "",
        )
        if author:
            yield FileHit(str(author)[:200], _CHANGE)
    elif tag in ("comment", "annotation", "cm") and words:
        author = next((value for key, value in element.attrib.items() if _local(key) == "author"), "")
        yield FileHit(f"{author!s}: {words}".strip(": ")[:200], _COMMENT)
    elif tag == "sheet" and element.get("state") in ("hidden", "veryHidden"):
        yield FileHit(str(element.get("name", "")), _HIDDEN)
    elif tag == "sld" and element.get("show") == "0":
        yield FileHit(part, _HIDDEN)


def _paragraphs(root: etree._Element) -> Iterator[str]:
    words: list[str] = []
    for element in root.iter(etree.Element):
        tag = _local(element.tag)
        if tag in _PARAGRAPHS and words:
            yield " ".join("".join(words).split())
            words = []
        if element.text and element.text.strip():
            words.append((" " if tag in _BREAKS - {"t"} else "") + element.text)
        if element.tail and element.tail.strip():
            words.append(element.tail)
        if tag in ("tab", "br"):
            words.append(" ")
    if words:
        yield " ".join("".join(words).split())


def _local(name: object) -> str:
    return str(name).rpartition("}")[2]
