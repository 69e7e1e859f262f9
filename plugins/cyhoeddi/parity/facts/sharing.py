"""Figures that share a sign, a scale or a word: ``10–20%`` is 10% and 20%, ``£5 to £10 million`` twice a million."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cyhoeddi.parity.facts.amount import plain
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.figure import ReadFigure
from cyhoeddi.parity.facts.unit import in_smallest

_DASH = re.compile(r"\s?[-‐-―−]\s?")
_TO = re.compile(rf"{_DASH.pattern}|\s(?:to|i|hyd|tan)\s")
_AND = re.compile(r"\s(?:and|or|a|ac|neu)\s|\s?/\s?")
_COMMA = re.compile(r",\s")
_LONGEST = 8
_MOST_DIGITS = 3
"""Digits of the whole part of a figure that may share a percent sign or a unit: a year does not."""


def shared(text: str, read: Sequence[ReadFigure]) -> Iterator[TextFact]:
    """The facts of a text's figures, in order, each with what the figure beside it says for both."""
    figures = list(read)
    for at in range(len(figures) - 2, -1, -1):
        first, second = figures[at], figures[at + 1]
        gap = text[first.fact.end : second.fact.start]
        if first.fact.start == second.fact.start or len(gap) > _LONGEST:
            continue
        if _DASH.fullmatch(gap):
            figures[at + 1] = second = _with_sign_before(first, second)
        if _TO.fullmatch(gap):
            figures[at] = _with_scale_behind(first, second)
        elif _AND.fullmatch(gap) or (second.fact.shared and _COMMA.fullmatch(gap)):
            figures[at] = _with_word_behind(first, second)
    for figure in figures:
        yield figure.fact


def _with_sign_before(first: ReadFigure, second: ReadFigure) -> ReadFigure:
    """The second with the first one's sign: ``£5–10``."""
    fact = second.fact
    if first.fact.kind != "money" or not first.sign or fact.kind not in ("number", "unit"):
        return second
    value = f"{first.sign}{plain(fact.amount, second.zeros)}"
    return ReadFigure(replace(fact, kind="money", value=value, shared=True), first.sign, second.zeros)


def _with_scale_behind(first: ReadFigure, second: ReadFigure) -> ReadFigure:
    """The first with the second one's scale as well: ``£5 to £10 million``, ``5–10 million``."""
    fact = first.fact
    first = _with_word_behind(first, second)
    if first.zeros or not second.zeros or first.fact.kind not in ("number", "money") or not _is_plain(fact):
        return first
    value = first.sign + plain(fact.amount, second.zeros)
    return ReadFigure(replace(first.fact, value=value, shared=True), first.sign, second.zeros)


def _with_word_behind(first: ReadFigure, second: ReadFigure) -> ReadFigure:
    """The first with the second one's percent sign, unit or word for money: ``10 and 20%``, ``5 neu 10 punt``."""
    fact = first.fact
    if fact.kind != "number" or first.zeros or not _is_plain(fact):
        return first
    is_small = len(fact.amount.partition(".")[0]) <= _MOST_DIGITS
    if second.fact.kind == "percentage" and is_small:
        return ReadFigure(replace(fact, kind="percentage", value=f"{fact.amount}%", shared=True), "%")
    if second.unit and is_small:
        value = in_smallest(fact.amount, second.unit)
        return ReadFigure(replace(fact, kind="unit", value=value, shared=True), unit=second.unit)
    if second.fact.kind == "money" and not second.fact.text.startswith(second.sign or "£"):
        return ReadFigure(replace(fact, kind="money", value=f"£{fact.amount}", shared=True), "£")
    return first


def _is_plain(fact: TextFact) -> bool:
    """True for a figure that has no word or suffix of its own."""
    return not fact.text[-1:].isalpha()
