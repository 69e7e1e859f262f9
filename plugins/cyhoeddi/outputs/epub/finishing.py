"""The e-book as pandoc leaves it, finished: style sheet, cover, heads of rows, names of pages, dates, order of files.

pandoc's sandbox takes no style sheet, no cover and no time, and its tables have heads for columns alone.
"""

from __future__ import annotations

import io
import zipfile
from datetime import date

from lxml import etree

from cyhoeddi.outputs.pandoc.zip_file import EARLIEST, same_bytes
from cyhoeddi.outputs.print_reading.facts import DocumentFacts
from cyhoeddi.render.theme import theme_folder

_OPF = "{http://www.idpf.org/2007/opf}"
_XHTML = "{http://www.w3.org/1999/xhtml}"
_PACKAGE = "EPUB/content.opf"
_CONTENTS = "EPUB/nav.xhtml"
_EMPTY = "empty"
_STYLE_SHEET = "EPUB/styles/stylesheet1.css"
_COVER = "media/cover.png"


def finish_book(book: bytes, cover: bytes | None, facts: DocumentFacts) -> bytes:
    """The finished e-book; ``cover`` is the PNG that shelves of e-books show."""
    with zipfile.ZipFile(io.BytesIO(book)) as source:
        entries = {name: source.read(name) for name in source.namelist()}
    entries[_STYLE_SHEET] = (theme_folder() / "epub" / "epub.css").read_bytes()
    if cover:
        entries[f"EPUB/{_COVER}"] = cover
    entries[_PACKAGE] = _finish_package(entries[_PACKAGE], facts.published, has_cover=bool(cover))
    for name, page in entries.items():
        if name.startswith("EPUB/text/"):
            entries[name] = finish_page(page, facts.title)
    entries[_CONTENTS] = _finish_contents(entries[_CONTENTS])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        for name, data in entries.items():
            target.writestr(name, data)
    return same_bytes(made.getvalue(), facts.published, first="mimetype", stored=frozenset(("mimetype",)))


def finish_page(page: bytes, title: str) -> bytes:
    """A page of the book with the heads of its rows, and its heading, or else the book's title, as its name."""
    root = etree.fromstring(page)
    for cell in root.iter(f"{_XHTML}td"):
        if cell.get("scope"):
            cell.tag = f"{_XHTML}th"
    heading = next(root.iter(f"{_XHTML}h1"), None)
    words = " ".join("".join(map(str, heading.itertext())).split()) if heading is not None else ""
    for name in root.iter(f"{_XHTML}title"):
        name.text = words or title
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", doctype="<!DOCTYPE html>")


def _finish_contents(page: bytes) -> bytes:
    """The contents without the empty places that footnotes leave in headings (EPUB 3.3, section 7.3, forbids them)."""
    root = etree.fromstring(page)
    for place in [*root.iter(f"{_XHTML}span")]:
        if not len(place) and not (place.text or "").strip():
            place.tag = _EMPTY
    etree.strip_tags(root, _EMPTY)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", doctype="<!DOCTYPE html>")


def _finish_package(package: bytes, published: date | None, *, has_cover: bool) -> bytes:
    root = etree.fromstring(package)
    for meta in root.iter(f"{_OPF}meta"):
        if meta.get("property") == "dcterms:modified":
            meta.text = f"{(published or EARLIEST).isoformat()}T00:00:00Z"
    manifest, metadata = root.find(f"{_OPF}manifest"), root.find(f"{_OPF}metadata")
    if has_cover and manifest is not None and metadata is not None:
        attributes = {
            "id": "cover-image",
            "href": _COVER,
            "media-type": "image/png",
            "properties": "cover-image",
        }
        etree.SubElement(manifest, f"{_OPF}item", attributes)
        etree.SubElement(metadata, f"{_OPF}meta", {"name": "cover", "content": "cover-image"})
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
