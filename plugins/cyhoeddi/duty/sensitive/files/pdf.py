"""Data in PDF files: their properties, notes and attached files, read with pikepdf."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf

from cyhoeddi.duty.sensitive.files.pictures import xmp_hits
from cyhoeddi.duty.sensitive.hit import FileHit
from cyhoeddi.model.words import Words

_AUTHOR = Words("the author of the file", "awdur y ffeil")
_NOTE = Words("a note on a page", "nodyn ar dudalen")
_ATTACHED = Words("a file within the file", "ffeil o fewn y ffeil")
_MARKED = (
    "/Text",
    "/FreeText",
    "/Highlight",
    "/Redact",
    "/Stamp",
    "/StrikeOut",
    "/Underline",
    "/Squiggly",
    "/Caret",
    "/Ink",
    "/Popup",
)


def pdf_hits(data: bytes) -> tuple[FileHit, ...]:
    """What is hidden in a PDF file; raises ValueError for one that cannot be read."""
    try:
        return tuple(_hits(data))
    except pikepdf.PdfError as error:
        raise ValueError(str(error)) from error


def _hits(data: bytes) -> Iterator[FileHit]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        author = str(pdf.docinfo.get("/Author", "")).strip() if "/Info" in pdf.trailer else ""
        if author:
            yield FileHit(author[:200], _AUTHOR)
        if "/Metadata" in pdf.Root:
            yield from xmp_hits(pdf.Root.Metadata.read_bytes())
        yield from (FileHit(name[:200], _ATTACHED) for name in pdf.attachments)
        for page in pdf.pages:
            for note in page.obj.get("/Annots", ()):
                if str(note.get("/Subtype", "")) in _MARKED and (note.get("/Contents") or note.get("/T")):
                    words = f"{note.get('/T', '')}: {note.get('/Contents', '')}".strip(": ")
                    yield FileHit(words[:200], _NOTE)
