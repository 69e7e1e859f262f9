"""Descriptions of pictures: what the page says, and whether it says anything."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from cyhoeddi.outputs.conformance.checks.pictures import description, says_nothing

SAYS_SOMETHING = (
    "Siart bar: 12 o droseddau ym mis Ionawr", "Llun o’r tŷ ger y dŵr", "Map Gwent", "Logo Heddlu Dyfed-Powys", "Cylch",
    "2024", "Bara lawr", "tŷ", "Image of the bridge", "Siart y glaw",
)  # fmt: skip
SAYS_NOTHING = (
    "", "  ", "image", "Image 3", "LLUN", "Delwedd.", "siart1.svg", "IMG_0042.JPG", "picture-2", "…", "Ffigur 4",
)  # fmt: skip


@pytest.mark.parametrize("words", SAYS_SOMETHING)
def test_what_says_something(words: str) -> None:
    assert not says_nothing(words, "lluniau/siart-2.svg")


@pytest.mark.parametrize("words", SAYS_NOTHING)
def test_what_says_nothing(words: str) -> None:
    assert says_nothing(words, "lluniau/ty.svg")


@pytest.mark.parametrize(
    "words, address, nothing",
    [
        ("siart-2", "lluniau/siart-2.svg", True),
        ("siart-2.svg", "lluniau/siart-2.svg", True),
        ("cylch", "cylch.svg", False),
        ("t%C5%B7 1", "x.svg", False),
        ("tŷ-1", "file:///project/t%C5%B7-1.svg", True),
    ],
)
def test_the_name_of_the_file_says_nothing(words: str, address: str, nothing: bool) -> None:
    assert says_nothing(words, address) is nothing


@pytest.mark.parametrize(
    "html, expected",
    [
        ('<img src="x.svg" alt=" Tŷ  mawr ">', "Tŷ mawr"),
        ('<img src="x.svg" aria-label="Tŷ">', "Tŷ"),
        ('<img src="x.svg">', ""),
        ("<svg><title>Siart.</title><desc>Codi ŵ.</desc></svg>", "Siart. Codi ŵ"),
        ('<svg aria-label="Dŵr"><title>Siart</title></svg>', "Dŵr"),
        ("<svg><rect/></svg>", ""),
        ('<div role="img" aria-label="Siart dŵr: 3">███</div>', "Siart dŵr: 3"),
    ],
)
def test_what_the_page_says(html: str, expected: str) -> None:
    assert description(fragment_fromstring(html)) == expected
