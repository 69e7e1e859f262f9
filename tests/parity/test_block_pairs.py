"""The pairs of blocks that rules walk over, and where what is missing should stand."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of

from cyhoeddi.model.page import PagePair
from cyhoeddi.parity.block_pairs import block_pairs, emptied_language, siblings


def pair_of(en: str, cy: str) -> PagePair:
    return site_of({"en/plan.md": en, "cy/plan.md": cy}).pairs["plan.md"]


def test_where_nothing_differs_there_is_nothing_to_look_into() -> None:
    pair = pair_of("## A\n\n- a\n- b\n\n> c", "## Â\n\n- â\n- ŵ\n\n> ŷ")
    assert list(siblings(pair)) == []
    assert len(list(block_pairs(pair))) == 5


def test_groups_come_from_the_outside_in() -> None:
    pair = pair_of("Words.\n\n- a\n    - b\n    - c\n- d", "Geiriau.\n\n- â\n    - ŵ\n- ŷ")
    assert [group.parent and group.parent.en and group.parent.en.kind for group in siblings(pair)] == [
        None, "list", "item", "list",
    ]  # fmt: skip


def test_what_is_missing_belongs_behind_the_block_before_it() -> None:
    pair = pair_of("There were 7.\n\n> Quoted.\n\nThere were 9.", "Roedd 7.\n\nRoedd 9 yn y tŷ.")
    (group,) = siblings(pair)
    assert [group.place(number, "cy").line for number in range(3)] == [4, 4, 6]


def test_what_is_missing_at_the_beginning_belongs_below_the_heading() -> None:
    pair = pair_of("## A\n\n> Quoted.\n\nThere were 9.", "## Â\n\nRoedd 9 yn y tŷ.")
    (group,) = siblings(pair)
    assert group.place(0, "cy").line == 4


@pytest.mark.parametrize(
    "en, cy, language",
    [
        ("## A\n\nWords.", "## Â", "cy"),
        ("## A", "## Â\n\nGeiriau’r tŷ.", "en"),
        ("## A\n\nWords.", "## Â\n\n<!-- ŵyr -->", "cy"),
        ("## A\n\n![a](a.png)", "## Â", "cy"),
        ("## A", "## Â", None),
        ("## A\n\nWords.", "## Â\n\nŵyr", None),
        ("## A\n\n/// action-plan\n///", "## Â\n\n/// action-plan\n///", None),
    ],
)
def test_a_section_that_is_empty_in_one_language(en: str, cy: str, language: str | None) -> None:
    assert [emptied_language(section) for section in pair_of(en, cy).sections] == [language]
