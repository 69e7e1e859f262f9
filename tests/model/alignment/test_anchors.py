"""What a translation keeps of a text."""

from __future__ import annotations

import pytest

from cyhoeddi.model.alignment.anchors import Anchors, Rarity, anchors_in, numbers_in


@pytest.mark.parametrize(
    "text, numbers",
    [
        ("There were 17,919 cases in 2022/23.", ["17919", "2022", "23"]),
        ("Roedd 3.5% ar 31.12.2024, ŵyr.", ["3.5", "31.12.2024"]),
        ("No figure, dim ffigur yn y tŷ", []),
        ("", []),
    ],
)
def test_numbers(text: str, numbers: list[str]) -> None:
    assert numbers_in(text) == numbers


@pytest.mark.parametrize(
    "english, welsh",
    [
        ("Powys", "Phowys"),
        ("Powys", "Mhowys"),
        ("Powys", "Bowys"),
        ("Gwynedd", "Wynedd"),
        ("Ceredigion", "Ngheredigion"),
        ("Llandudno", "Landudno"),
        ("pension", "bensiwn"),
        ("strategy", "strategaeth"),
        ("DWP", "DWP"),
        ("D\u0175r", "Dw\u0302r"),
    ],
)
def test_names_and_roots_are_known_again(english: str, welsh: str) -> None:
    assert anchors_in(english).keys() & anchors_in(welsh).keys()


@pytest.mark.parametrize(
    "english, welsh", [("listen", "gwrando"), ("Brecon", "Aberhonddu"), ("the house", "y tŷ")]
)
def test_other_words_are_not(english: str, welsh: str) -> None:
    assert not anchors_in(english).keys() & anchors_in(welsh).keys()


def rarity(english: list[str], welsh: list[str]) -> tuple[Rarity, list[Anchors], list[Anchors]]:
    sides = [[Anchors.of(anchors_in(text)) for text in texts] for texts in (english, welsh)]
    return Rarity.among(*sides), sides[0], sides[1]


def test_a_rare_number_speaks_for_a_pair_more_than_a_common_one() -> None:
    known, en, cy = rarity(["in 2024, 7", "in 2024, 8", "in 2024"], ["yn 2024, 7", "yn 2024, 8", "yn 2024"])
    assert known.cost(en[0], cy[0]) < known.cost(en[2], cy[2]) < 0 < known.cost(en[0], cy[1])


def test_a_number_alone_speaks_against_a_pair_but_not_without_end() -> None:
    known, en, cy = rarity(["1", "1 2 3 4 5 6 7 8 9"], ["ŵyr"])
    assert 0 < known.cost(en[0], cy[0]) < known.cost(en[1], cy[0]) < 4


def test_costs_are_the_same_from_either_side() -> None:
    known, en, cy = rarity(["Powys 21 2024"], ["Powys 22 yn y tŷ"])
    assert known.cost(en[0], cy[0]) == known.cost(cy[0], en[0])


@pytest.mark.parametrize("text, is_strong", [("21", False), ("21 and 24", False), ("21, 24, 29", True)])
def test_many_figures_are_known_wherever_they_stand(text: str, is_strong: bool) -> None:
    assert (Anchors.of(anchors_in(text)).strong_key is not None) == is_strong
