"""Totals in the words of a strategy that are not those of its plan: *all 16 actions*, where there are 15."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import Page
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.parity.facts.number_words import number_words


class StatedTotal(NamedTuple):
    """Words of a block that give a total, where they begin, and the numbers of things that it could be."""

    block: Block
    start: int
    words: str
    right: tuple[int, ...]


_TOTALS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:all(?: of)?(?: the| our)?|our) (?P<count>\d{1,3}|[a-z-]{3,16}) (?:strategic )?"
        r"(?P<noun>priorities|actions)\b",
        re.IGNORECASE,
    ),
    "cy": re.compile(
        r"\b(?:[pb]ob un o['’]r|phob un o['’]r|holl|ein) (?P<count>\d{1,3}|\w{2,10}) (?:o )?"
        r"(?P<noun>[bf]laenoriaeth(?:au)?|(?:c|g|ch)am(?:au)? gweithredu)\b",
        re.IGNORECASE,
    ),
}
_LIKELY = {"en": ("priorit", "action"), "cy": ("laenoriaeth", "gweithredu")}


def wrong_totals(page: Page, strategy: Strategy) -> Iterator[StatedTotal]:
    """Every total of priorities or actions that is none of those that the plan has."""
    for block in page.walk():
        if not any(word in block.text for word in _LIKELY[page.language]):
            continue
        for match in _TOTALS[page.language].finditer(block.text):
            count = _count(match["count"], page.language)
            is_action = match["noun"].lower().startswith(("action", "cam", "cham", "gam"))
            right = _actions(page, strategy) if is_action else _priorities(strategy)
            if count is not None and right and count not in right:
                yield StatedTotal(
                    block, match.start("count"), block.text[match.start("count") : match.end()], right
                )


def _count(text: str, language: Language) -> int | None:
    if text.isdigit():
        return int(text)
    words = [word for word in number_words(text, language) if (word.start, word.end) == (0, len(text))]
    return words[0].value if words and words[0].role == "count" and words[0].value > 1 else None


def _priorities(strategy: Strategy) -> tuple[int, ...]:
    """All of them, and those that do not cut across the others."""
    own = sum(not priority.cross_cutting for priority in strategy.priorities)
    return tuple(sorted({len(strategy.priorities), own} - {0}))


def _actions(page: Page, strategy: Strategy) -> tuple[int, ...]:
    """Those of the strategy, without the ones that cut across, and those of the page itself."""
    every = [len(priority.actions) for priority in strategy.priorities]
    own = [len(priority.actions) for priority in strategy.priorities if not priority.cross_cutting]
    here = [len(p.actions) for p in strategy.priorities if page.path.partition("/")[2] == p.page_key]
    return tuple(sorted({sum(every), sum(own), sum(here)} - {0}))
