"""How far a Welsh length is from what its English makes likely."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.alignment.lengths import (
    WELSH_LENGTH,
    length_cost,
    length_cost_either_way,
    length_deviation,
)

LENGTHS = st.integers(0, 10_000_000)


@pytest.mark.parametrize("english", [10, 100, 1_000, 100_000])
def test_a_tenth_longer_is_what_is_expected(english: int) -> None:
    assert abs(length_deviation(english, round(english * WELSH_LENGTH))) < 0.1
    assert length_cost(english, round(english * WELSH_LENGTH)) < 0.01


@pytest.mark.parametrize(
    "english, welsh", [(3, 8), (20, 30), (60, 47), (60, 87), (120, 99), (120, 163), (250, 212)]
)
def test_what_translations_do_is_not_unlikely(english: int, welsh: int) -> None:
    assert abs(length_deviation(english, welsh)) < 3


@pytest.mark.parametrize("english, welsh", [(100, 40), (40, 120), (1_000, 500), (21, 1)])
def test_half_or_double_is_unlikely(english: int, welsh: int) -> None:
    assert abs(length_deviation(english, welsh)) > 4


@given(LENGTHS, LENGTHS)
def test_longer_is_above_and_shorter_below(english: int, welsh: int) -> None:
    deviation = length_deviation(english, welsh)
    assert (deviation > 0) == (welsh > english * WELSH_LENGTH)
    assert length_cost(english, welsh) >= 0


@given(st.integers(0, 10_000_000))
def test_a_text_as_long_as_its_twin_is_never_unlikely(length: int) -> None:
    """An untranslated text, or a page that is compared with itself."""
    assert abs(length_deviation(length, length)) < 2


@given(LENGTHS, LENGTHS)
def test_either_way_no_language_comes_first(first: int, second: int) -> None:
    cost = length_cost_either_way(first, second)
    assert cost == length_cost_either_way(second, first)
    assert cost == min(length_cost(first, second), length_cost(second, first))
