"""The colours that a site has in place of the theme's, for light and for dark: read, completed and looked at.

Of each it is known what it stands on, so that one which is not seen well enough (WCAG 2.2, AA) is refused before it
reaches a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from cyhoeddi.model.colour import (
    BOUNDARY,
    TEXT,
    Colour,
    at_least_as_light,
    contrast,
    least_contrast,
    mixed,
    nearest_seen,
    read_colour,
)
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position

KEY = "colours"
"""The plugin's setting."""

DARK = "dark"
"""The setting in it with the colours for a dark screen."""

Tokens = Mapping[str, Colour]

GROUNDS: Mapping[bool, Tokens] = MappingProxyType(
    {
        False: {
            "paper": Colour(0xFF, 0xFF, 0xFF),
            "wash": Colour(0xF1, 0xF5, 0xF5),
            "notice": Colour(0xE8, 0xF1, 0xF3),
            "brand-ink": Colour(0xFF, 0xFF, 0xFF),
            "focus-ink": Colour(0x0B, 0x1A, 0x1F),
        },
        True: {
            "paper": Colour(0x10, 0x1A, 0x1F),
            "ink": Colour(0xE7, 0xEE, 0xF0),
            "wash": Colour(0x18, 0x26, 0x2D),
            "notice": Colour(0x1B, 0x2F, 0x37),
            "brand-ink": Colour(0xFF, 0xFF, 0xFF),
            "focus-ink": Colour(0x0B, 0x1A, 0x1F),
        },
    }
)
"""What the colours of a site stand on or beside, light (False) and dark (True), by the theme's token."""


@dataclass(frozen=True, slots=True)
class Use:
    """Where a colour is used: the tokens that it stands on or beside, and the contrast asked for."""

    beside: tuple[str, ...]
    wanted: float


USES: Mapping[tuple[str, bool], Use] = MappingProxyType(
    {
        # Headings of documents on paper have it, too.
        ("brand", False): Use(("paper", "wash", "brand-ink"), TEXT),
        ("brand", True): Use(("brand-ink",), TEXT),
        ("line", False): Use(("paper", "wash"), BOUNDARY),
        ("line", True): Use(("paper", "wash"), BOUNDARY),
        ("link", False): Use(("paper", "wash", "notice"), TEXT),
        ("link", True): Use(("paper", "wash", "notice"), TEXT),
        # The words that are focused are dark on it, and so is the ring around it.
        ("focus", False): Use(("focus-ink",), TEXT),
        ("focus", True): Use(("focus-ink", "paper"), TEXT),
    }
)
"""The colours that a site can set, and whether for dark."""

_COMFORTABLE = 7.0
"""The contrast of links on a dark ground that nobody has chosen: what AAA asks of words (WCAG 2.2, 1.4.6)."""

_EDGE_LIGHTNESS = 0.45
"""Edges are lighter than the brand's ground, so that they show beside it, too."""


@dataclass(frozen=True, slots=True)
class ChosenColour:
    """A colour as it was set: its name, whether for dark, as written, and where."""

    name: str
    dark: bool
    written: object
    position: Position

    @property
    def colour(self) -> Colour | None:
        """The colour; None where what was written is none."""
        return read_colour(self.written)


def read_colours(settings: LocatedYaml) -> tuple[ChosenColour, ...]:
    """The colours in the plugin's settings, which have the form that the schema says."""
    value = settings.value if isinstance(settings.value, dict) else {}
    chosen = value.get(KEY) or {}
    light = [
        ChosenColour(name, False, written, settings.at(KEY, name))
        for name, written in chosen.items()
        if name != DARK
    ]
    dark = [
        ChosenColour(name, True, written, settings.at(KEY, DARK, name))
        for name, written in (chosen.get(DARK) or {}).items()
    ]
    return (*light, *dark)


