"""Reading dates in Welsh text: mutated months (``yn Nhachwedd``, ``o Ragfyr``) and ordinals (``1af``, ``31ain o``).

A month's name counts only beside a day or a year: Mai, Mawrth, Medi and Hydref are words of other meanings too.
"""

from __future__ import annotations

import re

from cyhoeddi.welsh.mutation import surface_forms

MONTHS = (
    "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin",
    "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
)  # fmt: skip
"""Radical forms, January first."""

MONTH_NUMBERS: dict[str, int] = {
    form: number for number, month in enumerate(MONTHS, start=1) for form in surface_forms(month)
}
"""Every mutated form of a month, lower case, to its number."""

ORDINAL = r"(?:af|il|ail|ydd|fed|ed|eg|ain)"
"""What is written after the digits of a Welsh ordinal."""

_NAMES = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
DATES = (
    re.compile(
        rf"\b(?:(?P<day>\d{{1,2}})(?:{ORDINAL})?\s+(?:o\s+|(?:o\s+)?fis\s+)?)?(?P<month>{_NAMES})\b(?:,?\s+(?P<year>\d{{4}})\b)?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<month>{_NAMES})\s+(?P<day>\d{{1,2}})(?={ORDINAL}\b|,?\s+\d{{4}}\b){ORDINAL}?(?:,?\s+(?P<year>\d{{4}})\b)?",
        re.IGNORECASE,
    ),
)
"""A month with the day before and the year behind it, where they are; then ``Ionawr 31ain``, ``Ionawr 31, 2024``.

The first may match a month alone, which is no date: a day or a year must be there.
"""
