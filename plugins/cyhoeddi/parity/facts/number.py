"""Numbers: what a figure is that is nothing else. ``17,919`` equals ``17919``, ``21st`` equals ``21ain``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.parity.facts.amount import plain
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.figure import Figure, ReadFigure

_YEAR = re.compile(r"(?:19|20)\d\d")
_SECOND_YEAR = re.compile(r"[-‐-―−/](\d{4}|\d{2})(?![\d%]|[.,/]\d)")


def number(figure: Figure) -> ReadFigure:
    """The number of a figure; an ordinal's text includes what is written behind its digits."""
    value = plain(figure.digits, figure.zeros)
    text = figure.text[figure.start : figure.end]
    amount = plain(figure.digits)
    return ReadFigure(TextFact("number", value, text, figure.start, amount=amount), zeros=figure.zeros)


def years(figure: Figure) -> Iterator[ReadFigure]:
    """Both years of ``2022-23``, ``2022/23`` or ``2022–2023``, which ``2022 i 2023`` says too; nothing for others."""
    if not _YEAR.fullmatch(figure.digits):
        return
    match = _SECOND_YEAR.match(figure.text, figure.start + 4)
    second = _second_year(figure.digits, match[1]) if match else None
    if match and second:
        text = figure.text[figure.start : match.end()]
        for year in (figure.digits, second):
            yield ReadFigure(TextFact("number", year, text, figure.start, amount=year))


def is_ordinal(fact: TextFact) -> bool:
    """True for ``21st``, ``21ain``."""
    return fact.kind == "number" and fact.text[-1:].isalpha() and fact.value == fact.amount


def _second_year(first: str, written: str) -> str | None:
    """``23`` behind ``2022`` is 2023; None for what is no later year."""
    second = first[: 4 - len(written)] + written
    if second == f"{first[:2]}00" and first.endswith("99"):
        second = str(int(first) + 1)
    return second if second > first and second.isascii() and first.isascii() else None
