"""Percentages: ``12%`` equals ``12 per cent`` and ``12 y cant``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.parity.facts.amount import plain
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.figure import Figure, ReadFigure
from cyhoeddi.parity.facts.money import minus

_BARE_SIGN = re.compile(r"(?<=[\]}>)])%(?![\w{(<$])|(?<=[\s(/])%(?=[\s)/]|\Z)|\A%\Z")


def percentage(figure: Figure) -> ReadFigure | None:
    """The percentage that a figure is, None for one without the sign or word for it."""
    if not figure.percent:
        return None
    sign = minus(figure.text, figure.start)
    start = figure.start - len(sign)
    value = f"{sign}{plain(figure.digits)}%"
    fact = TextFact("percentage", value, figure.text[start : figure.end], start, amount=plain(figure.digits))
    return ReadFigure(fact, "%")


def bare_signs(text: str) -> Iterator[TextFact]:
    """Signs without a figure: behind a gap that is filled in later (``{share}%``), in the head of a table.

    ``%{name}`` and ``%s`` are such gaps themselves.
    """
    if "%" in text:
        for match in _BARE_SIGN.finditer(text):
            yield TextFact("percentage", "%", "%", match.start())
