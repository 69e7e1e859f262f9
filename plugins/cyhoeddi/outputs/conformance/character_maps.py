"""The maps of a PDF's fonts: from drawn codes to the text they stand for (ToUnicode) and to glyphs (Encoding)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BLOCK = re.compile(rb"begin(bfchar|bfrange|cidchar|cidrange)(.*?)end\1", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])|(\d+)")


def text_map(stream: bytes) -> dict[int, str]:
    """The text of each code in a ToUnicode map (ISO 32000-1, 9.10.3)."""
    texts: dict[int, str] = {}
    for kind, body in _BLOCK.findall(stream):
        tokens = _tokens(body)
        if kind == b"bfchar":
            texts.update((_number(code), _text(text)) for code, text in _pairs(tokens))
        elif kind == b"bfrange":
            texts.update(_text_ranges(tokens))
    return texts


def glyph_map(stream: bytes) -> dict[int, int]:
    """The glyph of each code in an Encoding map (ISO 32000-1, 9.7.5.4)."""
    glyphs: dict[int, int] = {}
    for kind, body in _BLOCK.findall(stream):
        tokens = _tokens(body)
        if kind == b"cidchar":
            glyphs.update((_number(code), int(glyph)) for code, glyph in _pairs(tokens))
        elif kind == b"cidrange":
            for first, last, glyph in zip(tokens[::3], tokens[1::3], tokens[2::3], strict=False):
                codes = range(_number(first), _number(last) + 1)
                glyphs.update((number, int(glyph) + number - codes.start) for number in codes)
    return glyphs


def _tokens(body: bytes) -> list[bytes]:
    """Hexadecimal strings without their brackets, brackets of lists, and numbers."""
    return [b"".join(part or b"" for part in found).strip() for found in _TOKEN.findall(body)]


def _pairs(tokens: list[bytes]) -> Iterator[tuple[bytes, bytes]]:
    return zip(tokens[::2], tokens[1::2], strict=False)


def _text_ranges(tokens: list[bytes]) -> dict[int, str]:
    texts: dict[int, str] = {}
    place = 0
    while place + 2 < len(tokens):
        first, last = _number(tokens[place]), _number(tokens[place + 1])
        place += 2
        if tokens[place] == b"[":
            end = tokens.index(b"]", place)
            for step, text in enumerate(tokens[place + 1 : end]):
                texts[first + step] = _text(text)
            place = end + 1
        else:
            start = _text(tokens[place])
            for step in range(last - first + 1):
                texts[first + step] = start[:-1] + chr(ord(start[-1]) + step) if start else ""
            place += 1
    return texts


def _number(hexadecimal: bytes) -> int:
    return int(hexadecimal, 16)


def _text(hexadecimal: bytes) -> str:
    return bytes.fromhex(hexadecimal.decode("ascii")).decode("utf-16-be", errors="replace")
