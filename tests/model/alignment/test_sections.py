"""Which section or block of one language belongs to which of the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import page, site_of

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
    cy = ["## Tri\n\n- hir\n- iawn\n", "## Dau {#b}\n\nhir iawn 1 2 3 4\n"]
    pairs = pairs_of(en, cy)
    assert [(pair.en and pair.en.id, pair.cy and pair.cy.id) for pair in pairs][-1] == ("b", "b")


def test_an_id_that_was_translated_parts_no_sections() -> None:
    pairs = pairs_of(["## Needs {#needs}\n\nMany.\n"], ["## Anghenion {#anghenion}\n\nLlawer, ŵyr.\n"])
    assert [(pair.en is not None, pair.cy is not None) for pair in pairs] == [(True, True)]


@pytest.mark.parametrize("missing", range(4))
@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_a_missing_heading_headed_keeps_its_partners(missing: int, language: str) -> None:
    """The words of the section stand in the one before, or before the first heading."""
    sides = {"en": list(EN), "cy": list(CY)}
    sides[language][missing] = sides[language][missing].partition("\n\n")[2]
    pairs = pairs_of(sides["en"], sides["cy"])
    blocks = [block for pair in pairs for block in pair.blocks]
    assert all(block.en and block.cy for block in blocks)
    assert len(blocks) == 5
    headless = [pair for pair in pairs if pair.heading_only]
    without = [pair for pair in pairs if pair.en and pair.cy and not (pair.en.heading and pair.cy.heading)]
    assert len(headless + without) == 1


@pytest.mark.parametrize("moved", range(4))
def test_a_section_at_another_place_is_found_by_what_it_holds(moved: int) -> None:
    en = [f"## {title}\n\n{text}\n" for title, text in zip("ABCD", TEXTS, strict=True)]
    cy = [f"## {title}\n\n{text}\n" for title, text in zip("ÂBĈD", TEXTS, strict=True)]
    cy.insert(3 if moved < 2 else 0, cy.pop(moved))
    pairs = pairs_of(en, cy)
    assert [pair.en and pair.en.title for pair in pairs] == list("ABCD")
    assert [block.en and block.en.text for pair in pairs for block in pair.blocks] == [
        block.cy and block.cy.text for pair in pairs for block in pair.blocks
    ]
    assert [pair.moved for pair in pairs].count(True) == 1


TEXTS = [
    "We spend £5,000 on 12 towns and £7,500 on 36 villages.",
    "From 1 May 2024 to 3 June 2027 we meet 9 times.",
    "Call 01267 226600 or 01437 764551.",
    "In 2021 there were 45, in 2022 there were 67.",
]


def test_headings_with_the_same_number_belong_together() -> None:
    en = ["## 2.1 Why\n\nWords.\n", "## 2.2 Who\n\nWords.\n", "## 2.3 When\n\nWords.\n"]
    cy = ["## 2.1 Pam\n\nGeiriau.\n", "## 2.3 Pryd\n\nGeiriau’r tŷ.\n"]
    assert lines_of(pairs_of(en, cy)) == [
        ("2.1 Why", "2.1 Pam"), ("2.2 Who", None), ("2.3 When", "2.3 Pryd"),
    ]  # fmt: skip


def test_footnotes_stand_with_the_section_that_refers_to_them() -> None:
    en = ["## Why\n\nCases.[^b]\n", "## Who\n\nTowns.[^a]\n", "[^a]: Here.\n\n[^b]: There.\n"]
    cy = ["## Pam\n\nAchosion.[^b]\n", "## Pwy\n\nTrefi’r tŷ.[^a]\n", "[^a]: Yma.\n\n[^b]: Acw.\n"]
    notes = [
        [(block.en and block.en.name, block.cy and block.cy.name) for block in pair.blocks][1:]
        for pair in pairs_of(en, cy)
    ]
    assert notes == [[("b", "b")], [("a", "a")]]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_one_language_alone(language: str) -> None:
    pairs = site_of({f"{language}/a.md": page(body=EN[0])}).pairs["a.md"].sections
    assert [(pair.en is None, pair.cy is None) for pair in pairs] == [(language == "cy", language == "en")]


PARTS = st.lists(
    st.tuples(st.sampled_from(["## ", "### ", "", "- ", "> "]), st.integers(1, 999)),
    max_size=9,
    unique_by=lambda p: p[1],
)


def _page(parts: list[tuple[str, int]], word: str) -> list[str]:
    return [f"{sign}{word} {number}\n\n" for sign, number in parts]


def _told(pairs: tuple[SectionPair, ...]) -> list[tuple[str | None, str | None]]:
    """Every heading and block with its partner."""
    sections = lines_of(pairs)
    blocks = [(b.en and b.en.full_text(), b.cy and b.cy.full_text()) for pair in pairs for b in pair.blocks]
    return sections + blocks


@given(PARTS, st.data())
def test_exchanging_the_languages_gives_the_same_partners(
    parts: list[tuple[str, int]], data: st.DataObject
) -> None:
    english, welsh = (
        _page([part for part in parts if data.draw(st.integers(0, 3))], "tŷ") for _ in ("en", "cy")
    )
    there, back = _told(pairs_of(english, welsh)), _told(pairs_of(welsh, english))
    assert sorted(map(str, there)) == sorted(str((a, b)) for b, a in back)


@given(PARTS)
def test_a_page_is_its_own_partner(parts: list[tuple[str, int]]) -> None:
    assert all(en == cy for en, cy in _told(pairs_of(_page(parts, "tŷ"), _page(parts, "tŷ"))))


@given(PARTS, PARTS)
def test_every_section_is_there_once(english: list[tuple[str, int]], welsh: list[tuple[str, int]]) -> None:
    site = site_of(
        {"en/a.md": page(body="".join(_page(english, "a"))), "cy/a.md": page(body="".join(_page(welsh, "ŵ")))}
    )
    pair = site.pairs["a.md"]
    assert pair.en
    assert pair.cy
    assert [p.en.id for p in pair.sections if p.en] == [section.id for section in pair.en.sections]
    assert sorted(p.cy.id for p in pair.sections if p.cy) == sorted(
        section.id for section in pair.cy.sections
    )
