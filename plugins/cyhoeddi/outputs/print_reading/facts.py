"""What a print document says of itself in its head."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from lxml.html import HtmlElement, HTMLParser, document_fromstring

from cyhoeddi.model.language import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """The facts of a document; ``published`` is None for one without a date."""

    language: Language
    title: str
    authors: tuple[str, ...]
    description: str
    published: date | None


def read_print_document(html: str) -> HtmlElement:
    """The document as a tree, however large."""
    return document_fromstring(html, parser=HTMLParser(huge_tree=True))


def document_facts(document: HtmlElement) -> DocumentFacts:
    """The facts in the head of a print document."""
    language = document.get("lang") or ""
    authors = _meta(document, "author").split(";")
    created = _meta(document, "dcterms.created")
    return DocumentFacts(
        language=cast("Language", language) if language in LANGUAGES else LANGUAGES[0],
        title=" ".join((document.findtext(".//title") or "").split()),
        authors=tuple(name for author in authors if (name := author.strip())),
        description=_meta(document, "description").strip(),
        published=date.fromisoformat(created) if created else None,
    )


def _meta(document: HtmlElement, name: str) -> str:
    return next((str(meta.get("content") or "") for meta in document.xpath("//meta[@name=$n]", n=name)), "")
