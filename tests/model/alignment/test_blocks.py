"""Which block, item, row or cell belongs to which."""

from __future__ import annotations

import random
import time

import pytest
from tests.helpers import page, site_of

from cyhoeddi.model.alignment.blocks import align_blocks
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair
from cyhoeddi.model.position import Position

Texts = list[tuple[str | None, str | None]]


def pairs_of(en: str, cy: str) -> tuple[BlockPair, ...]:
    (section,) = site_of({"en/a.md": page(body=en), "cy/a.md": page(body=cy)}).pairs["a.md"].sections
    return section.blocks


def texts_of(pairs: tuple[BlockPair, ...]) -> Texts:
    return [(p.en.full_text() if p.en else None, p.cy.full_text() if p.cy else None) for p in pairs]


def test_a_missing_item_does_not_shift_the_rest() -> None:
    (pair,) = pairs_of("- 10 homes\n- 20 streets\n- 30 towns\n", "- 10 cartref\n- 30 tref\n")
    assert texts_of(pair.children) == [
        ("10 homes", "10 cartref"),
        ("20 streets", None),
        ("30 towns", "30 tref"),
    ]


@pytest.mark.parametrize("missing", range(4))
@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_missing_paragraph_does_not_shift_the_rest(missing: int, language: str) -> None:
    english = [
        "There were 14 cases.",
        "We asked everybody who lives here why.",
        "Write to us.",
        "We meet in Powys every month of the year.",
    ]
    welsh = [
        "Roedd 14 achos.",
        "Gofynnwyd i bawb sy’n byw yma pam.",
        "Ysgrifennwch atom.",
        "Cwrddwn ym Mhowys bob mis o’r flwyddyn, ŵyr.",
    ]
    expected: Texts = list(zip(english, welsh, strict=True))
    en, cy = expected[missing]
    expected[missing] = (None, cy) if language == "en" else (en, None)
    shorter = [
        text for number, text in enumerate(english if language == "en" else welsh) if number != missing
    ]
    sides = (shorter, welsh) if language == "en" else (english, shorter)
    assert texts_of(pairs_of(*("\n\n".join(side) for side in sides))) == expected


def test_a_split_paragraph_goes_on_with_the_pair_before() -> None:
    pairs = pairs_of(
        "We listen to everybody who lives here. Then we act with the 4 councils.\n\nWrite to us in June.",
        "Rydym yn gwrando ar bawb sy’n byw yma.\n\nYna gweithredwn gyda’r 4 cyngor.\n\n"
        "Ysgrifennwch atom ym mis Mehefin, ŵyr.",
    )
    assert [(pair.continues, pair.en is None) for pair in pairs] == [
        (False, False),
        (True, True),
        (False, False),
    ]


def test_a_paragraph_that_lost_a_sentence_keeps_its_partner() -> None:
    pairs = pairs_of(
        "We listen to everybody who lives here. Then we act with the councils.\n\nWe write it down.",
        "Rydym yn gwrando ar bawb sy’n byw yn y tŷ.\n\nRydym yn ei ysgrifennu.",
    )
    assert all(pair.en and pair.cy for pair in pairs)


def test_other_kinds_are_not_partners() -> None:
    pairs = pairs_of("Words.\n\n> Quoted.\n\n- item", "Geiriau.\n\n- eitem\n\nŵyr")
    assert all(pair.en is None or pair.cy is None or pair.en.kind == pair.cy.kind for pair in pairs)


def test_a_row_is_known_by_its_figures_and_its_cells_by_their_columns() -> None:
    head_en, head_cy = "| A | B | C |\n|---|---|---|\n", "| Â | C |\n|---|---|\n"
    (pair,) = pairs_of(
        f"{head_en}| x | 1 | 10 |\n| y | 2 | 20 |\n| z | 3 | 30 |\n", f"{head_cy}| x | 10 |\n| ŵ | 30 |\n"
    )
    assert texts_of(pair.children) == [
        ("A B C", "Â C"), ("x 1 10", "x 10"), ("y 2 20", None), ("z 3 30", "ŵ 30"),
    ]  # fmt: skip
    assert texts_of(pair.children[3].children) == [("z", "ŵ"), ("3", None), ("30", "30")]


def test_figures_tell_a_row_at_another_place() -> None:
    head = "| A | 2021 | 2022 | 2023 |\n|---|---|---|---|\n"
    rows = ["| x | 1 | 10 | 100 |\n", "| y | 2 | 20 | 200 |\n", "| z | 3 | 30 | 300 |\n"]
    (pair,) = pairs_of(head + "".join(rows), head + rows[2] + rows[0] + rows[1])
    assert [(row.en and row.en.children[0].text, row.moved) for row in pair.children] == [
        ("A", False), ("x", False), ("y", False), ("z", True),
    ]  # fmt: skip
    assert all(en == cy for en, cy in texts_of(pair.children))


def test_an_empty_line_between_items_is_no_difference() -> None:
    (pair,) = pairs_of("- listen\n- act\n", "- gwrando\n\n- gweithredu yn y tŷ\n")
    assert [(item.en and item.en.text, item.cy and item.cy.text) for item in pair.children] == [
        ("listen", "gwrando"), ("act", "gweithredu yn y tŷ"),
    ]  # fmt: skip
    assert pair.alike


@pytest.mark.parametrize(
    "en, cy, alike",
    [
        ("Words.", "Geiriau’r tŷ.", True),
        ("- a\n- b", "- â\n- b", True),
        ("- a\n- b", "- â", False),
        ("1. a\n2. b", "- â\n- b", False),
        ("| A | B |\n|---|---|\n| x | y |", "| A | B |\n|---|---|\n| ŵ | – |", False),
        ("| A | B |\n|---|---|\n| x |   |", "| A | B |\n|---|---|\n| ŵ | – |", True),
        ("Words ![a](a.png)", "Geiriau’r tŷ", False),
        ("> a\n>\n> - b", "> â\n>\n> - b", True),
        ("> a\n>\n> - b", "> â\n>\n> - b\n> - c", False),
    ],
)
def test_blocks_of_the_same_structure_are_told(en: str, cy: str, alike: bool) -> None:
    assert all(pair.alike for pair in pairs_of(en, cy)) == alike


def test_deep_nesting_is_paired_to_the_bottom() -> None:
    def nested(words: str) -> str:
        return "\n".join(f"{'    ' * depth}- {words} {depth}" for depth in range(12))

    (pair,) = pairs_of(nested("level"), nested("tŷ"))
    assert len(list(pair.walk())) == 24
    assert all(part.en and part.cy for part in pair.walk())


def _table(rows: list[tuple[str, ...]]) -> Block:
    start = Position("")
    cells = [tuple(Block("cell", start, text=text) for text in row) for row in rows]
    return Block("table", start, children=tuple(Block("row", start, children=row) for row in cells))


@pytest.mark.slow
def test_fifty_thousand_rows_without_figures_in_any_order() -> None:
    """Nothing tells which row is which, so that nothing but the bound of the search ends it soon."""
    chance = random.Random(20261127)
    words = ["Bala", "dôl", "Wên", "tŷ", "ŵyr", "Gardd", "llan", "pen"]
    rows = [(" ".join(chance.choices(words, k=3)), chance.choice(words)) for _ in range(50_000)]
    start = time.process_time()
    (table,) = align_blocks([_table(rows)], [_table(chance.sample(rows[1:], len(rows) - 1))])
    assert time.process_time() - start < 60
    assert sum(row.en is not None for row in table.children) == len(rows)
    assert sum(row.cy is not None for row in table.children) == len(rows) - 1
