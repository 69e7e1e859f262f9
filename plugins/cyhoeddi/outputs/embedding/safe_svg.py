"""An SVG without what may run, ask for something elsewhere, or grow without end when it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"
_HREF = ("href", "{http://www.w3.org/1999/xlink}href")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_LENGTH = re.compile(r"(\d+\.?\d*|\.\d+)(px|pt|mm|cm|in|)")
_UNITS = {"": 1, "px": 1, "pt": 96 / 72, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96}
_VIEW_BOX = 4
_LONGEST = 40
"""How many times longer than wide, or wider than long, a picture may be."""

_WIDEST = 2000
"""Pixels, above which the size that a picture gives itself is brought down."""

_RUNS = frozenset(
    f"{SVG}{name}" for name in ("script", "foreignObject", "iframe", "handler", "animate", "set", "animateMotion",
                                "animateTransform", "discard", "audio", "video", "canvas", "listener")
)  # fmt: skip
_ELSEWHERE = re.compile(r"url\(\s*['\"]?\s*(?!['\"]?\s*#)|@import|\\", re.IGNORECASE)
_HERE = re.compile(r"#|data:image/(?:png|jpeg|gif);base64,", re.IGNORECASE)


def safe_svg(data: bytes) -> bytes | None:
    """The picture without scripts, references to elsewhere and moving parts; None where it is no SVG.

    A document type is refused altogether: it is where entities are declared that multiply.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root.tag != f"{SVG}svg" or root.getroottree().docinfo.internalDTD is not None:
        return None
    for element in [*_unsafe(root)]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for element in root.iter(etree.Element):
        for name in [name for name, value in element.attrib.items() if _is_unsafe(str(name), str(value))]:
            del element.attrib[name]
    size = _size(root)
    if size is None:
        return None
    for name, measure in zip(("width", "height"), size, strict=True):
        root.set(name, f"{measure:g}")
    return etree.tostring(root, encoding="UTF-8")


def svg_size(svg: bytes) -> tuple[int, int]:
    """Width and height of a safe SVG in pixels."""
    root = etree.fromstring(svg)
    return max(1, round(float(root.get("width", "1")))), max(1, round(float(root.get("height", "1"))))


def title_and_description(svg: bytes) -> tuple[str, str]:
    """What a safe SVG says of itself, empty where it says nothing."""
    root = etree.fromstring(svg)
    return _words(root, "title"), _words(root, "desc")


def _size(root: etree._Element) -> tuple[float, float] | None:
    """Width and height in pixels; None for a picture that has none or is too long and thin to be one.

    What draws it asks for memory by these, so they have to be of a sensible proportion.
    """
    box = [float(number) for number in _NUMBER.findall(root.get("viewBox", ""))]
    width, height = _length(root.get("width")), _length(root.get("height"))
    if len(box) == _VIEW_BOX:
        width = width or box[2]
        height = width * box[3] / box[2] if box[2] else 0
    if not width or not height or not 1 / _LONGEST < width / height < _LONGEST:
        return None
    shrunk = min(1, _WIDEST / width)
    return width * shrunk, height * shrunk


def _length(written: str | None) -> float:
    """A length in pixels, 0 for one that depends on what is around the picture."""
    found = _LENGTH.fullmatch((written or "").strip())
    return float(found[1]) * _UNITS[found[2]] if found else 0


def _words(root: etree._Element, name: str) -> str:
    found = root.find(f"{SVG}{name}")
    return "" if found is None else " ".join("".join(map(str, found.itertext())).split())


def _unsafe(root: etree._Element) -> Iterator[etree._Element]:
    for element in root.iter(etree.Element):
        is_style = element.tag == f"{SVG}style" and _ELSEWHERE.search("".join(map(str, element.itertext())))
        if element.tag in _RUNS or is_style or not str(element.tag).startswith(SVG):
            yield element


def _is_unsafe(name: str, value: str) -> bool:
    if name.startswith("on"):
        return True
    if name in _HREF:
        return not _HERE.match(value.strip())
    return bool(_ELSEWHERE.search(value))
