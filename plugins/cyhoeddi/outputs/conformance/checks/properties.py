"""What a PDF says of itself: title, language, the standards it keeps; and that it runs and fetches nothing."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison

_LEADS_OUT = frozenset(("http", "https", "mailto", "tel"))
_STANDARDS = {
    "/DisplayDocTitle": "True",
    "/Marked": "True",
    "pdfuaid:part": "1",
    "pdfaid:part": "2",
    "pdfaid:conformance": "A",
    "/OutputIntents": "/GTS_PDFA1",
}


def check(comparison: Comparison) -> Iterator[Fault]:
    """Properties that are missing or say something else than the page."""
    for key, expected, found in [*_of_document(comparison), *_of_pages(comparison)]:
        if _plain(found) != _plain(expected):
            values = {"key": key, "expected": expected, "found": found or "—"}
            yield Fault("pdf-property-wrong", comparison.position, values)


def _of_document(comparison: Comparison) -> Iterator[tuple[str, str, str]]:
    """Key, what it should be and what it is."""
    pdf, page = comparison.pdf, comparison.page
    for key, title in pdf.titles.items():
        yield key, page.title, title
    yield "/Lang", page.language, (pdf.language or "").lower()
    yield "dc:language", page.language, pdf.properties.get("dc:language", "").lower()
    for key, expected in _STANDARDS.items():
        yield key, expected, pdf.properties.get(key, "")
    yield "/StructTreeRoot", "StructTreeRoot", pdf.structure.role if pdf.structure else ""
    for action in pdf.actions:
        yield action, "—", action


def _of_pages(comparison: Comparison) -> Iterator[tuple[str, str, str]]:
    for page in comparison.pdf.pages:
        if page.annotations:
            yield f"/Tabs ({page.number})", "/S", page.tab_order or ""
        yield f"/PageLabels ({page.number})", str(page.number), page.label
        for area in page.annotations:
            if area.action:
                yield f"/Annot /A ({page.number})", "/URI", area.action
            if area.address is not None and urlsplit(area.address).scheme not in _LEADS_OUT:
                yield f"/Annot /URI ({page.number})", ", ".join(sorted(_LEADS_OUT)), area.address


def _plain(text: str) -> str:
    return " ".join(text.split())
