"""A link is called by its words, leads where the page says, and is one stop for a keyboard on each line."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import letters, shortened
from cyhoeddi.outputs.conformance.pdf_document import Annotation, Box, StructureElement
from cyhoeddi.outputs.conformance.print_page import PageElement, Stretch

_COVERED = 0.25
"""The part of the smaller area from which two areas of a link are taken for the same."""


def check(comparison: Comparison) -> Iterator[Fault]:
    """Links that are lost, called by something else, lead elsewhere or are met twice."""
    waiting: dict[Stretch, list[StructureElement]] = {}
    for spoken in comparison.spoken.with_roles("Link"):
        waiting.setdefault(comparison.stretch(spoken), []).append(spoken.element)
    for link in comparison.page.with_tags("a"):
        if not link.source.get("href") or not link.words or not comparison.is_whole(link):
            continue
        found = waiting.get(link.stretch)
        if not found:
            yield _fault(comparison, link.words, comparison.sheet(link.stretch), "Link: 0")
            continue
        for detail in _details(comparison, link, found.pop(0)):
            yield _fault(comparison, link.words, comparison.sheet(link.stretch), detail)
    yield from _contents_entries(comparison)
    yield from _stray_annotations(comparison)


def _details(comparison: Comparison, link: PageElement, element: StructureElement) -> Iterator[str]:
    """What is wrong with a link, by the keys of the PDF."""
    areas = element.annotations
    if not areas:
        yield "OBJR: 0"
    names = [link.words, link.source.get("title") or "", link.source.get("aria-label") or ""]
    wrong = next((area.contents for area in areas if not _is_called(area.contents, names)), None)
    if wrong is not None:
        yield f"/Contents {shortened(wrong) or '—'}"
    href = str(link.source.get("href"))
    elsewhere = next((area for area in areas if not _leads_to(area, href, comparison)), None)
    if elsewhere:
        yield shortened(f"{elsewhere.address or elsewhere.destination or '—'} ≠ {href}", 120)
    if any(
        one.page == other.page and _overlap(one.box, other.box)
        for number, one in enumerate(areas)
        for other in areas[:number]
    ):
        yield f"/Rect × {len(areas)}"


def _is_called(contents: str, names: list[str]) -> bool:
    """True for the words of the link, and what a style sheet may have added behind them."""
    called = letters(contents)
    return any(name and called.startswith(letters(name)) for name in names)


def _leads_to(area: Annotation, href: str, comparison: Comparison) -> bool:
    if href.startswith("#"):
        is_right = not area.destination or unquote(area.destination) == unquote(href[1:])
        return area.arrives and is_right and unquote(href[1:]) in comparison.page.ids
    if not urlsplit(href).scheme:
        return area.address is not None  # made whole with the address of the document
    return area.address is not None and unquote(area.address).rstrip("/") == unquote(href).rstrip("/")


def _overlap(one: Box, other: Box) -> bool:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return False
    smaller = min(_area(one), _area(other))
    return smaller > 0 and width * height / smaller > _COVERED


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _contents_entries(comparison: Comparison) -> Iterator[Fault]:
    """Each line of the contents has one link and no more."""
    for spoken in comparison.spoken.with_roles("TOCI"):
        links = [element for element in _own(spoken.element) if element.role == "Link"]
        if len(links) != 1:
            words = " ".join(content.text for content in spoken.element.contents)
            page = next((str(content.page) for content in spoken.element.contents), "?")
            yield _fault(comparison, words, page, f"TOCI: Link × {len(links)}")


def _own(entry: StructureElement) -> Iterator[StructureElement]:
    """The elements of an entry without the entries below it."""
    for kid in entry.kids:
        if isinstance(kid, StructureElement) and kid.role != "TOC":
            yield kid
            yield from _own(kid)


def _stray_annotations(comparison: Comparison) -> Iterator[Fault]:
    """Areas that belong to no element: the keyboard stops there and nothing is read."""
    structure = comparison.pdf.structure
    met = {area.key for element in structure.walk() for area in element.annotations} if structure else set()
    for page in comparison.pdf.pages:
        for area in page.annotations:
            if area.key not in met or area.kind != "Link":
                called = area.contents or area.address or area.destination or ""
                yield _fault(comparison, called, str(page.number), f"/Annot /{area.kind}")


def _fault(comparison: Comparison, words: str, page: str, detail: str) -> Fault:
    values = {"found": shortened(words), "page": page, "detail": detail}
    return Fault("pdf-link-wrong", comparison.position, values)
