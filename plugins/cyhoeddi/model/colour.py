"""A colour, how well it is seen on another, and the nearest of its hue that is seen well enough."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Sequence
from dataclasses import dataclass

TEXT, BOUNDARY = 4.5, 3.0
"""The least contrast of words (WCAG 2.2, 1.4.3), and of edges and focus (1.4.11)."""

_WRITTEN = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})\Z", re.IGNORECASE | re.ASCII)
_STEPS = 255


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of sRGB; each part is from 0 to 255."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        """As CSS has it: ``#0b3a47``."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """Relative luminance, from 0 for black to 1 for white (WCAG 2.2, definition of the term)."""
        return 0.2126 * _linear(self.red) + 0.7152 * _linear(self.green) + 0.0722 * _linear(self.blue)


def read_colour(written: object) -> Colour | None:
    """The colour of ``#0b3a47`` or ``#fff``; None for anything else."""
    found = _WRITTEN.match(written.strip()) if isinstance(written, str) else None
    if found is None:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
    return Colour(*(int(digits[start : start + 2], 16) for start in (0, 2, 4)))


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, definition of the term)."""
    darker, lighter = sorted((one.luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)


def least_contrast(colour: Colour, grounds: Sequence[Colour]) -> float:
    """Its contrast with the one of the grounds that it is seen worst on."""
    return min(contrast(colour, ground) for ground in grounds)


def nearest_seen(colour: Colour, grounds: Sequence[Colour], wanted: float) -> Colour | None:
    """The colour itself or the nearest of its hue, darker or lighter, that has the contrast with every ground.

    None where neither black nor white has it.
    """
    hue, lightness, saturation = colorsys.rgb_to_hls(*(part / 255 for part in _parts(colour)))
    if least_contrast(colour, grounds) >= wanted:
        return colour
    steps = (round(lightness * _STEPS) + sign * step for step in range(_STEPS + 1) for sign in (-1, 1))
    choices = (
        Colour(*(round(part * 255) for part in colorsys.hls_to_rgb(hue, step / _STEPS, saturation)))
        for step in steps
        if 0 <= step <= _STEPS
    )
    return next((choice for choice in choices if least_contrast(choice, grounds) >= wanted), None)


def at_least_as_light(colour: Colour, lightness: float) -> Colour:
    """A colour of the same hue and saturation whose lightness (of HLS, 0 to 1) is no less than this."""
    hue, found, saturation = colorsys.rgb_to_hls(*(part / 255 for part in _parts(colour)))
    return Colour(
        *(round(part * 255) for part in colorsys.hls_to_rgb(hue, max(found, lightness), saturation))
    )


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """A colour between two: ``share`` of the first, from 0 to 1, the rest of the other."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return Colour(*(round(a * share + b * (1 - share)) for a, b in pairs))


def _parts(colour: Colour) -> tuple[int, int, int]:
    return colour.red, colour.green, colour.blue


def _linear(part: int) -> float:
    value = part / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
