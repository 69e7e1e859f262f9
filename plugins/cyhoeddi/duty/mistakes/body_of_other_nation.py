"""A kind of body that the strategy's nation does not have.

What it finds
    *Integrated Care Board* and *Clinical Commissioning Group* in a strategy for areas in Wales only; *Local Health
    Board* and *Public Services Board* in one for areas in England only; their Welsh names. Not spoken of: a board with
    a name of its own, across the border, and a sentence that says *in England* or *in Wales*.

Why it matters
    Lists of specified authorities are copied from guidance that is written for both nations. Health in Wales is in the
    hands of Local Health Boards (¶20).

Example
    === data/areas.yml
    powys: {name: {en: Powys, cy: Powys}, code: W06000023}
    === en/plan/index.md
    ---
    title: Plan
    duty: serious-violence-duty
    areas: [powys]
    ---
    The partners are the police and the Integrated Care Boards.
    === cy/plan/index.md
    ---
    title: Cynllun tŷ
    ---
    Y partneriaid yw’r heddlu a’r Byrddau Iechyd Lleol.

Use instead
    === data/areas.yml
    powys: {name: {en: Powys, cy: Powys}, code: W06000023}
    === en/plan/index.md
    ---
    title: Plan
    duty: serious-violence-duty
    areas: [powys]
    ---
    The partners are the police and the Local Health Boards.
    === cy/plan/index.md
    ---
    title: Cynllun tŷ
    ---
    Y partneriaid yw’r heddlu a’r Byrddau Iechyd Lleol.

Fix
    Name the body that the area has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.duty.nations import known_nations
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

CODE = "DUT004"
SEVERITY = "warning"

_FOREIGN = {
    "wales": re.compile(
        r"\b(?:Integrated Care (?:Board|Partnership|System)s?|Clinical Commissioning Groups?"
        r"|[BF]wrdd Gofal Integredig|[BF]yrddau Gofal Integredig|[GN]?g?r[wŵ]p(?:iau)? [Cc]omisiynu [Cc]linigol)\b",
        re.IGNORECASE,
    ),
    "england": re.compile(
        r"\b(?:Local Health Boards?|Public Services Boards?|[BF]wrdd Iechyd Lleol|[BF]yrddau Iechyd Lleol"
        r"|[BF]wrdd Gwasanaethau Cyhoeddus)\b",
        re.IGNORECASE,
    ),
}
"""Kinds of bodies that there are none of, by nation."""

_ELSEWHERE = {
    "wales": re.compile(r"\bEngland\b|\bEnglish\b|\bLloegr\b"),
    "england": re.compile(r"\bWales\b|\bWelsh\b|\b(?:Nghymru|Gymru|Cymru)\b"),
}
_OWN_NAME = re.compile(r"\b(?!The\b|Our\b|Local\b|An\b|All\b|Both\b|Your\b|Y\b|Yr\b)[A-Z][\w-]+ $")
"""A word with a capital before it: the board has a name, and may lie across the border."""

_INSTEAD = {
    "wales": Words("In Wales: Local Health Board.", "Yng Nghymru: Bwrdd Iechyd Lleol."),
    "england": Words("In England: Integrated Care Board.", "Yn Lloegr: Bwrdd Gofal Integredig."),
}


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each such body, where every area of the strategy lies in one nation."""
    strategy = site.strategy_of(page.path.partition("/")[2])
    nations = known_nations(strategy, site) if strategy else frozenset()
    if len(nations) != 1:
        return
    (nation,) = nations
    for text in page_texts(page):
        if _ELSEWHERE[nation].search(text.text):
            continue
        for match in _FOREIGN[nation].finditer(text.text):
            if not _OWN_NAME.search(match.string[: match.start()]):
                where = Words("Wales", "Nghymru") if nation == "wales" else Words("England", "Lloegr")
                yield Finding(
                    position=text.place_of(page, match.start(), match[0]),
                    message=Words(
                        f"There is no “{match[0]}” in {where.en}, where the strategy’s areas are.",
                        f"Nid oes “{match[0]}” {'yng' if nation == 'wales' else 'yn'} {where.cy}, "
                        "lle mae ardaloedd y strategaeth.",
                    ),
                    help=_INSTEAD[nation],
                    passages=Words.of({page.language: text.text}),
                )
