"""SVGs as PNGs, with the letters of the theme: the same on every machine, whatever fonts it has."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cyhoeddi.outputs.embedding.safe_svg import svg_size
from cyhoeddi.render.theme import theme_folder

_FAMILY = "Atkinson Hyperlegible Next"
_FINE = 3
"""Pixels of the PNG for each of the SVG: 288 to the inch where it is shown as large as it says."""

_WIDEST, _MOST = 1600, 4_000_000
"""Pixels across, and altogether."""


@contextmanager
def drawing_svgs() -> Iterator[Callable[[bytes], bytes | None]]:
    """While this is open: a function that gives the PNG of a safe SVG, None of one that cannot be drawn."""
    with tempfile.TemporaryDirectory(prefix="fonts-") as folder:
        yield lambda svg: _draw(svg, Path(folder))


def _draw(svg: bytes, folder: Path) -> bytes | None:
    import resvg_py

    width, height = svg_size(svg)
    across = min(_WIDEST, _FINE * width, round(math.sqrt(_MOST * width / height)))
    try:
        return resvg_py.svg_to_bytes(
            svg_string=svg.decode(),
            width=max(1, across),
            skip_system_fonts=True,
            font_files=_fonts(folder) if b"text" in svg else [],
            font_family=_FAMILY,
            serif_family=_FAMILY,
            sans_serif_family=_FAMILY,
            monospace_family=_FAMILY,
            languages=[],
        )
    except ValueError:
        return None


def _fonts(folder: Path) -> list[str]:
    """The theme's fonts in a form that is not packed, made when they are first asked for."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    files = []
    for source in sorted((theme_folder() / "assets" / "fonts").glob("*.woff2")):
        file = folder / f"{source.stem}.ttf"
        if not file.exists():
            font = TTFont(source)
            font.flavor = None
            font.save(file)
        files.append(str(file))
    return files
