from __future__ import annotations

from xml.etree.ElementTree import Element

import pytest
from tests.outputs.pdf.structure.html_page import page

from cyhoeddi.outputs.pdf.structure.source_text import LineEnd, SourceText

SPACE, WITHIN, HYPHENATED = LineEnd.SPACE, LineEnd.WITHIN_WORD, LineEnd.HYPHENATED


def ends(root: Element, lines: list[tuple[Element, str]]) -> list[LineEnd]:
    source = SourceText(root)
    return [source.line_end(element, words, "‐") for element, words in lines]


@pytest.mark.parametrize(
    "words, lines, wanted",
    [
        ("Mae’r dŵr yn oer", ["Mae’r dŵr", "yn oer"], [SPACE, WITHIN]),
        ("Dyfed-Powys", ["Dyfed-", "Powys"], [WITHIN, WITHIN]),
        ("anghyffredin", ["anghy‐", "ffredin"], [HYPHENATED, WITHIN]),
        ("tŷ‐bach yw", ["tŷ‐", "bach yw"], [WITHIN, WITHIN]),
        ("dŵr\n   y tŷ", ["dŵr", "y tŷ"], [SPACE, WITHIN]),
        ("a b a b", ["a", "b a", "b"], [SPACE, SPACE, WITHIN]),
        ("ŵyŵyŵy", ["ŵyŵ", "yŵy"], [WITHIN, WITHIN]),
        ("tŷ/dŵr", ["tŷ/", "dŵr"], [WITHIN, WITHIN]),
        ("dŵr", ["DŴR"], [SPACE]),  # made by CSS: taken for whole words
    ],
)
def test_what_follows_a_line(words: str, lines: list[str], wanted: list[LineEnd]) -> None:
    root = page(f"<p>{words}</p>")
    assert ends(root, [(root[0][0], line) for line in lines]) == wanted


@pytest.mark.parametrize(
    "html, wanted",
    [
        ("<em>dŵr</em> oer", SPACE),
        ("<em>dŵr</em>, oer", WITHIN),
        ("<em>dŵr </em>oer", SPACE),
        ("<em>dŵr</em><b> oer</b>", SPACE),
        ("<em>dŵr</em><b>oer</b>", WITHIN),
        ("<em>dŵr</em><br/>oer", SPACE),
        ("<em>dŵr</em>", WITHIN),
    ],
)
def test_what_follows_the_end_of_an_element(html: str, wanted: LineEnd) -> None:
    root = page(f"<p>{html}</p><p> ŷ</p>")
    assert ends(root, [(root[0][0][0], "dŵr")]) == [wanted]


def test_a_footnote_stands_in_no_line() -> None:
    root = page("<p><em>Dŵr</em><span>Nodyn</span> glân</p>")
    em, note = root[0][0]
    source = SourceText(root)
    source.leave_out(note)
    assert source.line_end(em, "Dŵr", "‐") is SPACE
    assert source.after(note) is SPACE
    assert source.line_end(note, "Nodyn", "‐") is WITHIN
