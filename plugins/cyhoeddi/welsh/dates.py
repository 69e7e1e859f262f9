"""Months and weekdays of Welsh in every form that a text writes: mutated (``yn Nhachwedd``, ``nos Wener``) or short.

Mai, Mawrth, Medi and Hydref are words of other meanings too, so a reader looks at what stands beside them.
"""

from __future__ import annotations

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

SHORT_MONTHS: dict[str, int] = {
    short: number
    for number, names in enumerate(
        ("Ion", "Chwe Chwef", "Maw", "Ebr", "", "Meh", "Gor Gorff", "Aws", "Med", "Hyd", "Tach", "Rhag"),
        start=1,
    )
    for short in names.split()
}
"""Short forms, written with a capital: ``hyd`` in small letters is “until”, ``rhag`` “against”."""

OTHER_MEANINGS = frozenset(
    form for month in ("mawrth", "mai", "medi", "hydref") for form in surface_forms(month)
)
"""Forms of months that are words of other meanings: Tuesday, “that it is”, to reap, autumn."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        ("llun lun", "mawrth fawrth", "mercher fercher", "iau", "gwener wener", "sadwrn", "sul"), start=1
    )
    for name in names.split()
}
"""Forms of a weekday's name behind *dydd* and *nos*, lower case, Monday first."""

ORDINAL = r"(?:af|il|ail|ydd|edd|fed|ed|eg|ain)"
"""What is written behind the digits of a Welsh ordinal."""
