"""What an SVG may keep."""

from __future__ import annotations

import pytest
from tests.outputs.print_page import HOSTILE_SVGS, SVG

from cyhoeddi.outputs.embedding.drawn_svg import drawing_svgs
from cyhoeddi.outputs.embedding.safe_svg import safe_svg, svg_size, title_and_description

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">'
)
CLEAN = [
    '<rect width="9" height="9" fill="#fff"/>',
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)" width="9"/>',
    '<g id="tŷ"/><use href="#tŷ"/><use xlink:href="#tŷ"/>',
    '<image href="data:image/png;base64,AA" width="9" height="9"/>',
    "<style>.a { fill: red }</style><text>Dŵr</text>",
    '<rect style="fill: red" transform="scale(2)"/>',
]
TAKEN = [
    ("<script>go()</script>", "go()"),
    ('<rect onclick="go()"/>', "go()"),
    ('<a href="javascript:go()"><text>a</text></a>', "go()"),
    ('<image href="http://e.org/a.png"/>', "e.org"),
    ('<image xlink:href="//e.org/a.png"/>', "e.org"),
    ('<use href="other.svg#a"/>', "other.svg"),
    ('<rect fill="url(http://e.org/a)"/>', "e.org"),
    ("<rect style=\"fill: url( 'http://e.org/a' )\"/>", "e.org"),
    ("<style>@import 'http://e.org/a.css';</style>", "e.org"),
    ("<style>a { background: url(http://e.org/a.css) }</style>", "e.org"),
    ("<style>a { background: u\\72l(http://e.org) }</style>", "e.org"),
    ('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>', "foreignObject"),
    ('<set attributeName="href" to="http://e.org"/>', "e.org"),
    ('<image href="data:text/html;base64,AA"/>', "text/html"),
    ('<p xmlns="http://www.w3.org/1999/xhtml">a</p>', "xhtml"),
]


@pytest.mark.parametrize("inside", CLEAN)
def test_what_does_no_harm_stays(inside: str) -> None:
    made = safe_svg(f"{HEAD}{inside}</svg>".encode())
    assert made == f"{HEAD}{inside}</svg>".encode()


@pytest.mark.parametrize("inside, gone", TAKEN)
def test_what_runs_or_asks_goes(inside: str, gone: str) -> None:
    made = safe_svg(f"{HEAD}{inside}<rect/></svg>".encode())
    assert made
    assert gone.encode() not in made
    assert b"<rect/>" in made


@pytest.mark.parametrize("name", ["entities.svg", "broken.svg", "long.svg", "empty.svg", "other.svg"])
def test_what_is_no_picture_is_none(name: str) -> None:
    assert safe_svg(HOSTILE_SVGS[name].encode()) is None


def test_a_document_type_in_another_encoding_is_refused_too() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?>' + HOSTILE_SVGS["entities.svg"]
    assert safe_svg(text.encode("utf-16")) is None


@pytest.mark.parametrize(
    "attributes, size",
    [
        ('viewBox="0 0 200 100"', (200, 100)),
        ('viewBox="0,0,200,100" width="50"', (50, 25)),
        ('viewBox="0 0 200 100" width="100%" height="100%"', (200, 100)),
        ('width="96pt" height="1in"', (128, 96)),
        ('width="10000" height="5000"', (2000, 1000)),
        ('viewBox="0 0 1e1 2e1"', (10, 20)),
    ],
)
def test_size(attributes: str, size: tuple[int, int]) -> None:
    made = safe_svg(f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode())
    assert made
    assert svg_size(made) == size


@pytest.mark.parametrize(
    "attributes",
    ["", 'width="100%" height="9"', 'viewBox="0 0 0 0"', 'viewBox="0 0 9 1e300"', 'width="-9" height="9"'],
)
def test_without_a_sensible_size_it_is_none(attributes: str) -> None:
    assert safe_svg(f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode()) is None


def test_what_it_says_of_itself() -> None:
    made = safe_svg(SVG.encode())
    assert made
    assert title_and_description(made) == ("Tŷ", "Tŷ a dŵr yn y cwm.")


def test_words_are_drawn_with_the_letters_of_the_theme() -> None:
    """ŵ has an outline of its own: the picture of it differs from that of w, and from that of nothing."""
    words = [
        f'{HEAD}<text y="9" font-size="9">{word}</text></svg>'.encode() for word in ("ŵ", "w", "ŷ", "y", " ")
    ]
    with drawing_svgs() as drawn:
        pictures = {drawn(word) for word in words}
    assert len(pictures) == 5
    assert None not in pictures
