"""Data in pictures of pixels: EXIF, text chunks, comments and XMP, read with Pillow; no pixel is decoded."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from PIL import ExifTags, Image

from cyhoeddi.duty.sensitive.hit import FileHit
from cyhoeddi.model.words import Words

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".heic", ".avif"})

_PLACE = Words("where the picture was taken", "ble y tynnwyd y llun")
_AUTHOR = Words("the author of the picture", "awdur y llun")
_OWNER = Words("the owner of the camera", "perchennog y camera")
_SERIAL = Words("the serial number of the camera", "rhif cyfresol y camera")
_COMMENT = Words("a comment in the picture", "sylw yn y llun")
_COMPUTER = Words("the computer on which it was made", "y cyfrifiadur y’i gwnaed arno")

_TAGS: Mapping[int, Words] = {
    0x010E: _COMMENT, 0x013B: _AUTHOR, 0x013C: _COMPUTER, 0x9C9B: _COMMENT, 0x9C9C: _COMMENT, 0x9C9D: _AUTHOR,
    0x9C9F: _COMMENT, 0x9286: _COMMENT, 0xA430: _OWNER, 0xA431: _SERIAL, 0xA435: _SERIAL,
}  # fmt: skip
"""Tags of EXIF 3.0 and those that Windows adds."""

_CHUNKS: Mapping[str, Words] = {
    "author": _AUTHOR,
    "artist": _AUTHOR,
    "comment": _COMMENT,
    "description": _COMMENT,
    "title": _COMMENT,
}
_XMP = (
    (re.compile(rb"exif:GPSL(?:at|ong)itude"), _PLACE),
    (re.compile(rb"(?:photoshop:City|Iptc4xmpCore:Location|photoshop:State)\W{1,5}([^<\"]{2,80})"), _PLACE),
    (re.compile(rb"<dc:creator>.{0,80}?<rdf:li[^>]*>([^<]{2,120})<", re.DOTALL), _AUTHOR),
    (re.compile(rb"(?:aux|exifEX):(?:OwnerName|CameraOwnerName)\W{1,5}([^<\"]{2,80})"), _OWNER),
    (re.compile(rb"(?:aux:SerialNumber|exifEX:BodySerialNumber)\W{1,5}([^<\"]{2,80})"), _SERIAL),
)
_GPS_PLACES = frozenset({1, 2, 3, 4, 5, 6, 27, 28})
_COPYRIGHT_FREE = frozenset({"", "ascii", "unicode", "default", "image", "created with gimp", "screenshot"})


def picture_hits(data: bytes) -> Iterator[FileHit]:
    """What is hidden in a picture; raises OSError, ValueError or SyntaxError for one that cannot be read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with _opened(data) as picture:
            exif, info = picture.getexif(), dict(picture.info)
            detail = exif.get_ifd(ExifTags.IFD.Exif)
            if _GPS_PLACES.intersection(exif.get_ifd(ExifTags.IFD.GPSInfo)):
                yield FileHit("GPS", _PLACE)
    for tags in (exif, detail):
        yield from _named((_TAGS[tag], value) for tag, value in tags.items() if tag in _TAGS)
    chunks = (
        (_CHUNKS[str(key).casefold()], value) for key, value in info.items() if str(key).casefold() in _CHUNKS
    )
    yield from _named(chunks)
    yield from xmp_hits(data)


def _opened(data: bytes) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data))
    except Image.DecompressionBombError as error:
        raise ValueError(str(error)) from error


def xmp_hits(data: bytes) -> Iterator[FileHit]:
    """What an XMP packet in a file says of persons and places."""
    start = data.find(b"<x:xmpmeta")
    if start < 0:
        start = data.find(b"<rdf:RDF")
    if start < 0:
        return
    packet = data[start : start + 200_000]
    for pattern, what in _XMP:
        for match in pattern.finditer(packet):
            words = match[1].decode("utf-8", "replace") if match.lastindex else "GPS"
            yield FileHit(" ".join(words.split()), what)


def _named(values: Iterator[tuple[Words, Any]]) -> Iterator[FileHit]:
    for what, value in values:
        words = _text(value)
        if words.casefold() not in _COPYRIGHT_FREE:
            yield FileHit(words[:200], what)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        is_wide = value.count(0) * 3 > len(value)
        value = (
            value.removeprefix(b"ASCII\0\0\0")
            .removeprefix(b"UNICODE\0")
            .decode("utf-16-le" if is_wide else "utf-8", "replace")
        )
    elif isinstance(value, tuple) and all(isinstance(one, int) and 0 <= one < 256 for one in value):
        return _text(bytes(value))
    return " ".join(str(value).replace("\0", " ").split())
