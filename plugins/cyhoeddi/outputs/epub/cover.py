"""The cover that a shelf of e-books shows: the title on the theme's colour."""

from __future__ import annotations

import textwrap
from xml.sax.saxutils import escape

from cyhoeddi.outputs.embedding.drawn_svg import drawing_svgs
from cyhoeddi.outputs.print_reading.facts import DocumentFacts
from cyhoeddi.render.tokens import colours_of, theme_colours

_WIDTH, _HEIGHT = 1200, 1600
"""The proportion that shops and libraries ask for."""

_SIZES = ((11, 150), (15, 120), (20, 92), (28, 66))
"""Characters that a line holds, at a size in pixels."""

_MOST_LINES = 7
_SPACING = 1.15


def cover_png(facts: DocumentFacts, edition: str, style: str = "") -> bytes | None:
    """The cover as PNG; ``edition`` stands below the title, ``style`` has the site's own colours."""
    colours = {**theme_colours(), **colours_of(style)}
    with drawing_svgs() as drawn:
        return drawn(cover_svg(facts, edition, colours["brand"], colours["brand-line"]))


def cover_svg(facts: DocumentFacts, edition: str, brand: str, ring: str) -> bytes:
    """The cover as SVG; ``brand`` and ``ring`` are colours as hexadecimal digits."""
    size, lines = _lines(facts.title)
    first = 420
    words = "".join(
        f'<text x="100" y="{first + number * size * _SPACING:.0f}" font-size="{size}" font-weight="700">'
        f"{escape(line)}</text>"
        for number, line in enumerate(lines)
    )
    below = first + len(lines) * size * _SPACING + 30
    circles = "".join(
        f'<circle cx="{_WIDTH}" cy="{_HEIGHT}" r="{radius}" fill="none" stroke="#{ring}" stroke-width="36"/>'
        for radius in (220, 400, 580)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" viewBox="0 0 {_WIDTH} {_HEIGHT}">'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#{brand}"/>{circles}'
        f'<g fill="#fff">{words}<text x="100" y="{below:.0f}" font-size="56">{escape(edition)}</text></g></svg>'
    ).encode()


def _lines(title: str) -> tuple[int, list[str]]:
    """The size of the letters, the largest in which the title fits, and its lines; they are cut where none fits."""
    for most, size in _SIZES:
        lines = textwrap.wrap(title, most, break_long_words=False)
        if len(lines) <= _MOST_LINES and all(len(line) <= most for line in lines):
            return size, lines
    most, size = _SIZES[-1]
    return size, textwrap.wrap(title, most, max_lines=_MOST_LINES, placeholder=" …")
