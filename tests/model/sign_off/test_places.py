"""On which part of a page a place in its files lies."""

from __future__ import annotations

import pytest
from tests.model.sign_off.builders import site_of

from cyhoeddi.model.position import Position
from cyhoeddi.model.sign_off.naming import part_reference
from cyhoeddi.model.sign_off.parts import parts_of
from cyhoeddi.model.sign_off.places import places_of

ENGLISH = """---
title: Night
priority: {id: P1, title: Night}
actions:
  - id: P1.1
    action: Meet
    steps:
      - Find a room
  - {id: P1.2, action: Write}
description: What we do
---

Words.

## Why

One.[^1]

- two

## Who

Three.

--8<-- "data/names.md"

[^1]: A note.
"""
WELSH = ENGLISH.replace("## Why", "## Pam").replace("## Who", "## Pwy").replace("One", "Un tŷ")
SITE = site_of({"en/a.md": ENGLISH, "cy/a.md": WELSH, "data/names.md": "Names.\n\n- a name\n"})
PAIR = SITE.pairs["a.md"]
PLACES = places_of(PAIR, parts_of(PAIR))


@pytest.mark.parametrize(
    "path, line, column, reference",
    [
        ("content/en/a.md", 1, 1, None),
        ("content/en/a.md", 2, 1, "+front-matter"),
        ("content/en/a.md", 3, 20, "+front-matter"),
        ("content/en/a.md", 4, 1, "+front-matter"),
        ("content/en/a.md", 5, 5, "P1.1"),
        ("content/en/a.md", 6, 14, "P1.1"),
        ("content/en/a.md", 8, 9, "P1.1"),
        ("content/en/a.md", 9, 5, "P1.2"),
        ("content/en/a.md", 9, 30, "P1.2"),
        ("content/en/a.md", 10, 1, "+front-matter"),
        ("content/en/a.md", 13, 2, "+beginning"),
        ("content/en/a.md", 15, 1, "why"),
        ("content/en/a.md", 15, 4, "why"),
        ("content/en/a.md", 18, 1, "why"),
        ("content/en/a.md", 19, 3, "why"),
        ("content/en/a.md", 21, 1, "who"),
        ("content/en/a.md", 27, 1, "why"),  # a footnote is of the section that refers to it
        ("content/cy/a.md", 21, 4, "who"),
        ("content/cy/a.md", 999, 1, "why"),
        ("content/data/names.md", 1, 1, "who"),
        ("content/data/names.md", 3, 3, "who"),
        ("content/en/b.md", 5, 5, None),
        ("content/data/areas.yml", 1, 1, None),
        ("mkdocs.yml", 1, 1, None),
    ],
)
def test_part_at(path: str, line: int, column: int, reference: str | None) -> None:
    part = PLACES.part_at(Position(path, line, column))
    assert (part and part_reference(part)) == reference


def test_a_page_without_parts() -> None:
    assert places_of(PAIR, ()).part_at(Position("content/en/a.md", 5)) is None
