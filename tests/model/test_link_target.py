"""Addresses in parts, and where they were written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.parity.sites import FRONT_MATTER_LINES, site_of

from cyhoeddi.model.link_target import (
    Address,
    address_position,
    address_span,
    content_path,
    is_made_elsewhere,
    read_address,
    relative_to,
)


def test_parts_of_an_address() -> None:
    assert read_address("HTTPS://WWW.Llyw.Cymru/tŷ?a=1#b") == Address(
        "https", "www.llyw.cymru", "/tŷ", "a=1", "b"
    )


@given(st.text())
def test_any_text_has_parts(text: str) -> None:
    assert isinstance(read_address(text), Address)


@pytest.mark.parametrize(
    "target, is_relative",
    [
        ("a.md", True),
        ("../a.md#b", True),
        ("#b", True),
        ("", True),
        ("/a", False),
        ("//x.org", False),
        ("mailto:a@b.c", False),
    ],
)
def test_relative_addresses(target: str, is_relative: bool) -> None:
    assert read_address(target).is_relative is is_relative


@pytest.mark.parametrize(
    "target, path",
    [
        ("b.md", "cy/strategaeth/b.md"),
        ("../b.md#c", "cy/b.md"),
        ("../../en/b.md", "en/b.md"),
        ("t%C5%B7.md", "cy/strategaeth/tŷ.md"),
        ("#c", "cy/strategaeth/a.md"),
        ("../../../b.md", None),
        ("./b/", "cy/strategaeth/b"),
    ],
)
def test_file_that_a_path_names(target: str, path: str | None) -> None:
    page = site_of({"cy/strategaeth/a.md": "A"}).page("cy/strategaeth/a.md")
    assert page
    assert content_path(page, read_address(target)) == path


def test_how_a_path_is_written() -> None:
    page = site_of({"cy/strategaeth/a.md": "A"}).page("cy/strategaeth/a.md")
    assert page
    assert relative_to(page, "cy/b.md") == "../b.md"


def test_addresses_that_another_program_fills_in() -> None:
    assert [is_made_elsewhere(target) for target in ("{url}", "$CTA", "<% a %>", "a.md")] == [
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    "text, line, column",
    [
        ("Gweler [y tŷ](a.md).", 1, 15),
        ("a.md [a.md](a.md) a.md", 1, 13),
        ("Gweler [y\ntŷ](a.md).", 2, 5),
        ("Gweler [y tŷ]( <a.md> 'b').", 1, 17),
        ("Gweler [y tŷ][1].\n\n[1]: a.md", 3, 6),
        ("| b | [ŵ](a.md) |\n|---|---|", 1, 11),
        ("[^1]\n\n[^1]: ŵ [y](a.md)", 3, 13),
        ("![y tŷ](a.md)", 1, 9),
    ],
)
def test_place_of_an_address(text: str, line: int, column: int) -> None:
    page = site_of({"cy/plan.md": text}).page("cy/plan.md")
    assert page
    places = [address_position(page, b, link) for b in page.walk() for link in (*b.links, *b.images)]
    assert [(place.line - FRONT_MATTER_LINES, place.column) for place in places] == [(line, column)]


def test_end_of_an_address_that_was_written_with_an_entity() -> None:
    page = site_of({"cy/plan.md": "[tŷ](a?b=1&amp;c=2)"}).page("cy/plan.md")
    assert page
    block = page.blocks[0]
    span = address_span(page, block, block.links[0])
    assert span
    line = page.source_line(span[0]) or ""
    assert line[span[0].column - 1 : span[1].column - 1] == "a?b=1&amp;c=2"


def test_address_that_is_nowhere_near_has_the_place_of_its_words() -> None:
    page = site_of({"cy/plan.md": "Gweler\n[y tŷ][1].\n" + "\nDim.\n" * 5 + "\n[1]: a.md"}).page("cy/plan.md")
    assert page
    block = page.blocks[0]
    assert address_span(page, block, block.links[0]) is None
    assert address_position(page, block, block.links[0]).line == 2 + FRONT_MATTER_LINES
