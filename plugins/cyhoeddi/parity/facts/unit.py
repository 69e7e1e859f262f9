"""Units of time, length, weight and the like: what a figure counts.

A value is the amount in the smallest unit of its kind, so that ``12 months`` equals ``1 flwyddyn`` and ``14 days``
``pythefnos``. Months are not counted in days: they differ.
"""

from __future__ import annotations

import re
from decimal import Decimal

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.amount import plain
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.figure import Figure, ReadFigure
from cyhoeddi.welsh.units import UNITS as WELSH_UNITS

_ENGLISH_NAMES = {
    "second": "second seconds sec secs",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "week": "week weeks wk wks",
    "fortnight": "fortnight fortnights",
    "month": "month months mth mths",
    "year": "year years yr yrs",
    "decade": "decade decades",
    "century": "century centuries",
    "millimetre": "millimetre millimetres millimeter millimeters",
    "centimetre": "centimetre centimetres centimeter centimeters",
    "metre": "metre metres meter meters",
    "kilometre": "kilometre kilometres kilometer kilometers",
    "inch": "inch inches",
    "foot": "foot feet ft",
    "mile": "mile miles",
    "milligram": "milligram milligrams",
    "gram": "gram grams gramme grammes",
    "kilogram": "kilogram kilograms kilogramme kilogrammes kilo kilos",
    "tonne": "tonne tonnes ton tons",
    "pound weight": "lb lbs",
    "millilitre": "millilitre millilitres milliliter milliliters",
    "litre": "litre litres liter liters",
    "pint": "pint pints",
    "hectare": "hectare hectares",
    "acre": "acre acres",
}
_SIGNS = {
    "mm": "millimetre", "cm": "centimetre", "m": "metre", "km": "kilometre", "mph": "mile", "mg": "milligram",
    "g": "gram", "kg": "kilogram", "ml": "millilitre", "ha": "hectare", "kWh": "kWh", "MWh": "MWh", "GWh": "GWh",
    "kW": "kW", "MW": "MW", "GW": "GW", "KB": "KB", "MB": "MB", "GB": "GB", "TB": "TB",
}  # fmt: skip
"""Signs for units, which are the same in both languages; capitals count."""
_WORDS: dict[Language, dict[str, str]] = {
    "en": {name: unit for unit, names in _ENGLISH_NAMES.items() for name in names.split()},
    "cy": WELSH_UNITS,
}
_IN_SMALLEST = {
    "second": (1, "s"), "minute": (60, "s"), "hour": (3600, "s"), "day": (86_400, "s"), "week": (604_800, "s"),
    "fortnight": (1_209_600, "s"), "month": (1, "month"), "year": (12, "month"), "decade": (120, "month"),
    "century": (1200, "month"), "millimetre": (1, "mm"), "centimetre": (10, "mm"), "metre": (1000, "mm"),
    "kilometre": (1_000_000, "mm"), "inch": (1, "inch"), "foot": (12, "inch"), "milligram": (1, "mg"),
    "gram": (1000, "mg"), "kilogram": (1_000_000, "mg"), "tonne": (1_000_000_000, "mg"), "millilitre": (1, "ml"),
    "litre": (1000, "ml"),
}  # fmt: skip
_SQUARE = re.compile(r"[²³]|(?<=m)[23](?!\w)")
_LONGEST = 15
"""Digits of an amount that is still converted: nobody counts in more."""


def unit(figure: Figure, language: Language) -> ReadFigure | None:
    """The measure that a figure is with the unit behind it, None where none stands there."""
    name = unit_of(figure.word, language) if figure.word else None
    if name is None:
        return None
    amount = plain(figure.digits, figure.zeros)
    square = _SQUARE.match(figure.text, figure.word_end)
    text = figure.text[figure.start : square.end() if square else figure.word_end]
    fact = TextFact("unit", in_smallest(amount, name), text, figure.start, amount=amount)
    return ReadFigure(fact, zeros=figure.zeros, unit=name)


def unit_of(word: str, language: Language) -> str | None:
    """The unit that a word or sign names, None where it names none."""
    return _SIGNS.get(word) or _WORDS[language].get(word.lower())


def in_smallest(amount: str, name: str) -> str:
    """The value of so many units: ``1`` year and ``12`` months are both ``12 month``."""
    factor, smallest = _IN_SMALLEST.get(name, (1, name))
    if factor == 1 or len(amount) > _LONGEST:
        return f"{amount} {smallest if factor == 1 else name}"
    return f"{(Decimal(amount) * factor).normalize():f} {smallest}"
