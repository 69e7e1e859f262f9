"""Dates in words."""

from __future__ import annotations

from datetime import date

from cyhoeddi.diagnostics.dates import day_in_words


def test_both_languages() -> None:
    words = day_in_words(date(2026, 2, 1))
    assert (words.en, words.cy) == ("1 February 2026", "1 Chwefror 2026")
