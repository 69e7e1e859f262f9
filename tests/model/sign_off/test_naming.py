"""Pages and parts by the names that people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.sign_off.builders import site_of

from cyhoeddi.model.sign_off.naming import (
    nearest_pages,
    nearest_parts,
    page_called,
    part_reference,
    parts_called,
)
from cyhoeddi.model.sign_off.parts import parts_of

ENGLISH = "Words.\n\n## Why it matters\n\nOne.\n\n## Who {#people}\n\nTwo.\n"
WELSH = "Geiriau.\n\n## Pam mae’n bwysig\n\nUn tŷ.\n\n## Pwy {#people}\n\nDau.\n"
PRIORITY = "---\ntitle: Nos\npriority: {{id: P1, title: Nos}}\nactions: [{{id: P1.1, action: {}}}]\n---\n{}"
SITE = site_of(
    {
        "en/index.md": "Home.",
        "cy/index.md": "Cartref.",
        "en/violence/index.md": "---\ntitle: Violence\n---\nWords.",
        "cy/violence/index.md": "---\ntitle: Trais\nslug: trais-difrifol\n---\nGeiriau.",
        "en/violence/night.md": PRIORITY.format("Meet", ENGLISH),
        "cy/violence/night.md": PRIORITY.format("Cyfarfod yn y tŷ", WELSH),
        "en/only.md": "English.",
    }
)
PARTS = parts_of(SITE.pairs["violence/night.md"])


@pytest.mark.parametrize(
    "name",
    [
        "content/cy/violence/night.md", "content/en/violence/night.md", "cy/violence/night.md", "en/violence/night",
        "violence/night.md", "violence/night", "./violence/night", "content\\cy\\violence\\night.md",
        "/violence/night/", "trais-difrifol/night", "cy/trais-difrifol/night.md", "en/violence/../violence/night",
    ],
)  # fmt: skip
def test_a_page_by_any_of_its_names(name: str) -> None:
    pair = page_called(name, SITE)
    assert pair is not None
    assert pair.key == "violence/night.md"


@pytest.mark.parametrize(
    "name", ["violence", "violence/index", "cy/violence", "content/en/violence/index.md", "trais-difrifol"]
)
def test_a_folder_is_its_index(name: str) -> None:
    pair = page_called(name, SITE)
    assert pair is not None
    assert pair.key == "violence/index.md"


@pytest.mark.parametrize("name", ["", ".", "index.md", "cy", "content/cy/", "content", "en/index.md"])
def test_the_home_page(name: str) -> None:
    pair = page_called(name, SITE)
    assert pair is not None
    assert pair.key == "index.md"


@pytest.mark.parametrize(
    "name", ["night", "../content/en/index.md/x", "violence/nigt", "fr/index.md", "content/fr/violence", "tŷ"]
)
def test_what_is_no_page(name: str) -> None:
    assert page_called(name, SITE) is None


def test_the_nearest_pages() -> None:
    assert nearest_pages("content/cy/violence/nigt.md", SITE)[0] == "violence/night.md"
    assert nearest_pages("violance", SITE)[0] == "violence/index.md"
    assert nearest_pages("ŵŵŵŵ", SITE) == []


@pytest.mark.parametrize(
    "name, reference",
    [
        ("why-it-matters", "why-it-matters"),
        ("pam-maen-bwysig", "why-it-matters"),
        ("Why it matters", "why-it-matters"),
        ("why IT matters", "why-it-matters"),
        ("Pam mae’n bwysig", "why-it-matters"),
        ("people", "people"),
        ("PEOPLE", "people"),
        ("Pwy", "people"),
        ("P1.1", "P1.1"),
        ("p1.1", "P1.1"),
        ("+beginning", "+beginning"),
        ("beginning", "+beginning"),
        ("front-matter", "+front-matter"),
    ],
)
def test_a_part_by_any_of_its_names(name: str, reference: str) -> None:
    assert [part_reference(part) for part in parts_called(name, PARTS)] == [reference]


def test_every_part_is_found_by_what_it_is_called() -> None:
    for part in PARTS:
        assert parts_called(part_reference(part), PARTS) == [part]


def test_what_is_no_part() -> None:
    assert parts_called("whi", PARTS) == []
    assert nearest_parts("why-it-maters", PARTS) == ["why-it-matters"]
    assert nearest_parts("ŵŵŵŵ", PARTS) == []
    assert nearest_parts("ŵŵŵŵ", PARTS[:2]) == ["+front-matter", "P1.1"]


def test_sections_of_one_id_are_meant_together() -> None:
    text = "## A {#x}\n\none 1\n\n## B {#x}\n\ntwo 22 ŵr\n"
    parts = parts_of(site_of({"en/a.md": text, "cy/a.md": text}).pairs["a.md"])
    assert len(parts_called("x", parts)) == 2


@given(st.text(max_size=30))
def test_anything_may_be_typed(name: str) -> None:
    page_called(name, SITE)
    nearest_pages(name, SITE)
    assert set(parts_called(name, PARTS)) <= set(PARTS) if parts_called(name, PARTS) else True
    assert len(nearest_parts(name, PARTS)) <= 3
