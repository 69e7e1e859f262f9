"""Amounts: the digits that numbers, money, percentages and units have in common."""

from __future__ import annotations

import re

# Nothing here goes back over what it has read: a page may hold a word of a million characters.
AMOUNT = r"(?:\d++(?:[,\u00a0\u202f]\d{3,}+)*+(?:\.\d++)*+[¼½¾⅓⅔]?|[¼½¾⅓⅔])"
"""Digits with their separators; more than one point makes no amount but the number of a paragraph."""

_SEPARATOR = re.compile(r"[,\u00a0\u202f]")
_FRACTIONS = {"¼": "25", "½": "5", "¾": "75", "⅓": "33", "⅔": "67"}


def plain(amount: str, zeros: int = 0) -> str:
    """An amount without separators and words: ``17,919`` is 17919, ``40.0`` is 40, ``1.5`` with six zeros 1500000.

    Negative ``zeros`` move the point the other way. Done on the digits themselves, so that no amount is too long.
    """
    if amount[-1:] in _FRACTIONS:
        amount = f"{amount[:-1] or '0'}.{_FRACTIONS[amount[-1]]}"
    whole, _, part = _SEPARATOR.sub("", amount).partition(".")
    if zeros < 0:
        whole = whole.rjust(1 - zeros, "0")
        whole, part, zeros = whole[:zeros], whole[zeros:] + part, 0
    part = part.ljust(zeros, "0")
    whole, part = whole + part[:zeros], part[zeros:].rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{part}" if part else "")


def is_paragraph_number(amount: str) -> bool:
    """True for ``3.1.1``, which is no amount."""
    return amount.count(".") > 1
