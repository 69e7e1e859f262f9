"""A published strategy that does not say when it is reviewed.

What it finds
    The ``index.md`` of a strategy that has ``published:`` and no ``review_due:``.

Why it matters
    A strategy is kept under review; the guidance on the Serious Violence Duty asks for that at least once a year (¶41c,
    153). Readers, and those who follow it up, need to know when.

Example
    === en/plan/index.md
    ---
    title: Plan
    duty: serious-violence-duty
    published: 2024-01-31
    ---
    Text of the house.
    === cy/plan/index.md
    ---
    title: Cynllun tŷ
    ---
    Testun y tŷ.

Use instead
    === en/plan/index.md
    ---
    title: Plan
    duty: serious-violence-duty
    published: 2024-01-31
    review_due: 2025-01-31
    ---
    Text of the house.
    === cy/plan/index.md
    ---
    title: Cynllun tŷ
    ---
    Testun y tŷ.

Fix
    Write the last day for the review: ``review_due: 2025-01-31``.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.duty.strategy_duties import profiles_of_strategy
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

CODE = "DUT006"
SEVERITY = "warning"

_USUAL = 12
"""Months to the review where no duty says how many."""


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for a strategy, at the day of publication."""
    strategy = site.strategy_of(page.path.partition("/")[2])
    if not (strategy and strategy.published and strategy.review_due is None):
        return
    if not page.value_at("published") or page is not _first_with_date(strategy.index.pages):
        return
    reviews = (profile.review for profile in profiles_of_strategy(strategy, site))
    months = min((review.months for review in reviews if review), default=_USUAL)
    day = months_after(strategy.published, months)
    yield Finding(
        position=page.front.at("published"),
        message=Words(
            "The strategy does not say when it is reviewed.",
            "Nid yw’r strategaeth yn dweud pryd y caiff ei hadolygu.",
        ),
        help=Words(f"Write it below: review_due: {day}", f"Ysgrifennwch ef isod: review_due: {day}"),
    )


def _first_with_date(pages: tuple[Page, ...]) -> Page | None:
    return next((page for page in pages if page.value_at("published")), None)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where it has fewer days."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
