"""Counting things in Welsh: the noun stays singular, and a figure changes its first letter as the number read out does.

``un`` softens feminine nouns (but not ll and rh), ``dau`` and ``dwy`` soften every noun, ``tri`` (before masculine
nouns) and ``chwe`` take the aspirate: ``2 lun``, ``2 res``, ``3 chyfeiriad``, ``6 thudalen``. These are the numbers for
which CLDR, too, keeps plural categories of their own. Time is counted in :mod:`cyhoeddi.welsh.time_units`.
"""

from __future__ import annotations

from cyhoeddi.welsh.mutation import ASPIRATE, SOFT, initial

_NOT_SOFTENED_BY_ONE = ("ll", "rh")


def welsh_counted(count: int, noun: str, *, feminine: bool) -> str:
    """A number with its noun: ``welsh_counted(2, "llun", feminine=False)`` is ``2 lun``."""
    letter = initial(noun)
    if count == 2 or (count == 1 and feminine and letter not in _NOT_SOFTENED_BY_ONE):
        changed = SOFT.get(letter, letter)
    elif count == 6 or (count == 3 and not feminine):
        changed = ASPIRATE.get(letter, letter)
    else:
        changed = letter
    return f"{count} {changed}{noun[len(letter) :]}"
