"""Dates of publication and review in the words of a strategy that are not those of its front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import Page
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.parity.facts.date import fields
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.reader import facts_in


class StatedDate(NamedTuple):
    """A date that a block gives for what the front matter's key says otherwise."""

    block: Block
    fact: TextFact
    key: str
    right: date


def _before_date(phrases: str) -> re.Pattern[str]:
    """A pattern of what stands directly before a date; the phrases are one a line."""
    either = "|".join(line.strip() for line in phrases.strip().splitlines())
    return re.compile(rf"(?:{either})\s(?:the\s|yr?\s)?\Z", re.IGNORECASE)


_PUBLISHED: dict[Language, re.Pattern[str]] = {
    "en": _before_date(
        r"""
        \b(?:this|our|the) strategy (?:was|is) published(?: on| in)?
        \bdate of publication(?: is| was|:)?
        \bpublication date(?: is| was|:)?
        \bpublication of (?:the|this|our) strategy (?:on|in)
        \Apublished(?: on| in|:)?
        """
    ),
    "cy": _before_date(
        r"""
        \bcyhoeddwyd (?:y|ein) strategaeth(?: hon)?(?: ar| yn| ym)?
        \bdd?yddiad cyhoeddi(?:['’]r strategaeth)?(?:,? sef| yw| oedd|:)?
        \Acyhoeddwyd(?: ar| yn| ym|:)?
        """
    ),
}
_REVIEWED: dict[Language, re.Pattern[str]] = {
    "en": _before_date(
        r"\bnext review(?: of (?:this|the|our) strategy)?(?: is| will be)?(?: due)?(?: by| on| in|:)?"
    ),
    "cy": _before_date(
        r"""
        \badolygiad nesaf(?: o['’]r strategaeth(?: hon)?)?(?: i['’]w gynnal)?(?: erbyn| ar| yn| ym|:)?
        \bdyddiad (?:yr )?adolygu nesaf(?: yw|:)?
        """
    ),
}
_LIKELY = {"en": ("ublish", "ublic", "review"), "cy": ("yhoedd", "dolyg")}
_LOOK_BACK = 70


def wrong_dates(page: Page, strategy: Strategy) -> Iterator[StatedDate]:
    """Every date with a year that a page gives for the strategy's publication or review, and that is another one."""
    known = (("published", strategy.published, _PUBLISHED), ("review_due", strategy.review_due, _REVIEWED))
    for block in page.walk():
        if not any(word in block.text for word in _LIKELY[page.language]):
            continue
        for fact in facts_in(block.text, page.language):
            before = block.text[max(0, fact.start - _LOOK_BACK) : fact.start]
            for key, right, patterns in known:
                if right and _differs(fact, right) and patterns[page.language].search(before):
                    yield StatedDate(block, fact, key, right)


def _differs(fact: TextFact, right: date) -> bool:
    if fact.kind != "date" or fact.weak:
        return False
    year, month, day = fields(fact.value)
    return bool(year) and (int(year), int(month), int(day or right.day)) != (
        right.year,
        right.month,
        right.day,
    )
