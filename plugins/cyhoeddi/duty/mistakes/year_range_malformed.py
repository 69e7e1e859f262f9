"""A range of years that cannot be meant so.

What it finds
    Years with a figure too few or too many (*202/23*, *20022/23*) and ranges that do not go forward (*2023/22*,
    *2024-2023*) or reach too far for a financial year (*2022/32*). Not spoken of: numbers of laws, circulars and
    telephones, months (*2023-11*), and what is part of a longer number.

Why it matters
    A reader cannot tell which year a figure is of. Published strategies have carried *202/23* for years.

Example
    === en/plan.md
    Crime rose in 202/23.
    === cy/plan.md
    Cododd troseddu yn nhŷ’r dref yn 202/23.

Use instead
    === en/plan.md
    Crime rose in 2022/23.
    === cy/plan.md
    Cododd troseddu yn nhŷ’r dref yn 2022/23.

Fix
    Write both years: *2022/23* for a financial year, *2022 to 2025* for a longer time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

CODE = "DUT002"
SEVERITY = "warning"

_RANGE = re.compile(
    r"(?<![\w/.,£$€-])(?<!\d )(?P<first>(?:19|20)\d{1,3})(?P<sign>[/–-])(?P<last>\d{4}|\d{2})(?![\w/%-]|[.,]\d| \d)"
)
_NUMBER_OF = re.compile(
    r"\b(?:nos?|number|rhif|regulations?|rheoliad(?:au)?|directive|circular|cylchlythyr|order|gorchymyn|s\.i|o\.s)"
    r"\.?[ ]?\(?$",
    re.IGNORECASE,
)
"""What stands before the number of a law or a circular, which looks like years."""

_ACRONYM = re.compile(r"\b(?!FY\b)[A-Z]{2,}\)?:?[ ]?$")
_LONGEST = 6
"""Years that a range with a stroke spans at the most: *2021/24* is in use, *2022/32* is a slip of two figures."""


def check_page(page: Page, _site: Site) -> Iterator[Finding]:
    """One finding for each such range."""
    for text in page_texts(page):
        for match in _RANGE.finditer(text.text):
            if _is_malformed(match) and not _is_number(match) and not text.is_marked(match.start()):
                yield Finding(
                    position=text.place_of(page, match.start(), match[0]),
                    message=Words(
                        f"“{match[0]}” cannot be a range of years.",
                        f"Ni all “{match[0]}” fod yn ystod o flynyddoedd.",
                    ),
                    help=Words(
                        "Write both years: 2022/23, or 2022 to 2025 for a longer time.",
                        "Ysgrifennwch y ddwy flynedd: 2022/23, neu 2022 i 2025 am gyfnod hwy.",
                    ),
                    passages=Words.of({page.language: text.text}),
                )


def _is_malformed(match: re.Match[str]) -> bool:
    first, last, stroke = match["first"], match["last"], match["sign"] == "/"
    if len(first) != 4:
        return stroke and len(last) == 2
    begin = int(first)
    if len(last) == 4:
        return last[:2] in ("19", "20") and int(last) <= begin
    end = begin // 100 * 100 + int(last)
    if begin % 100 == 99 and last == "00":
        return False
    if end <= begin:
        return int(last) > 12  # else it may be a month
    return stroke and end - begin > _LONGEST


def _is_number(match: re.Match[str]) -> bool:
    before = match.string[: match.start()]
    return bool(_NUMBER_OF.search(before[-24:]) or _ACRONYM.search(before[-24:]))
