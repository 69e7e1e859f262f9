"""The cover of an e-book."""

from __future__ import annotations

import pytest
from lxml import etree

from cyhoeddi.outputs.epub.cover import cover_png, cover_svg
from cyhoeddi.outputs.print_reading.facts import DocumentFacts


def facts(title: str) -> DocumentFacts:
    return DocumentFacts("cy", title, (), "", None)


@pytest.mark.parametrize(
    "title, lines",
    [
        ("Tŷ", ["Tŷ"]),
        ("Strategaeth Trais Difrifol", ["Strategaeth", "Trais", "Difrifol"]),
        ("Tŷ & <Dŵr>", ["Tŷ & <Dŵr>"]),
    ],
)
def test_the_title_is_in_lines(title: str, lines: list[str]) -> None:
    root = etree.fromstring(cover_svg(facts(title), "2026", "0B3A47", "2F8391"))
    texts = ["".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == [*lines, "2026"]


@pytest.mark.parametrize("title", ["", "ŵ" * 300, "Dŵr a thŷ " * 60])
def test_any_title_has_a_cover(title: str) -> None:
    root = etree.fromstring(cover_svg(facts(title), "", "0B3A47", "2F8391"))
    heights = [float(text.get("y", "0")) for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert max(heights) < 1600
    png = cover_png(facts(title), "")
    assert png
    assert png.startswith(b"\x89PNG")