def colour_faults(chosen: tuple[ChosenColour, ...]) -> Iterator[Fault]:
    """Colours that are none, or that are not seen well enough on what they stand on."""
    for one in chosen:
        key = f"{DARK}: {{{one.name}" if one.dark else one.name
        if one.colour is None:
            found = _shown(one.written)
            example = f'{key}: "{read_colour(f"#{found}") or _EXAMPLE}"' + ("}" if one.dark else "")
            yield Fault("colour-none", one.position, {"found": found, "example": example})
        else:
            yield from _contrast_fault(one, one.colour)


_EXAMPLE = "#0b3a47"


def _shown(written: object) -> str:
    return "" if written is None else str(written)[:40]


def _contrast_fault(one: ChosenColour, colour: Colour) -> Iterator[Fault]:
    use, grounds = USES[one.name, one.dark], GROUNDS[one.dark]
    beside = [grounds[token] for token in use.beside]
    if least_contrast(colour, beside) >= use.wanted:
        return
    worst = min(beside, key=lambda ground: contrast(colour, ground))
    nearest = nearest_seen(colour, beside, use.wanted)
    values = {
        "key": one.name,
        "found": str(colour),
        "ground": str(worst),
        # Rounded down: 4.49 is not 4.5.
        "ratio": f"{int(contrast(colour, worst) * 100) / 100:.2f}",
        "wanted": f"{use.wanted:.1f}",
        "example": f'{one.name}: "{nearest}"',
    }
    yield Fault("colour-faint-in-dark" if one.dark else "colour-faint", one.position, values)


def site_tokens(chosen: tuple[ChosenColour, ...], *, dark: bool) -> Mapping[str, Colour]:
    """The theme's tokens that a site's colours replace, in light or dark; empty where nothing was chosen.

    From the brand's colour those come that were not set, each as near to it as can be seen well.
    """
    light = {one.name: one.colour for one in chosen if not one.dark and one.colour}
    own = {one.name: one.colour for one in chosen if one.dark and one.colour} if dark else light
    tokens: dict[str, Colour | None] = {}
    for name in ("brand", "line", "link", "focus"):
        base = own.get(name) or light.get(name)
        if base is None and name in ("line", "link"):
            base = own.get("brand") or light.get("brand")
            base = at_least_as_light(base, _EDGE_LIGHTNESS) if base and name == "line" else base
        if base is not None:
            tokens[name] = base if name in own else _seen(name, base, dark)
    tokens |= _rings(tokens.get("brand"), tokens.get("line"), dark)
    if link := tokens.get("link"):
        tokens["link-hover"] = _seen_better(link, dark)
    if "line" in tokens:
        tokens["brand-line"] = tokens.pop("line")
    return {name: colour for name, colour in tokens.items() if colour is not None}


def _rings(brand: Colour | None, line: Colour | None, dark: bool) -> dict[str, Colour | None]:
    """What is drawn on the brand's ground, and what is written in its colour, for a site with a brand of its own."""
    if brand is None or line is None:
        return {}
    strongest = 0.4 if dark else 0.75
    shares = {"inner": 1.0, "middle": 2 / 3, "outer": 1 / 3}
    rings: dict[str, Colour | None] = {
        f"ring-{name}": mixed(line, brand, strongest * share) for name, share in shares.items()
    }
    # Said for dark, too: the site's style sheet comes after the theme's, and its light colours would hold there.
    return rings | {"heading": GROUNDS[True]["ink"] if dark else brand}


def _seen(name: str, base: Colour, dark: bool) -> Colour | None:
    """The colour where nobody has set it for this ground."""
    use = USES[name, dark]
    wanted = _COMFORTABLE if dark and name == "link" else use.wanted
    return nearest_seen(base, [GROUNDS[dark][token] for token in use.beside], wanted)


def _seen_better(link: Colour, dark: bool) -> Colour | None:
    """The colour of a link that is pointed at: the same hue, further from the ground."""
    ground = [GROUNDS[dark]["paper"]]
    return nearest_seen(link, ground, min(18.0, least_contrast(link, ground) * 1.5)) or link
