"""Which SVG files may be drawn."""

from __future__ import annotations

import pytest

from cyhoeddi.model.position import Position
from cyhoeddi.outputs.pictures.svg import MOST_BYTES, svg_fault

USED_AT = Position("content/cy/tŷ.md", 7, 3)
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n'
)


def found(svg: str) -> str | None:
    """A fault as its name, place and what it found."""
    fault = svg_fault(svg.encode(), "content/ŵ.svg", USED_AT)
    if fault is None:
        return None
    assert fault.related == (USED_AT,)
    assert fault.position.path == "content/ŵ.svg"
    return f"{fault.name} {fault.position.line}:{fault.position.column} {fault.values['found']}"


@pytest.mark.parametrize(
    "inside",
    [
        "<title>Tŷ</title><desc>Dŵr</desc><rect width='9' height='9'/><text>Ŵ</text>",
        "<style>.a { fill: url(#g) }</style>",
        "<defs><linearGradient id='g'/></defs><rect fill='url(#g)'/>",
        "<rect style='fill: url( \"#g\" )'/>",
        "<defs><g id='a'><path d='M0 0'/></g></defs><use href='#a'/><use xlink:href='#a'/>",
        "<a href='https://www.gov.uk/'><text>Dolen</text></a>",
        "<!-- <script> is only a word here --><text>onload</text>",
        "<text>Only words: url(http://x) and @import</text>",
        "<g>" * 90 + "</g>" * 90,
        "<use href='#nobody'/>",
    ],
)
def test_what_may_be_drawn(inside: str) -> None:
    assert found(f"<?xml version='1.0' encoding='utf-8'?>\n{HEAD}{inside}\n</svg>") is None


@pytest.mark.parametrize(
    "inside,expected",
    [
        ("<script>alert(1)</script>", "2:1 <script>"),
        ("<g>\n  <SCRIPT/></g>", "3:3 <SCRIPT>"),
        ("<foreignObject><p/></foreignObject>", "2:1 <foreignObject>"),
        ("<rect onclick='x()'/>", "2:1 onclick"),
        ("<image href='ty.png'/>", '2:1 href="ty.png"'),
        ("<image xlink:href='http://example.org/ŵ.png'/>", '2:1 xlink:href="http://example.org/ŵ.png"'),
        ("<image href='data:image/png;base64,AAAA'/>", '2:1 href="data:image/png;base64,AAAA"'),
        ("<use href='other.svg#a'/>", '2:1 href="other.svg#a"'),
        ("<rect fill='url(http://example.org/a)'/>", "2:1 url(http://example.org/a"),
        ("<rect style='background: url( \"a.png\" )'/>", '2:1 url( "a.png"'),
        ("<style>@import 'a.css';</style>", "2:8 @import 'a.css';"),
        ("<style>\n.a { fill: url(a.svg) }</style>", "3:1 url(a.svg"),
        ("<?xml-stylesheet href='a.css'?>", "2:1 <?xml-stylesheet"),
        ("<g xml:base='http://example.org/'/>", '2:1 xml:base="http://example.org/"'),
    ],
)
def test_what_may_not(inside: str, expected: str) -> None:
    assert (found(f"{HEAD}{inside}</svg>") or "").startswith(f"svg-refused {expected}")


def test_entities_are_refused_before_they_are_expanded() -> None:
    bomb = "".join(f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, 12))
    svg = f'<!DOCTYPE svg [<!ENTITY e0 "ŵŵŵŵŵŵŵŵŵŵ">{bomb}]>\n{HEAD}<text>&e11;</text></svg>'
    assert found(svg) == "svg-refused 1:15 <!DOCTYPE"


def test_a_document_type_from_elsewhere_is_refused() -> None:
    svg = f'<?xml version="1.0"?>\n<!DOCTYPE svg SYSTEM "file:///etc/passwd">\n{HEAD}</svg>'
    assert (found(svg) or "").startswith("svg-refused 2:")


@pytest.mark.parametrize("times", [12, 40])
def test_references_that_multiply_are_refused(times: int) -> None:
    groups = "".join(f"<g id='g{n}'>" + f"<use href='#g{n - 1}'/>" * 4 + "</g>" for n in range(1, times))
    assert found(f"{HEAD}<defs><g id='g0'><path/></g>{groups}</defs><use href='#g{times - 1}'/></svg>") == (
        "svg-refused 1:1 <use>"
    )


@pytest.mark.parametrize(
    "inside",
    [
        "<g id='a'><use href='#a'/></g>",
        "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
        "".join(f"<g id='g{n}'><use href='#g{n + 1}'/></g>" for n in range(3000)),
    ],
)
def test_references_without_end_are_refused(inside: str) -> None:
    assert found(f"{HEAD}{inside}</svg>") == "svg-refused 1:1 <use>"


def test_elements_in_one_another_have_an_end() -> None:
    assert (found(HEAD + "<g>" * 5000) or "").startswith("svg-refused 2:")


@pytest.mark.parametrize(
    "svg,name",
    [
        ("", "svg-broken 1:1"),
        ("\x89PNG", "svg-broken 1:1"),
        (f"{HEAD}<g></svg>", "svg-broken 2:6"),
        (f"{HEAD}<text>&ŵ;</text></svg>", "svg-broken 2:7"),
        ("<html><body/></html>", "svg-refused 1:1 <html>"),
    ],
)
def test_what_is_no_svg(svg: str, name: str) -> None:
    assert (found(svg) or "").startswith(name)


def test_a_drawing_has_a_size() -> None:
    svg = f"{HEAD}<!-- {'ŵ' * (MOST_BYTES // 2)} --></svg>"
    assert found(svg) == "svg-too-large 1:1 5.0 MB"
