"""Which section or block of one language belongs to which of the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import page, site_of

from cyhoeddi.model.alignment import align
from cyhoeddi.model.page import SectionPair

EN = [
    "## Why we wrote this\n\nThere were 14 incidents in 2023.\n",
    "## Our partners\n\n- Police\n- Health board\n",
    "## What we will spend\n\n| Year | £ |\n|---|---|\n| 2024 | 35 |\n",
    "## How we will know\n\nWe will publish 4 reports before June 2025.\n\n> Thank you\n",
]
CY = [
    "## Pam yr ysgrifennwyd hyn\n\nRoedd 14 digwyddiad yn 2023.\n",
    "## Ein partneriaid\n\n- Yr heddlu\n- Y bwrdd iechyd\n",
    "## Yr hyn y byddwn yn ei wario\n\n| Blwyddyn | £ |\n|---|---|\n| 2024 | 35 |\n",
    "## Sut y byddwn yn gwybod\n\nByddwn yn cyhoeddi 4 adroddiad cyn Mehefin 2025.\n\n> Diolch\n",
]


def pairs_of(en: list[str], cy: list[str]) -> tuple[SectionPair, ...]:
    texts = {"en/a.md": page(body="\n".join(en)), "cy/a.md": page(body="\n".join(cy))}
    return site_of(texts).pairs["a.md"].sections


def lines_of(pairs: tuple[SectionPair, ...]) -> list[tuple[str | None, str | None]]:
    return [(pair.en and pair.en.title, pair.cy and pair.cy.title) for pair in pairs]


def titles(sections: list[str]) -> list[str]:
    return [section.partition("\n")[0].lstrip("# ") for section in sections]


def test_twins_are_paired_in_order_and_share_the_english_id() -> None:
    pairs = pairs_of(EN, CY)
    assert lines_of(pairs) == list(zip(titles(EN), titles(CY), strict=True))
    assert [pair.id for pair in pairs][1] == "our-partners"
    assert [[(b.en and b.en.kind, b.cy and b.cy.kind) for b in pair.blocks] for pair in pairs][3] == [
        ("paragraph", "paragraph"),
        ("quote", "quote"),
    ]


@pytest.mark.parametrize("missing", range(4))
@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_missing_section_does_not_shift_the_rest(missing: int, language: str) -> None:
    expected: list[tuple[str | None, str | None]] = list(zip(titles(EN), titles(CY), strict=True))
    en, cy = expected[missing]
    expected[missing] = (None, cy) if language == "en" else (en, None)
    keep = [number for number in range(4) if number != missing]
    short_en, short_cy = [EN[number] for number in keep], [CY[number] for number in keep]
    assert (
        lines_of(pairs_of(short_en if language == "en" else EN, short_cy if language == "cy" else CY))
        == expected
    )


def test_explicit_ids_pair_whatever_lies_between() -> None:
    en = ["## One {#a}\n\nx\n", "## Two {#b}\n\ny\n"]
    cy = ["## Tri {#c}\n\nx\n", "## Dau {#b}\n\nhir iawn 1 2 3 4\n"]
    assert [(p.id, p.en is not None, p.cy is not None) for p in pairs_of(en, cy)] in (
        [("a", True, False), ("c", False, True), ("b", True, True)],
        [("c", False, True), ("a", True, False), ("b", True, True)],
    )


def test_a_missing_item_row_or_cell_does_not_shift_the_rest() -> None:
    en = ["- 10 homes\n- 20 streets\n- 30 towns\n"]
    cy = ["- 10 cartref\n- 30 tref\n"]
    (pair,) = pairs_of(en, cy)[0].blocks
    assert [(b.en and b.en.text, b.cy and b.cy.text) for b in pair.children] == [
        ("10 homes", "10 cartref"),
        ("20 streets", None),
        ("30 towns", "30 tref"),
    ]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_one_language_alone(language: str) -> None:
    pairs = site_of({f"{language}/a.md": page(body=EN[0])}).pairs["a.md"].sections
    assert [(pair.en is None, pair.cy is None) for pair in pairs] == [(language == "cy", language == "en")]


SCORES = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)), st.integers(-5, 8).map(float), max_size=64
)


@given(st.lists(st.integers(0, 7), max_size=8), st.lists(st.integers(0, 7), max_size=8), SCORES)
def test_nothing_is_lost_and_the_order_is_kept(
    first: list[int], second: list[int], scores: dict[tuple[int, int], float]
) -> None:
    pairs = align(first, second, lambda a, b: scores.get((a, b), -5.0))
    assert [a for a, _ in pairs if a is not None] == first
    assert [b for _, b in pairs if b is not None] == second
    assert (None, None) not in pairs


@given(st.lists(st.integers(0, 7), max_size=8), st.lists(st.integers(0, 7), max_size=8), SCORES)
def test_as_good_from_either_side(
    first: list[int], second: list[int], scores: dict[tuple[int, int], float]
) -> None:
    def score(a: int, b: int) -> float:
        return scores.get((a, b), -5.0)

    one = align(first, second, score)
    other = [(a, b) for b, a in align(second, first, lambda b, a: score(a, b))]
    assert _sum(one, score) == _sum(other, score)


@given(st.lists(st.integers(), unique=True, max_size=30), st.data())
def test_equal_things_meet_when_some_are_missing(things: list[int], data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.sampled_from(things), unique=True)) if things else []
    fewer = [thing for thing in things if thing in kept]
    expected = [(thing, thing if thing in kept else None) for thing in things]
    assert align(things, fewer, lambda a, b: 8.0 if a == b else -5.0) == expected


def _sum(pairs: list[tuple[int | None, int | None]], score: object) -> float:
    assert callable(score)
    return sum(-1.0 if a is None or b is None else score(a, b) for a, b in pairs)
