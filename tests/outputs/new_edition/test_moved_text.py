"""Links and includes of a page that is moved lead where they led before."""

from __future__ import annotations

import pytest

from cyhoeddi.outputs.new_edition.front_matter import with_new_edition
from cyhoeddi.outputs.new_edition.moved_text import moved_text, with_includes

OLD, NEW = "en/s/work/a.md", "en/s/2024/s/work/a.md"
MOVED = {
    OLD: NEW,
    "en/s/index.md": "en/s/2024/s/index.md",
    "en/s/work/tŷ.png": "en/s/2024/s/work/tŷ.png",
    "cy/s/index.md": "cy/s/2024/s/index.md",
}


@pytest.mark.parametrize(
    "written, moved",
    [
        ("[x](../index.md)", "[x](../index.md)"),
        ("[x](../index.md#ŵyr)", "[x](../index.md#ŵyr)"),
        ("![x](tŷ.png)", "![x](tŷ.png)"),
        ("![x](t%C5%B7.png)", "![x](t%C5%B7.png)"),
        ("[x](#ŵ)", "[x](#ŵ)"),
        ("[x](https://example.org/a/../b)", "[x](https://example.org/a/../b)"),
        ("[x](mailto:a@example.org)", "[x](mailto:a@example.org)"),
        ("[x](/en/)", "[x](/en/)"),
        ("Nothing: (../../index.md)", "Nothing: (../../index.md)"),
        ("[^1]: ../../index.md is a note", "[^1]: ../../index.md is a note"),
        ("[x](../../index.md)", "[x](../../../../index.md)"),
        ('[x](../../index.md#a "Ŵyr")', '[x](../../../../index.md#a "Ŵyr")'),
        ("![x](<../../../assets/dŵr a thŷ.png>)", "![x](<../../../../../assets/dŵr a thŷ.png>)"),
        ("[x]: ../../index.md", "[x]: ../../../../index.md"),
        ('<img src="../../../assets/a.png" alt="">', '<img src="../../../../../assets/a.png" alt="">'),
        ("[x](../../../cy/s/index.md)", "[x](../../../../../cy/s/2024/s/index.md)"),
        ("[a](../../b.md) [c](../../d.md)", "[a](../../../../b.md) [c](../../../../d.md)"),
        ("![x](../../t%C5%B7.png)", "![x](../../../../t%C5%B7.png)"),
        ("[x](../../other/)", "[x](../../../../other/)"),
    ],
)
def test_links(written: str, moved: str) -> None:
    assert moved_text(written, OLD, NEW, MOVED) == moved


def test_code_stays() -> None:
    text = "```\n[x](../../index.md)\n```\n"
    assert moved_text(text, OLD, NEW, MOVED) == text


def test_includes() -> None:
    text = '--8<-- "data/ŵ.md"\n\n```\n--8<-- "data/ŵ.md"\n```\n'
    assert with_includes(text, lambda path: f"kept/{path}") == text.replace("data", "kept/data", 1)


@pytest.mark.parametrize(
    "front, after",
    [
        ("edition: {year: 2026}\npublished: 2026-03-01", "edition: NEW"),
        ("edition:\n  year: 2026\n  kind: full\ntitle: Tŷ", "edition: NEW\ntitle: Tŷ"),
        ("title: Tŷ\nreview_due: 2027-03-01\nareas: [gwent]", "title: Tŷ\nareas: [gwent]"),
        ("updated: 2026-05-01  # ŵyr\nareas:\n- gwent", "areas:\n- gwent"),
        ("assessment:\n- {action: A, text: Ŵ}\n- {action: B, text: Ŷ}\ntitle: Tŷ", "title: Tŷ"),
        ('"published": 2026-03-01\ntitle: Tŷ', "title: Tŷ"),
        ("title: Tŷ\n# published: ŵyr\nhistory:\n  - {date: 2026-03-01, text: Ŵ}", None),
        ("title: Tŷ", None),
    ],
)
def test_front_matter(front: str, after: str | None) -> None:
    body = "\n---\n\npublished: yn y tŷ\n"
    assert with_new_edition(f"---\n{front}{body}", "NEW") == f"---\n{after or front}{body}"


def test_a_page_without_front_matter_stays() -> None:
    assert with_new_edition("published: ŵyr\n", "NEW") == "published: ŵyr\n"
