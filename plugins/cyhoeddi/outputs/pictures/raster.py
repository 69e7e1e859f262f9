"""Pictures of pixels: that they are some, in colours that a PDF has, and no more than a build can hold in memory.

Only their headers are read.
"""

from __future__ import annotations

import re
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position

MOST_PIXELS = 40_000_000
"""Some 120 MB in memory; a photograph that fills a page in the best print has 9 million."""

_MODES = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA"})
"""Kinds of pixels, as Pillow calls them, that come out right in a PDF/A.

With colours of a printing press (CMYK) it breaks ISO 19005-2, 6.2.4.3, unless all of it is in such colours; shades of
grey with 16 bits are drawn as noise by WeasyPrint 70.
"""

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
                (width, height), mode = picture.size, picture.mode
    except Image.DecompressionBombError as error:
        # Pillow gives up before it knows the sides, and names the pixels.
        return _too_large(path, next(iter(re.findall(r"\d+", str(error))), "?"), used_at)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return Fault("picture-unreadable", used_at, {"found": path})
    if width * height > MOST_PIXELS:
        return _too_large(path, f"{width} × {height}", used_at)
    if mode not in _MODES:
        return Fault("picture-colours", used_at, {"found": path, "colours": mode})
    return None


def _too_large(path: str, size: str, used_at: Position) -> Fault:
    return Fault("picture-too-large", used_at, {"found": path, "size": size, "example": _ENOUGH})
