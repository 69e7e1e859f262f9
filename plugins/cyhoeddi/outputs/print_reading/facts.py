"""What a print document says of itself in its head."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import cast

from lxml.html import HtmlElement, HTMLParser, document_fromstring

from cyhoeddi.model.language import LANGUAGES, Language

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_REFERENCE = re.compile(r"&#([xX][0-9A-Fa-f]{1,8}|[0-9]{1,10});?")
_LAST = 0x10FFFF
"""The last character of Unicode."""


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """The facts of a document; ``published`` is None for one without a date."""

    language: Language
    title: str
    authors: tuple[str, ...]
    description: str
    published: date | None


def read_print_document(html: str) -> HtmlElement:
    """The document as a tree, however large; without the characters that no XML file may hold."""
    plain = _CONTROL.sub("", _REFERENCE.sub(_without_control, html))
    return document_fromstring(plain, parser=HTMLParser(huge_tree=True))


def _without_control(reference: re.Match[str]) -> str:
    digits = reference[1]
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return "" if number > _LAST or _CONTROL.match(chr(number)) else reference[0]


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
