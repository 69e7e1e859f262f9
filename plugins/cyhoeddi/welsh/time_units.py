"""Counting days, weeks, months and years in Welsh, where Babel has no units.

After a number the noun is singular. A figure changes the noun's first letter as the number word that is read out does:
``2 flynedd`` (dwy), ``5 mlynedd`` (pum), ``2 ddiwrnod`` (dau). Sources: the tables of number mutations in Peter Wynn
Thomas, Gramadeg y Gymraeg; checked against the agreed terms of published strategies.
"""

from __future__ import annotations

from typing import Literal

Unit = Literal["day", "week", "month", "year"]

_NASAL = {5, 7, 8, 9, 10, 12, 15, 18, 20, 50, 100}
"""Numbers whose word takes the nasal mutation of blynedd, blwydd and diwrnod."""

_YEARS_IN_A_SCORE = {**dict.fromkeys((2, 17), "flynedd"), **dict.fromkeys((3, 4, 6, 13, 14, 19), "blynedd")}
"""Years are counted in scores (*tair blynedd ar hugain*); the number word before the noun mutates it."""


def welsh_count(count: int, unit: Unit) -> str:
    """A number of units as Welsh writes it: ``3 mis``, ``1 flwyddyn``, ``2 flynedd``, ``5 mlynedd``, ``2 ddiwrnod``."""
    return f"{count} {_noun(count, unit)}"


def _noun(count: int, unit: Unit) -> str:
    if unit == "month":
        return "fis" if count == 2 else "mis"
    if unit == "week":
        return "wythnos"
    if unit == "day":
        return "ddiwrnod" if count == 2 else "niwrnod" if count in _NASAL else "diwrnod"
    return "flwyddyn" if count == 1 else _YEARS_IN_A_SCORE.get(count % 20, "mlynedd")
