"""Reads the tag tree of a PDF into plain values (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pikepdf

from cyhoeddi.outputs.conformance.pdf_document import (
    Annotation,
    Box,
    Content,
    PdfPage,
    StructureElement,
)

_DEEPEST = 200
"""Elements within elements that are followed: no document has more, and a tree that holds itself ends."""

_Kid = StructureElement | Content | Annotation


def read_structure(pdf: pikepdf.Pdf, pages: Sequence[PdfPage]) -> StructureElement | None:
    """The tree below its root; None where there is none. Its own role is ``StructTreeRoot``."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return None
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    reader = _Reader(
        pages, numbers, {str(key): str(value) for key, value in root.get("/RoleMap", {}).items()}
    )
    return StructureElement("StructTreeRoot", tuple(reader.kids(root, None, 0)))


class _Reader:
    def __init__(
        self, pages: Sequence[PdfPage], numbers: Mapping[tuple[int, int], int], roles: Mapping[str, str]
    ) -> None:
        self._pages, self._numbers, self._roles = pages, numbers, roles
        self._annotations = {annotation.key: annotation for page in pages for annotation in page.annotations}

    def element(self, dictionary: Any, page: int | None, depth: int) -> StructureElement:
        role = str(dictionary.get("/S", "/"))
        attributes = _attributes(dictionary)
        return StructureElement(
            role=self._roles.get(role, role)[1:],
            kids=tuple(self.kids(dictionary, page, depth)),
            language=_text(dictionary.get("/Lang")),
            alternative=_text(dictionary.get("/Alt")),
            expansion=_text(dictionary.get("/E")),
            actual_text=_text(dictionary.get("/ActualText")),
            id=_text(dictionary.get("/ID")),
            scope=_text(attributes.get("/Scope")),
            headers=tuple(str(header) for header in attributes.get("/Headers", ())),
            row_span=int(attributes.get("/RowSpan", 1)),
            column_span=int(attributes.get("/ColSpan", 1)),
            box=_box(attributes.get("/BBox")),
        )

    def kids(self, dictionary: Any, page: int | None, depth: int) -> Iterator[_Kid]:
        page = self._numbers.get(_key(dictionary.get("/Pg")), page) if "/Pg" in dictionary else page
        kids = dictionary.get("/K")
        if kids is None or depth > _DEEPEST:
            return
        for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
            if isinstance(kid, int):
                yield from self._content(page, kid)
            elif not isinstance(kid, pikepdf.Dictionary):
                continue
            elif kid.get("/Type") == "/MCR":
                yield from self._content(self._numbers.get(_key(kid.get("/Pg")), page), int(kid["/MCID"]))
            elif kid.get("/Type") == "/OBJR":
                annotation = self._annotations.get(_key(kid.get("/Obj")))
                if annotation:
                    yield annotation
            elif "/S" in kid:
                yield self.element(kid, page, depth + 1)

    def _content(self, page: int | None, mcid: int) -> Iterator[Content]:
        if page is not None:
            yield Content(page, mcid, self._pages[page - 1].contents.get(mcid, ""))


def _attributes(dictionary: Any) -> dict[str, Any]:
    """All attributes of an element together; those that we look at have different names in each owner's list."""
    given = dictionary.get("/A")
    if given is None:
        return {}
    merged: dict[str, Any] = {}
    for one in given if isinstance(given, pikepdf.Array) else (given,):
        if isinstance(one, pikepdf.Dictionary):
            merged.update(one.items())
    return merged


def _key(value: Any) -> tuple[int, int]:
    return value.objgen if isinstance(value, pikepdf.Object) else (0, 0)


def _box(values: Any) -> Box | None:
    if values is None or len(values) != 4:
        return None
    left, bottom, right, top = (float(value) for value in values)
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
