"""The YAML block at the head of a page."""

from __future__ import annotations

import pytest
from tests.helpers import found

from cyhoeddi.model.front_matter import split_page


@pytest.mark.parametrize(
    "text, body, line",
    [
        ("---\ntitle: Tŷ\n---\nBody ŵ\n", "Body ŵ\n", 4),
        ("---\ntitle: Tŷ\n---", "", 3),
        ("---  \ntitle: Tŷ\n...\n\nBody\n", "\nBody\n", 4),
        ("---\ntitle: Tŷ\n---\nBody\n\n---\n\nMore\n", "Body\n\n---\n\nMore\n", 4),
        ('---\ntitle: "a --- b"\n---\n', "", 4),
        ("---\n# a comment\ntitle: 'ŵ'\n---\nBody", "Body", 5),
    ],
)
def test_split(text: str, body: str, line: int) -> None:
    split = split_page(text, "f.md")
    assert (split.faults, split.body, split.body_line) == ((), body, line)


@pytest.mark.parametrize(
    "text, faults",
    [
        ("# Heading\n", ["front-matter-missing 1:1"]),
        (" ---\ntitle: x\n---\n", ["front-matter-missing 1:1"]),
        ("---\ntitle: x\n\nBody\n", ["front-matter-not-closed 1:1"]),
        ("---\n- a\n---\n", ["front-matter-not-keys 2:1"]),
        ("---\njust words\n---\n", ["front-matter-not-keys 2:1"]),
        ("---\n---\nBody", ["key-missing 1:1"]),
        ("---\ntitle: a: b\n---\n", ["yaml-broken 2:9"]),
        ("---\ntitle: x\ntitle: y\n---\n", ["yaml-key-twice 3:1"]),
        ("---\ntitle: x\ntitel: y\n---\n", ["key-unknown 3:1"]),
    ],
)
def test_faults(text: str, faults: list[str]) -> None:
    split = split_page(text, "f.md")
    assert found(split.faults) == faults
    assert isinstance(split.front.value, dict)
