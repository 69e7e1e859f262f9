"""A picture is described, with the words of the page and not with the name of its file, and has its place on paper."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import letters, shortened
from cyhoeddi.outputs.conformance.pdf_document import StructureElement
from cyhoeddi.outputs.conformance.print_page import PageElement

_SIGNS = re.compile(r"[\W_]+")
_FILE_NAME = re.compile(r"\S+\.(?:png|svg|jpe?g|gif|webp|tiff?|bmp|pdf)", re.IGNORECASE)
_SAYS_NOTHING = frozenset(
    (
        "image", "img", "picture", "pic", "photo", "photograph", "graphic", "figure", "illustration",
        "icon", "logo", "chart", "graph", "diagram", "placeholder", "screenshot", "untitled",
        "delwedd", "llun", "ffotograff", "graffig", "ffigur", "darlun", "eicon", "siart", "graff", "sgrinlun",
    )
)  # fmt: skip
_TOLERANCE = 3.0
"""Points by which a picture may stand out of its sheet."""


def check(comparison: Comparison) -> Iterator[Fault]:
    """Pictures without a Figure, Figures without a picture, descriptions that are wrong or say nothing."""
    found = comparison.spoken.with_roles("Figure", "Formula")
    expected = comparison.page.with_tags("img", "svg")
    for stream in sorted(
        {element.stretch.stream for element in expected} | {spoken.stream for spoken in found}
    ):
        pictures = [element for element in expected if element.stretch.stream == stream]
        figures = [spoken for spoken in found if spoken.stream == stream]
        for picture in pictures[len(figures) :]:
            yield _fault(comparison, "—", description(picture.source), comparison.sheet(picture.stretch))
        for figure in figures[len(pictures) :]:
            yield _fault(comparison, figure.element.alternative or "—", "—", _sheet(figure.element))
        for picture, spoken in zip(pictures, figures, strict=False):
            yield from _compared(comparison, picture, spoken.element, spoken.language)


def _compared(
    comparison: Comparison, picture: PageElement, figure: StructureElement, language: str
) -> Iterator[Fault]:
    page, wanted, given = _sheet(figure), description(picture.source), figure.alternative or ""
    if _plain(given) != _plain(wanted) or says_nothing(given, picture.source.get("src") or ""):
        yield _fault(comparison, given or "—", wanted or "—", page)
    if language != picture.language:
        values = {"found": shortened(given), "expected": picture.language, "actual": language, "page": page}
        yield Fault("pdf-language-wrong", comparison.position, values)
    if not _is_on_its_sheet(comparison, figure):
        yield _fault(comparison, f"BBox {figure.box or '—'}", given, page)


def description(picture: HtmlElement) -> str:
    """What the page says of a picture: ``alt``, ``aria-label``, or the title and description of a drawing."""
    given = (
        picture.get("aria-label") if picture.tag != "img" else picture.get("alt") or picture.get("aria-label")
    )
    if given or picture.tag != "svg":
        return " ".join((given or "").split())
    parts = [child.text_content() for child in picture if child.tag in ("title", "desc")]
    return ". ".join(" ".join(part.split()).rstrip(".") for part in parts if part.strip())


def says_nothing(words: str, address: str) -> bool:
    """True for no words, the name of a file, and words that fit any picture."""
    plain = words.strip()
    name = posixpath.basename(unquote(urlsplit(address).path))
    return (
        not _plain(plain)
        or bool(_FILE_NAME.fullmatch(plain))
        or (
            bool(name)
            and plain in (name, posixpath.splitext(name)[0])
            and "." in name
            and not plain.isalpha()
        )
        or re.sub(r"[\W\d_]+", "", plain.casefold()) in _SAYS_NOTHING
    )


def _plain(words: str) -> str:
    return _SIGNS.sub("", letters(words))


def _is_on_its_sheet(comparison: Comparison, figure: StructureElement) -> bool:
    content = next(figure.contents, None)
    if figure.box is None or content is None:
        return False
    left, bottom, right, top = figure.box
    sheet = comparison.pdf.pages[content.page - 1].box
    return (
        left < right
        and bottom < top
        and left >= sheet[0] - _TOLERANCE
        and bottom >= sheet[1] - _TOLERANCE
        and right <= sheet[2] + _TOLERANCE
        and top <= sheet[3] + _TOLERANCE
    )


def _sheet(figure: StructureElement) -> str:
    return next((str(content.page) for content in figure.contents), "?")


def _fault(comparison: Comparison, found: str, expected: str, page: str) -> Fault:
    values = {"found": shortened(found), "expected": shortened(expected), "page": page}
    return Fault("pdf-picture-wrong", comparison.position, values)
