"""Dates as findings say them."""

from __future__ import annotations

from datetime import date

from cyhoeddi.model.words import Words


def day_in_words(day: date) -> Words:
    """A date in full: ``20 November 2026``, ``20 Tachwedd 2026``."""
    from babel.dates import format_date  # only now: a check that finds nothing need not wait for it

    return Words(*(format_date(day, "d MMMM y", locale=language) for language in ("en", "cy")))
