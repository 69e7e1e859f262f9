"""Maps of fonts in the forms that PDFs have."""

from __future__ import annotations

import pytest

from cyhoeddi.outputs.conformance.character_maps import glyph_map, text_map


@pytest.mark.parametrize(
    "stream, expected",
    [
        (b"2 beginbfchar\n<0001> <0175>\n<0002> <00660066>\nendbfchar", {1: "ŵ", 2: "ff"}),
        (b"1 beginbfchar <03> <D83DDE00> endbfchar", {3: "😀"}),
        (b"1 beginbfrange <0005> <0007> <0061> endbfrange", {5: "a", 6: "b", 7: "c"}),
        (b"1 beginbfrange <0005> <0006> [<0175> <0177>] endbfrange", {5: "ŵ", 6: "ŷ"}),
        (b"1 beginbfchar <01> <0041> endbfchar 1 beginbfchar <02> <0042> endbfchar", {1: "A", 2: "B"}),
        (b"1 beginbfchar <0001> <> endbfchar", {1: ""}),
        (b"1 begincodespacerange <0000> <ffff> endcodespacerange", {}),
        (b"", {}),
    ],
)
def test_texts(stream: bytes, expected: dict[int, str]) -> None:
    assert text_map(stream) == expected


@pytest.mark.parametrize(
    "stream, expected",
    [
        (b"2 begincidchar <0001> 7 <0002> 0 endcidchar", {1: 7, 2: 0}),
        (b"1 begincidrange <0001> <0003> 10 endcidrange", {1: 10, 2: 11, 3: 12}),
        (b"/Supplement 0 def", {}),
    ],
)
def test_glyphs(stream: bytes, expected: dict[int, int]) -> None:
    assert glyph_map(stream) == expected
