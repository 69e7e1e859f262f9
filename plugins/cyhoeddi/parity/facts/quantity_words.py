"""Lengths of time in words: ``a year`` and ``blwyddyn``, ``a fortnight`` and ``pythefnos``, ``half an hour``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.number_words import number_words
from cyhoeddi.parity.facts.unit import in_smallest, unit_of

_OF_ITS_OWN: dict[Language, dict[str, tuple[str, str]]] = {
    "en": {
        "fortnight": ("2", "week"), "quarter": ("3", "month"), "quarterly": ("3", "month"), "overnight": ("1", "day"),
        "fortnightly": ("2", "week"), "daily": ("1", "day"), "weekly": ("1", "week"), "monthly": ("1", "month"),
        "annual": ("1", "year"), "annually": ("1", "year"), "yearly": ("1", "year"),
    },
    "cy": {
        "deuddydd": ("2", "day"), "ddeuddydd": ("2", "day"), "tridiau": ("3", "day"), "dridiau": ("3", "day"),
        "thridiau": ("3", "day"), "pythefnos": ("2", "week"), "bythefnos": ("2", "week"), "phythefnos": ("2", "week"),
        "deufis": ("2", "month"), "ddeufis": ("2", "month"), "trimis": ("3", "month"), "drimis": ("3", "month"),
        "pythefnosol": ("2", "week"), "dyddiol": ("1", "day"), "wythnosol": ("1", "week"), "misol": ("1", "month"),
        "blynyddol": ("1", "year"), "flynyddol": ("1", "year"), "chwarter": ("3", "month"),
        "chwarterol": ("3", "month"), "dydd": ("1", "day"), "ddydd": ("1", "day"),
    },
}  # fmt: skip
"""Words that say how long by themselves."""
_TOKEN = re.compile(r"[^\W\d_]+")
_PARTS = {"half": "0.5", "hanner": "0.5", "quarter": "0.25", "chwarter": "0.25"}
_SKIPPED = frozenset({"a", "an", "of", "o", "working", "calendar"})
_FIGURE_BEFORE = re.compile(r"\d[\s-]?(?:o\s)?\Z")
_LONGEST_GAP = 14


class QuantityWords(NamedTuple):
    """A length of time in words: its value as a unit has it, and where its unit begins and ends."""

    value: str
    start: int
    end: int


def quantity_words(text: str, language: Language) -> Iterator[QuantityWords]:
    """Every length of time in words; a unit without a number is one of it, unless a figure stands before it."""
    tokens = list(_TOKEN.finditer(text))
    numbers = {word.end: word.value for word in number_words(text, language) if word.role == "count"}
    for at, token in enumerate(tokens):
        word = token[0].lower()
        amount, unit = _OF_ITS_OWN[language].get(word, ("1", unit_of(word, language) or ""))
        if not unit or _FIGURE_BEFORE.search(text[max(0, token.start() - 6) : token.start()]):
            continue
        before = _before(tokens, at)
        with_half = list(_with_half(text, token, amount, unit, numbers.get(before.end(), 1) if before else 1))
        if with_half:
            yield from with_half
            continue
        yield QuantityWords(in_smallest(amount, unit), token.start(), token.end())
        if before and before[0].lower() in _PARTS:
            yield QuantityWords(in_smallest(_PARTS[before[0].lower()], unit), token.start(), token.end())
        if before and token.start() - before.end() <= _LONGEST_GAP and before.end() in numbers:
            total = str(Decimal(amount) * numbers[before.end()])
            yield QuantityWords(in_smallest(total, unit), token.start(), token.end())


_AND_A_HALF = re.compile(r"\s(?:and a half|a hanner)\b", re.IGNORECASE)


def _with_half(
    text: str, token: re.Match[str], amount: str, unit: str, count: int
) -> Iterator[QuantityWords]:
    """``a year and a half``, ``awr a hanner``, ``two and a half years``."""
    behind = _AND_A_HALF.match(text, token.end())
    before = re.search(r"\band a half\s\Z", text[max(0, token.start() - 12) : token.start()])
    if behind or before:
        total = str(Decimal(amount) * count + Decimal("0.5"))
        yield QuantityWords(in_smallest(total, unit), token.start(), token.end())


def _before(tokens: list[re.Match[str]], at: int) -> re.Match[str] | None:
    """The word before one, articles passed over."""
    while at > 0:
        at -= 1
        if tokens[at][0].lower() not in _SKIPPED:
            return tokens[at]
    return None
