"""The parts of a page and the words that each holds."""

from __future__ import annotations

import pytest
from tests.model.sign_off.builders import site_of

from cyhoeddi.model.sign_off.parts import Part, parts_of
from cyhoeddi.model.sign_off.text_hash import text_hash


def parts(english: str, welsh: str | None = None) -> tuple[Part, ...]:
    texts = {"en/plan.md": english} | ({"cy/plan.md": welsh} if welsh is not None else {})
    return parts_of(site_of(texts).pairs["plan.md"])


def texts_of(english: str) -> dict[str, str]:
    """The English words of each part of a page, by the name of its file."""
    found = parts(english, "Geiriau am y tŷ.")
    return {part.path.rpartition("/")[2]: part.en.text for part in found if part.en}


def test_every_kind_of_part() -> None:
    english = """---
title: Plan
description: What we do
slug: our-plan
priority: {id: P1, title: Night, objective: Safer nights}
actions:
  - {id: P1.1, action: Meet, steps: [{text: Find, steps: [a room]}, Write], timing: soon, lead: [x], urgency: high,
     measures: [More], updates: [{date: 2024-06-30, text: Done}]}
---
First words.

## Why

Because.
"""
    assert texts_of(english) == {
        "+front-matter.yml": "Plan What we do Night Safer nights",
        "+action-,p1.1.yml": "Meet a room Find Write soon More 2024-06-30 Done",
        "+beginning.yml": "First words.",
        "why.yml": "Why Because.",
    }


SAME = [
    (
        "**We** will [meet](a.md) on *Monday*.",
        "We will [meet](https://example.org/){target=_blank} on Monday.",
    ),
    ("- one\n- two\n", "one\n\ntwo\n"),
    ("- one\n- two\n", "1. one\n2. two\n"),
    ("## Why\n\none", "### Why {#reason}\n\none"),
    ("one\n\n<!-- a comment -->", "one"),
    ("> one", "one"),
    ("![A street](a.png)", "![A street](b.png){.wide}"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|:--|--:|\n| **1** | 2 |"),
    ("We meet.[^1]\n\n[^1]: In town.", "We meet.[^place]\n\n[^place]: In town."),
    ('"It’s here" &amp; there', "“It's here” & there"),
]


@pytest.mark.parametrize("one, other", SAME)
def test_markup_is_no_word(one: str, other: str) -> None:
    assert [text_hash(text) for text in texts_of(one).values()] == [
        text_hash(text) for text in texts_of(other).values()
    ]


DIFFERENT = [
    ("one two", "one three"),
    ("We have 21.", "We have 12."),
    ("- one\n- two\n", "- one\n"),
    ("- one\n- two\n", "- two\n- one\n"),
    ("| a | b |\n|---|---|\n| 1 | |", "| a | b |\n|---|---|\n| | 1 |"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 3 |"),
    ("![A street](a.png)", "![A road](a.png)"),
    ("See [our plan](a.md).", "See [your plan](a.md)."),
    ("We meet.[^1]\n\n[^1]: In town.", "We meet.[^1]\n\n[^1]: At home."),
    ("## Why\n\none", "## Who\n\none"),
    ("```\none\n```", "```\ntwo\n```"),
    ("term\n:   one", "term\n:   two"),
    ("!!! note\n    one", "!!! note\n    two"),
]


@pytest.mark.parametrize("one, other", DIFFERENT)
def test_every_word_that_is_seen_counts(one: str, other: str) -> None:
    assert {text_hash(text) for text in texts_of(one).values()} != {
        text_hash(text) for text in texts_of(other).values()
    }


def test_footnotes_are_those_of_the_section_that_refers_to_them() -> None:
    text = "## A\n\none[^b][^a]\n\n## B\n\ntwo[^a]\n\n[^a]: first\n[^b]: second\n[^c]: nobody’s\n"
    found = texts_of(text)
    assert found["a.yml"] == "A one second first"
    assert found["b.yml"].startswith("B two first")
    assert "nobody" not in found["a.yml"]


def test_sections_without_words_are_no_parts() -> None:
    for text in ("<!-- nothing -->\n\n---\n", "/// action-plan\n///\n", "", "##\n"):
        assert [part.kind for part in parts(text, text)] == ["front-matter"]


def test_a_part_of_one_language() -> None:
    (front,) = [part for part in parts("Words.") if part.kind == "front-matter"]
    assert front.cy is None
    assert front.get("cy") is None
    with pytest.raises(ValueError, match="front-matter"):
        _ = front.both


def test_sections_of_one_id_have_files_of_their_own() -> None:
    english = "## A {#x}\n\none 1\n\n## B {#x}\n\ntwo 22\n"
    welsh = "## A {#x}\n\nun 1\n\n## B {#x}\n\ndau 22 ŵr\n"
    paths = [part.path for part in parts(english, welsh) if part.kind == "section"]
    assert paths == ["data/sign-off/plan/x.yml", "data/sign-off/plan/x+2.yml"]


@pytest.mark.parametrize(
    "front",
    ["actions: 3", "actions: [3, {id: 4}, {id: P1}]", "priority: []", "title: []", "description: {a: b}"],
)
def test_front_matter_of_any_form_is_read(front: str) -> None:
    page = (
        f"---\ntitle: Plan\n{front}\n---\nWords.\n"
        if "title" not in front
        else f"---\n{front}\n---\nWords.\n"
    )
    assert parts(page, page)
