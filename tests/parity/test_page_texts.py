"""Every text of a page that a reader sees, with its place."""

from __future__ import annotations

from tests.parity.sites import site_of

from cyhoeddi.model.page_texts import PageText, page_texts

FRONT = """\
---
title: Cynllun
description: Y tŷ
priority: {id: P1, title: Cartref, objective: Byw’n ddiogel}
actions:
  - id: P1.1
    action: Ymweld
    timing: {text: Bob gŵyl, date: 2024}
    steps:
      - Holi
      - text: Dewis
        steps: [Trefnu]
    measures: [Nifer]
  - id: P1.2
---
"""
BODY = """\
# Pennawd

Paragraff *of English*{lang=en} a `cod` yma.

- eitem
    - nythog

| pen | y |
|-----|---|
| cell | z |

```
cod
```
"""


def texts(page: str) -> list[PageText]:
    return list(page_texts(next(site_of({"cy/plan.md": page}).pages("cy"))))


def test_the_front_matter_comes_first_in_the_order_of_its_keys() -> None:
    assert [text.text for text in texts(FRONT)] == [
        "Cynllun", "Y tŷ", "Cartref", "Byw’n ddiogel", "Ymweld", "Bob gŵyl", "Holi", "Dewis", "Trefnu", "Nifer",
    ]  # fmt: skip


def test_words_of_the_front_matter_have_their_place() -> None:
    page = next(site_of({"cy/plan.md": FRONT}).pages("cy"))
    places = {text.text: text.place_of(page, 0, text.text) for text in page_texts(page)}
    assert (places["Y tŷ"].line, places["Y tŷ"].column) == (3, 14)
    assert places["Trefnu"].line == 12


def test_every_block_but_code() -> None:
    assert [text.text for text in texts(BODY)][1:] == [
        "Pennawd", "Paragraff of English a cod yma.", "eitem", "nythog", "pen", "y", "cell", "z",
    ]  # fmt: skip


def test_marked_words_are_told() -> None:
    paragraph = next(text for text in texts(BODY) if text.text.startswith("Paragraff"))
    marked = "".join(letter for place, letter in enumerate(paragraph.text) if paragraph.is_marked(place))
    assert marked == "of Englishcod"


def test_a_block_marked_as_english_is_left_out() -> None:
    assert [text.text for text in texts("Yn y tŷ.\n\nIn the house.\n{: lang=en }\n")] == ["Page", "Yn y tŷ."]


def test_keys_of_other_kinds_are_no_texts() -> None:
    assert [text.text for text in texts("---\ntitle: 3\nactions: [x, {action: [1]}]\n---\nTŷ\n")] == ["Tŷ"]
