"""Colours read, their contrast by WCAG's formula, and the nearest that is seen."""

from __future__ import annotations

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.colour import (
    Colour,
    at_least_as_light,
    contrast,
    least_contrast,
    mixed,
    nearest_seen,
    read_colour,
)

WHITE, BLACK = Colour(255, 255, 255), Colour(0, 0, 0)
COLOURS = st.builds(Colour, *(st.integers(0, 255),) * 3)


@pytest.mark.parametrize(
    "written, colour",
    [
        ("#0b3a47", Colour(11, 58, 71)),
        ("#0B3A47", Colour(11, 58, 71)),
        (" #fff ", WHITE),
        ("#000000", BLACK),
        ("#1bd", Colour(17, 187, 221)),
        ("#1bd1", None),
        ("#gggggg", None),
        ("0b3a47", None),
        ("navy", None),
        ("glas tywyll ŵ", None),
        ("#٠٠٠", None),
        ("rgb(0, 0, 0)", None),
        ("", None),
        (None, None),
        (336699, None),
        (True, None),
    ],
)
def test_colours_are_written_as_css_has_them(written: object, colour: Colour | None) -> None:
    assert read_colour(written) == colour


@pytest.mark.parametrize(
    "one, other, ratio",
    [
        # From WCAG's own formula, worked out by hand for black and grey; the rest by the W3C's published examples.
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.478),
        ("#767676", "#ffffff", 4.542),
        ("#0000ff", "#ffffff", 8.592),
        ("#ff0000", "#ffffff", 3.998),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    first, second = read_colour(one), read_colour(other)
    assert first
    assert second
    assert contrast(first, second) == pytest.approx(ratio, abs=0.001)
    assert contrast(second, first) == contrast(first, second)


@given(COLOURS, st.sampled_from((3.0, 4.5, 7.0)))
def test_the_nearest_is_seen_and_of_the_same_hue(colour: Colour, wanted: float) -> None:
    near = nearest_seen(colour, [WHITE, Colour(0xE8, 0xF1, 0xF3)], wanted)
    assert near is not None
    assert least_contrast(near, [WHITE, Colour(0xE8, 0xF1, 0xF3)]) >= wanted
    hue, lightness, saturation = colorsys.rgb_to_hls(colour.red / 255, colour.green / 255, colour.blue / 255)
    new, new_lightness, _ = colorsys.rgb_to_hls(near.red / 255, near.green / 255, near.blue / 255)
    if saturation > 0.3 and 0.15 < new_lightness < 0.85 and 0.15 < lightness < 0.85:
        assert min(abs(hue - new), 1 - abs(hue - new)) < 0.02


@given(COLOURS)
def test_a_colour_that_is_seen_is_its_own_nearest(colour: Colour) -> None:
    if contrast(colour, WHITE) >= 4.5:
        assert nearest_seen(colour, [WHITE], 4.5) == colour


def test_between_black_and_white_nothing_has_every_contrast() -> None:
    assert nearest_seen(Colour(119, 119, 119), [WHITE, BLACK], 7.0) is None


def test_colours_are_lightened_and_mixed() -> None:
    assert at_least_as_light(WHITE, 0.45) == WHITE
    assert at_least_as_light(Colour(0, 51, 102), 0.45) == Colour(0, 115, 230)
    assert mixed(WHITE, BLACK, 0.2) == Colour(51, 51, 51)
