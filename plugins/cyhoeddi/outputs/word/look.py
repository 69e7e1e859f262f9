"""The look of the Word file: styles as data in the theme, with the colours of the website and the PDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml

from cyhoeddi.render.theme import theme_folder
from cyhoeddi.render.tokens import colours_of, theme_colours

TWIPS_A_MILLIMETRE = 1440 / 25.4
"""Word measures pages in twentieths of a point."""


@dataclass(frozen=True, slots=True)
class PageMeasures:
    """A page in twips."""

    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int

    @property
    def line(self) -> int:
        """The width that is left for words."""
        return self.width - self.left - self.right


@dataclass(frozen=True, slots=True)
class Look:
    """Pages, styles by name, and colours by the name of their token, as six hexadecimal digits."""

    page: PageMeasures
    plan_page: PageMeasures
    paragraphs: Mapping[str, Mapping[str, Any]]
    characters: Mapping[str, Mapping[str, Any]]
    table: Mapping[str, str]
    colours: Mapping[str, str]

    def colour(self, token: str) -> str:
        """The colour of a token."""
        return self.colours[token]


@lru_cache(maxsize=4)
def theme_look(style: str = "") -> Look:
    """The theme's look; ``style`` has the colours that a site has in place of the theme's."""
    data = yaml.safe_load((theme_folder() / "word" / "styles.yml").read_text(encoding="utf-8"))
    return Look(
        page=_measures(data["page"]),
        plan_page=_measures(data["plan_page"]),
        paragraphs=data["paragraphs"],
        characters=data["characters"],
        table=data["table"],
        colours={**theme_colours(), **colours_of(style)},
    )


def _measures(millimetres: Mapping[str, float]) -> PageMeasures:
    return PageMeasures(**{name: round(value * TWIPS_A_MILLIMETRE) for name, value in millimetres.items()})
