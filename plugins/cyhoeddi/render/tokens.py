"""The theme's colours, for what is made without a style sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from cyhoeddi.render.theme import theme_folder

_TOKEN = re.compile(r"--cy-([a-z-]+):\s*#([0-9a-fA-F]{6})\s*;")


@lru_cache(maxsize=1)
def theme_colours() -> Mapping[str, str]:
    """The colours for paper by the name of their token, as six hexadecimal digits."""
    return colours_of((theme_folder() / "assets" / "stylesheets" / "tokens.css").read_text(encoding="utf-8"))


def colours_of(css: str) -> dict[str, str]:
    """The colours of the first block of a style sheet of tokens: those for paper, which come before the dark ones."""
    block = css.partition(":root")[2].partition("}")[0]
    return {name: digits.upper() for name, digits in _TOKEN.findall(block)}
