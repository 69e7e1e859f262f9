"""Ids of bookmarks and drawings, each once in the file: Word offers to repair one in which two are the same."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.oxml.ns import qn


def make_ids_unique(document: WordDocument) -> None:
    """Counts bookmarks and drawings anew, in their order."""
    open_bookmarks: dict[str, list[str]] = {}
    count = 0
    for found in document.element.body.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd")):
        former = str(found.get(qn("w:id")))
        if found.tag == qn("w:bookmarkStart"):
            count += 1
            open_bookmarks.setdefault(former, []).append(str(count))
            found.set(qn("w:id"), str(count))
        else:
            found.set(qn("w:id"), open_bookmarks[former].pop())
    for number, drawing in enumerate(document.element.body.iter(qn("wp:docPr")), start=1):
        drawing.set("id", str(number))
        drawing.set("name", f"Picture {number}")
