"""A source that was read after the strategy was published.

What it finds
    *Accessed 3 February 2024* in a strategy that says it was published on 31 January 2024; in Welsh *cyrchwyd*,
    *adalwyd*. ``updated:`` counts as well, where it is there. A month without a day counts in brackets and notes only.

Why it matters
    One of the dates is wrong. Either the strategy came out later than it says, and the days for sending it count from
    another day, or it was changed after it had been published.

Example
    === en/plan/index.md
    ---
    title: Plan
    duty: serious-violence-duty
    published: 2024-01-31
    review_due: 2025-01-31
    ---
    The figures are those of the police (accessed 3 February 2024).
    === cy/plan/index.md
    ---
    title: Cynllun tŷ
    ---
    Ffigurau’r heddlu ydynt (cyrchwyd 3 Chwefror 2024).

Use instead
    === en/plan/index.md
    ---
    title: Plan
    duty: serious-violence-duty
    published: 2024-01-31
    review_due: 2025-01-31
    ---
    The figures are those of the police (accessed 3 January 2024).
    === cy/plan/index.md
    ---
    title: Cynllun tŷ
    ---
    Ffigurau’r heddlu ydynt (cyrchwyd 3 Ionawr 2024).

Fix
    Write the right date; where the strategy was changed after its publication, give ``updated:``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from cyhoeddi.diagnostics.dates import day_in_words
from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import PageText, page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

CODE = "DUT003"
SEVERITY = "warning"

_MONTHS = {
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "cy": ("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha"),
}
"""The first letters of the months, which differ within a language."""

_ACCESSED = re.compile(
    r"\b(?:(?:last\s+)?(?:accessed|retrieved|viewed)|cyrchwyd|adalwyd|(?:wedi['’]i|wedi\s+ei)\s+(?:g|ch)yrchu)\b"
    r"[:\s]*(?:on\s+|in\s+|ar\s+|ym\s+mis\s+|yn\s+)?"
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})|(?P<d>\d{1,2})[/.](?P<m>\d{1,2})[/.](?P<y>(?:20)?\d{2})\b"
    r"|(?:(?P<day>\d{1,2})(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?\s+(?:of\s+|o\s+)?)?(?P<month>[^\W\d]{3,10})\s+"
    r"(?P<year>20\d\d)\b)",
    re.IGNORECASE,
)


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each such source."""
    strategy = site.strategy_of(page.path.partition("/")[2])
    latest = max(filter(None, (strategy.published, strategy.updated)), default=None) if strategy else None
    for text in page_texts(page) if latest else ():
        for match in _ACCESSED.finditer(text.text):
            day = _day_of(match, text, page.language)
            if latest and day and day > latest:
                yield Finding(
                    position=text.place_of(page, match.start(), match[0]),
                    message=Words(
                        f"“{match[0]}” is after the publication on {day_in_words(latest).en}.",
                        f"Mae “{match[0]}” ar ôl y cyhoeddi ar {day_in_words(latest).cy}.",
                    ),
                    help=Words(
                        "Write the right date, or say when the strategy was changed: updated: 2024-06-30",
                        "Ysgrifennwch y dyddiad cywir, neu pryd y newidiwyd y strategaeth: updated: 2024-06-30",
                    ),
                    passages=Words.of({page.language: text.text}),
                )


def _day_of(match: re.Match[str], text: PageText, language: Language) -> date | None:
    """The day, the first of the month where none is said and it is a note; None where it is no date."""
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        if match["d"]:
            return date(int(match["y"][-2:]) + 2000, int(match["m"]), int(match["d"]))
        number = _MONTHS[language].index(match["month"].lower()[:3]) + 1
        is_note = (text.block is not None and text.block.kind == "footnote") or _is_bracketed(match)
        return date(int(match["year"]), number, int(match["day"] or 1)) if match["day"] or is_note else None
    except ValueError:
        return None


def _is_bracketed(match: re.Match[str]) -> bool:
    return match.string[: match.start()].rstrip()[-1:] in ("(", "[", ",", ";")
