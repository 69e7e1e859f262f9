"""Reads a PDF into plain values with pikepdf."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pikepdf

from cyhoeddi.outputs.conformance.page_content import FontReader, read_page_content
from cyhoeddi.outputs.conformance.pdf_document import (
    Annotation,
    Bookmark,
    Box,
    PdfDocument,
    PdfPage,
)
from cyhoeddi.outputs.conformance.structure_reading import read_structure

_XMP = ("dc:title", "dc:language", "pdfuaid:part", "pdfaid:part", "pdfaid:conformance")

UNREADABLE = (pikepdf.PdfError, AttributeError, IndexError, KeyError, RuntimeError, TypeError, ValueError)
"""What is raised for a file that is no PDF, or in which a part is of another kind than the standard has it."""


def read_document(file: Path, name: str) -> PdfDocument:
    """A PDF as values; raises one of UNREADABLE where it is none, and OSError where it cannot be read."""
    with pikepdf.open(file) as pdf:
        fonts = FontReader()
        places = _Places(pdf)
        pages = tuple(_page(page, number, fonts, places) for number, page in enumerate(pdf.pages, start=1))
        metadata = _metadata(pdf)
        return PdfDocument(
            name=name,
            language=_text(pdf.Root.get("/Lang")),
            titles={"/Title": str(pdf.docinfo.get("/Title", "")), "dc:title": metadata.pop("dc:title", "")},
            properties={**metadata, **_properties(pdf)},
            actions=tuple(_actions(pdf)),
            pages=pages,
            structure=read_structure(pdf, pages),
            bookmarks=tuple(_bookmarks(pdf, places)),
            fonts=fonts.drawn(),
        )


class _Places:
    """The places in a PDF that links and bookmarks lead to."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pages = {page.obj.objgen for page in pdf.pages}
        names = pdf.Root.get("/Names", pikepdf.Dictionary()).get("/Dests")
        self._named = dict(pikepdf.NameTree(names).items()) if names is not None else {}

    def arrives(self, destination: Any) -> bool:
        """Whether a destination, by name or written out, is a page of the file."""
        if isinstance(destination, (pikepdf.String, pikepdf.Name, str)):
            destination = self._named.get(str(destination))
        if isinstance(destination, pikepdf.Dictionary):
            destination = destination.get("/D")
        return bool(
            isinstance(destination, pikepdf.Array)
            and len(destination)
            and isinstance(destination[0], pikepdf.Dictionary)
            and destination[0].objgen in self._pages
        )


def _page(page: pikepdf.Page, number: int, fonts: FontReader, places: _Places) -> PdfPage:
    content = read_page_content(page, fonts)
    return PdfPage(
        number=number,
        box=_box(page.mediabox),
        label=page.label,
        tab_order=_text(page.obj.get("/Tabs")),
        contents=content.texts(),
        unmarked=tuple(content.unmarked),
        beside=tuple(content.beside),
        annotations=tuple(
            _annotation(annotation, number, places) for annotation in page.obj.get("/Annots", ())
        ),
    )


def _annotation(annotation: Any, page: int, places: _Places) -> Annotation:
    action = annotation.get("/A", pikepdf.Dictionary())
    kind = _text(action.get("/S"))
    destination = annotation.get("/Dest", action.get("/D"))
    return Annotation(
        key=annotation.objgen,
        kind=str(annotation.get("/Subtype", "/"))[1:],
        page=page,
        box=_box(annotation.get("/Rect", (0, 0, 0, 0))),
        contents=_text(annotation.get("/Contents")) or "",
        address=_text(action.get("/URI")) if kind == "/URI" else None,
        destination=_text(destination)
        if isinstance(destination, (pikepdf.String, pikepdf.Name))
        else "" if destination is not None else None,
        arrives=places.arrives(destination),
        action=kind if kind not in (None, "/URI", "/GoTo") else None,
    )  # fmt: skip


def _bookmarks(pdf: pikepdf.Pdf, places: _Places) -> Iterator[Bookmark]:
    met: set[tuple[int, int]] = set()

    def below(item: Any, depth: int) -> Iterator[Bookmark]:
        # An outline that leads back to itself has an end all the same.
        while item is not None and item.objgen not in met:
            met.add(item.objgen)
            destination = item.get("/Dest", item.get("/A", pikepdf.Dictionary()).get("/D"))
            yield Bookmark(str(item.get("/Title", "")), depth, places.arrives(destination))
            yield from below(item.get("/First"), depth + 1)
            item = item.get("/Next")

    outlines = pdf.Root.get("/Outlines")
    return below(outlines.get("/First"), 1) if outlines is not None else iter(())


def _metadata(pdf: pikepdf.Pdf) -> dict[str, str]:
    """What the XMP metadata says, by the names of its properties."""
    if "/Metadata" not in pdf.Root:
        return {}
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        return {key: _joined(metadata[key]) for key in _XMP if key in metadata}


def _joined(value: Any) -> str:
    return value if isinstance(value, str) else " ".join(sorted(str(part) for part in value))


def _properties(pdf: pikepdf.Pdf) -> Mapping[str, str]:
    root = pdf.Root
    intents = root.get("/OutputIntents", ())
    return {
        "/DisplayDocTitle": str(root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle")),
        "/Marked": str(root.get("/MarkInfo", pikepdf.Dictionary()).get("/Marked")),
        "/OutputIntents": " ".join(
            str(intent.get("/S")) for intent in intents if isinstance(intent.get("/DestOutputProfile"), pikepdf.Stream)
        ),
    }  # fmt: skip


def _actions(pdf: pikepdf.Pdf) -> Iterator[str]:
    """What runs or carries something along, named by its place in the file."""
    for key in ("/OpenAction", "/AA", "/AF", "/Collection", "/AcroForm"):
        # An OpenAction may also be a place at which the file opens, which runs nothing.
        if key in pdf.Root and not (key == "/OpenAction" and isinstance(pdf.Root[key], pikepdf.Array)):
            yield key
    names = pdf.Root.get("/Names", pikepdf.Dictionary())
    yield from (key for key in ("/JavaScript", "/EmbeddedFiles") if key in names)
    for number, page in enumerate(pdf.pages, start=1):
        if "/AA" in page.obj:
            yield f"/AA ({number})"


def _box(values: Any) -> Box:
    left, bottom, right, top = (float(value) for value in values)
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
