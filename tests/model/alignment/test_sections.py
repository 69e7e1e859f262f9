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


_SAMPLE = (
    "the town council will listen to people who live near old mill Bydd cyngor y dref yn gwrando ar bobl sy’n byw "
    "wrth hen felin ŵyr tŷ Powys Mhowys Gwent Ngwent 12 12 7 2024 1,500 4.5% £30 [a](b.md) [c](d.md) ![e](f.png)"
)
WORDS = st.sampled_from(_SAMPLE.split())
SENTENCES = st.lists(WORDS, min_size=1, max_size=14).map(lambda words: " ".join(words) + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join)
ROWS = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" | ".join), min_size=1, max_size=6)
BLOCKS = st.one_of(
    st.lists(WORDS, max_size=3).map(lambda words: " ".join(["##", *words])),
    st.lists(WORDS, max_size=3).map(lambda words: " ".join(["###", *words])),
    st.tuples(st.sampled_from("abc"), WORDS).map(lambda part: f"## {part[1]} {{#{part[0]}}}"),
    PARAGRAPHS,
    PARAGRAPHS.map("> {}".format),
    st.lists(SENTENCES, min_size=1, max_size=5).map(lambda items: "\n".join(map("- {}".format, items))),
    st.lists(SENTENCES, min_size=1, max_size=5).map(lambda items: "\n\n".join(map("1. {}".format, items))),
    ROWS.map(lambda rows: "\n".join(map("| {} |".format, [rows[0], "---" + " | ---" * 3, *rows[1:]]))),
)


@st.composite
def _two_pages(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Pages of the same blocks, of which either lacks some, has some at another place and some twice."""
    blocks = draw(st.lists(BLOCKS, max_size=8))
    order = st.one_of(
        st.just(blocks), st.permutations(blocks), st.lists(st.sampled_from([*blocks, ""]), max_size=9)
    )
    return tuple([f"{block}\n\n" for block in draw(order)] for _ in ("en", "cy"))  # type: ignore[return-value]


def _told(pairs: tuple[SectionPair, ...]) -> list[tuple[str | None, str | None]]:
    """Every heading and block with its partner."""
    sections = lines_of(pairs)
    blocks = [
        (b.en and b.en.full_text(), b.cy and b.cy.full_text())
        for pair in pairs
        for top in pair.blocks
        for b in top.walk()
    ]
    return sections + blocks


def _is_the_same_from_either_side(english: list[str], welsh: list[str]) -> bool:
    there, back = _told(pairs_of(english, welsh)), _told(pairs_of(welsh, english))
    return sorted(map(str, there)) == sorted(str((a, b)) for b, a in back)


@given(PARTS, st.data())
def test_exchanging_the_languages_gives_the_same_partners(
    parts: list[tuple[str, int]], data: st.DataObject
) -> None:
    """Short blocks that differ in their figures only, so that others are almost as good."""
    english, welsh = (
        _page([part for part in parts if data.draw(st.integers(0, 3))], "tŷ") for _ in ("en", "cy")
    )
    assert _is_the_same_from_either_side(english, welsh)


@given(_two_pages())
def test_exchanging_the_languages_of_any_pages_gives_the_same_partners(
    pages: tuple[list[str], list[str]],
) -> None:
    assert _is_the_same_from_either_side(*pages)


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
