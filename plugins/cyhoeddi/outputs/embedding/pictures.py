"""Every picture of a document as data in its address, so that the document holds all it shows."""

from __future__ import annotations

import io
import warnings
from base64 import b64encode
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml.html import HtmlElement, builder
from PIL import Image

from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.embedding.drawn_svg import drawing_svgs
from cyhoeddi.outputs.embedding.inline_svg import inline_svg
from cyhoeddi.outputs.embedding.safe_svg import safe_svg, svg_size, title_and_description
from cyhoeddi.outputs.pdf import PdfFolders, PdfNotPossible
from cyhoeddi.render.theme import theme_folder

_AS_THEY_ARE = {"PNG": "image/png", "JPEG": "image/jpeg", "GIF": "image/gif"}
_TO_PNG = frozenset(("WEBP", "BMP", "TIFF"))
_MOST_TO_CONVERT = 40_000_000
"""Pixels above which a picture is not turned into another form: it would take too much memory."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's bytes, and its size in pixels as it is shown; ``svg`` is the SVG that it is or was drawn from."""

    kind: str
    data: bytes
    width: int
    height: int
    title: str = ""
    description: str = ""
    svg: bytes | None = field(default=None, repr=False)

    @property
    def address(self) -> str:
        """The picture as an address."""
        return f"data:{self.kind};base64,{b64encode(self.data).decode()}"


def embed_pictures(body: HtmlElement, project: Path, *, draw: bool) -> tuple[Picture, ...]:
    """Puts every picture into its ``img`` and gives them all; one that cannot be read becomes its words.

    ``draw``: an SVG is put in as PNG. Raises DocumentNotPossible for a picture from outside the project.
    """
    folders = PdfFolders(project, theme_folder())
    elements = [
        element
        for element in body.iter("img", "svg")
        if not any(parent.tag == "svg" for parent in element.iterancestors())
    ]
    pictures = []
    with drawing_svgs() as drawn:
        for element in elements:
            picture = _inline(element) if element.tag == "svg" else _linked(element, folders)
            if picture and picture.svg and draw:
                png = drawn(picture.svg)
                picture = replace(picture, kind="image/png", data=png) if png else None
            alt = _alt(element, picture)
            if picture is None:
                _replace(element, builder.SPAN(alt))
                continue
            _replace(element, _img(element, picture, alt))
            pictures.append(picture)
    return tuple(pictures)


def _img(element: HtmlElement, picture: Picture, alt: str) -> HtmlElement:
    image = builder.IMG(src=picture.address, alt=alt)
    for name in ("class", "id", "lang"):
        if element.get(name):
            image.set(name, element.get(name))
    if title := (element.get("title") or (picture.title if picture.title != alt else "")):
        image.set("title", title)
    written = element.get("width") if element.tag == "img" else None
    width = int(written) if written and written.isdecimal() and int(written) else picture.width
    image.set("width", str(width))
    image.set("height", str(max(1, round(picture.height * width / picture.width))))
    return image


def _alt(element: HtmlElement, picture: Picture | None) -> str:
    if element.get("aria-hidden") == "true" or element.get("role") == "presentation":
        return ""
    if element.tag == "img":
        return " ".join((element.get("alt") or "").split())
    said = (picture.description or picture.title) if picture else ""
    return said or element.get("aria-label") or ""


def _linked(element: HtmlElement, folders: PdfFolders) -> Picture | None:
    try:
        file = folders.file(element.get("src") or "")
        data = file.read_bytes()
    except PdfNotPossible as refusal:
        raise DocumentNotPossible(refusal.fault) from None
    except (OSError, ValueError):
        return None
    if file.suffix.lower() == ".svg":
        svg = safe_svg(data)
        return _vector(svg) if svg else None
    return _raster(data)


def _inline(element: HtmlElement) -> Picture | None:
    svg = inline_svg(element)
    return _vector(svg) if svg else None


def _vector(svg: bytes) -> Picture:
    title, description = title_and_description(svg)
    width, height = svg_size(svg)
    return Picture("image/svg+xml", svg, width, height, title, description, svg)


def _raster(data: bytes) -> Picture | None:
    """A picture of dots: its head alone is read, unless it has to become a PNG."""
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data)) as image:
            width, height = image.size
            if image.format in _AS_THEY_ARE:
                return Picture(_AS_THEY_ARE[image.format], data, width, height)
            if image.format not in _TO_PNG or width * height > _MOST_TO_CONVERT:
                return None
            made = io.BytesIO()
            image.save(made, "PNG")
            return Picture("image/png", made.getvalue(), width, height)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _replace(old: HtmlElement, new: HtmlElement) -> None:
    new.tail, old.tail = old.tail, None
    old.getparent().replace(old, new)
