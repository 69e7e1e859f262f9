"""Lines that an element ends are as long as others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from cyhoeddi.outputs.pdf.libraries import load_weasyprint
from cyhoeddi.outputs.pdf.line_ends import full_lines

pytestmark = pytest.mark.pdf

WORDS = (
    "Mae’r tŷ a’r dŵr yn ymyl y ffordd, <b>a’r</b> hyfforddiant, y gefnogaeth a’r rhaglen gyfeirio mewn practis "
    "cyffredinol, a byddwn yn cefnogi’r gwaith cyfathrebu am {} cyfan."
)
STYLE = "<style>@page { size: 900px 90000px } p { font: 16px sans-serif } b { font-weight: 400 }</style>"
WIDTHS = range(300, 620, 2)


def lines(element: str) -> list[list[str]]:
    """The lines that the words take in each width, an element among them."""
    paragraphs = "".join(f"<p style='width: {width}px'>{WORDS.format(element)}</p>" for width in WIDTHS)
    (page,) = load_weasyprint().HTML(string=STYLE + paragraphs).render().pages
    found = [
        box for box in _walk(page._page_box) if box.element_tag == "p" and type(box).__name__ == "BlockBox"
    ]
    return [["".join(_texts(line)) for line in paragraph.children] for paragraph in found]


def _walk(box: Any) -> Iterator[Any]:
    yield box
    for child in getattr(box, "children", ()):
        yield from _walk(child)


def _texts(line: Any) -> Iterator[str]:
    return (box.text for box in _walk(line) if type(box).__name__ == "TextBox")


def short_lines(element: str) -> list[int]:
    """The widths in which a line is cut behind its first word."""
    return [
        width
        for width, found in zip(WIDTHS, lines(element), strict=True)
        if any(len(line.split()) == 1 for line in found[:-1])
    ]


def test_an_element_cuts_no_line() -> None:
    with full_lines():
        assert short_lines("<abbr>TD</abbr>") == []


def test_the_mistake_is_still_there() -> None:
    """Once WeasyPrint has mended it, what mends it here can go."""
    assert short_lines("<abbr>TD</abbr>")


def test_nothing_stays_changed() -> None:
    load_weasyprint()
    from weasyprint.layout import inline

    before = inline.split_first_line
    with full_lines():
        assert inline.split_first_line is not before
    assert inline.split_first_line is before
