"""Amounts of money: ``£1.5m`` equals ``£1.5 miliwn``, ``£300`` equals ``300 o bunnoedd``, ``£0.50`` equals ``50c``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.amount import plain
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.figure import Figure, ReadFigure
from cyhoeddi.welsh.units import PENCE, POUNDS

SIGNS = ("£", "€", "$")
_POUNDS: dict[Language, frozenset[str]] = {"en": frozenset({"pound", "pounds"}), "cy": POUNDS}
_PENCE: dict[Language, frozenset[str]] = {"en": frozenset({"pence", "penny"}), "cy": PENCE}
_PENCE_LETTERS: dict[Language, tuple[str, ...]] = {"en": ("p",), "cy": ("c", "p")}
_PENCE_DIGITS = 2
_MINUS = re.compile(r"(?:\A|[\s(])[-−]\s?[£€$]?\s?\Z")
_BARE_SIGN = re.compile("[£€$]")


def money(figure: Figure, language: Language) -> ReadFigure | None:
    """The amount of money that a figure is, by the sign before it or the word behind it."""
    text, word = figure.text, figure.word
    if figure.sign:
        start = text.rindex(figure.sign, 0, figure.start)
        value = f"{minus(text, start)}{figure.sign}{_pounds(figure.digits, figure.zeros)}"
        # The word says again what the sign says: “£1.5 miliwn o bunnoedd”.
        end = figure.word_end if word and _is_pounds(word, language) else figure.end
        return _read(figure, start, end, value, figure.sign)
    if word and _is_pounds(word, language):
        return _read(figure, figure.start, figure.word_end, f"£{_pounds(figure.digits, figure.zeros)}", "£")
    if word.lower() in _PENCE[language] or (word in _PENCE_LETTERS[language] and _is_attached(figure)):
        return _read(figure, figure.start, figure.word_end, f"£{_pounds(figure.digits, -2)}", "")
    return None


def bare_signs(text: str) -> Iterator[TextFact]:
    """Signs of money without a figure: a gap that is filled in later (``£{amount}``), a unit (*cost in £*)."""
    for match in _BARE_SIGN.finditer(text):
        yield TextFact("money", match[0], match[0], match.start())


def minus(text: str, start: int) -> str:
    """A minus where one stands directly before a place, and is no dash between two figures."""
    return "-" if start and _MINUS.search(text[max(0, start - 3) : start]) else ""


def _read(figure: Figure, start: int, end: int, value: str, sign: str) -> ReadFigure:
    fact = TextFact("money", value, figure.text[start:end], start, amount=plain(figure.digits))
    return ReadFigure(fact, sign, figure.zeros)


def _pounds(digits: str, zeros: int) -> str:
    """The amount with two digits of pence, so that £9.20 is not the £9.2 that a slip makes of it."""
    amount = plain(digits, zeros)
    has_pence = zeros < 0 or (zeros == 0 and len(digits.partition(".")[2]) == _PENCE_DIGITS)
    return f"{amount}0" if has_pence and amount[-2:-1] == "." else amount


def _is_pounds(word: str, language: Language) -> bool:
    return word.lower() in _POUNDS[language]


def _is_attached(figure: Figure) -> bool:
    """True for ``40p`` and ``40 p/kWh``; what stands apart else may be pages."""
    gap = figure.word_end - len(figure.word) - figure.start - len(figure.digits)
    return gap == 0 or figure.text[figure.word_end : figure.word_end + 1] == "/"
