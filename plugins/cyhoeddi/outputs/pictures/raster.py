"""Pictures of pixels: that they are some, and no more than a build can hold in memory. Only their headers are read."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position

MOST_PIXELS = 40_000_000
"""Some 120 MB in memory; a photograph that fills a page in the best print has 9 million."""

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
_ENOUGH = "2480"
"""Pixels across a page of A4 at 300 dots an inch."""


def raster_fault(file: Path, path: str, used_at: Position) -> Fault | None:
    """What is wrong with a picture of pixels; None where it can be printed.

    ``path`` is its path below the content folder, ``used_at`` where a page asks for it.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(file, formats=_FORMATS) as picture:
                width, height = picture.size
    except Image.DecompressionBombError as error:
        # Pillow gives up before it knows the sides, and names the pixels.
        return _too_large(path, next(iter(re.findall(r"\d+", str(error))), "?"), used_at)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return Fault("picture-unreadable", used_at, {"found": path})
    return _too_large(path, f"{width} × {height}", used_at) if width * height > MOST_PIXELS else None


def _too_large(path: str, size: str, used_at: Position) -> Fault:
    return Fault("picture-too-large", used_at, {"found": path, "size": size, "example": _ENOUGH})
