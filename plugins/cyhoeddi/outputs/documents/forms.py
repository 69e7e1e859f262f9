"""The forms in which a strategy is published beside the website, and which of them a strategy has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from cyhoeddi.model.settings import Settings
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words

_MIME_TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".html": "text/html",
}

FormName = Literal["pdf", "pdf_large_print", "docx", "epub", "html"]


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a document.

    ``name`` is its key in ``publication.json``; ``ending`` of its files' names, in each language; ``kind`` what people
    call it.
    """

    name: FormName
    ending: Words
    kind: Words

    @property
    def mime_type(self) -> str:
        """Its media type, as a link to it names it."""
        return _MIME_TYPES[Path(f"x{self.ending.into('en')}").suffix]

    @property
    def is_pdf(self) -> bool:
        """True for a PDF, of whatever size of letters."""
        return self.ending.into("en").endswith(".pdf")

    @property
    def large_print(self) -> bool:
        """True where its letters are large."""
        return self.name == "pdf_large_print"


FORMS = (
    Form("pdf", Words(".pdf", ".pdf"), Words("PDF", "PDF")),
    Form(
        "pdf_large_print",
        Words("-large-print.pdf", "-print-bras.pdf"),
        Words("PDF in large print", "PDF print bras"),
    ),
    Form("docx", Words(".docx", ".docx"), Words("Word", "Word")),
    Form("epub", Words(".epub", ".epub"), Words("EPUB", "EPUB")),
    Form("html", Words(".html", ".html"), Words("HTML on one page", "HTML ar un dudalen")),
)
"""Every form, those that take longest to make first."""


def forms_of(strategy: Strategy, settings: Settings) -> Iterator[Form]:
    """The forms that a strategy is published in."""
    documents = settings.documents
    wanted = {
        "pdf": "pdf" in documents,
        "pdf_large_print": "pdf" in documents and strategy.large_print,
        "docx": "word" in documents,
        "epub": "epub" in documents,
        "html": "html" in documents,
    }
    return (form for form in FORMS if wanted[form.name])
