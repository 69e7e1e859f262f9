"""When two facts that are read differently say the same all the same: ``3 months`` and ``3``, ``9am`` and ``9.00``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.amount import plain
from cyhoeddi.parity.facts.date import fields
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.month_names import MONTH_NUMBERS
from cyhoeddi.parity.facts.number_words import number_words

_BARE = ("number", "unit", "code")
_CLOCK = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?\Z")
_FALL = re.compile(
    r"\b(?:fall|fell|fallen|drop|declin|decreas|reduc|down\b|lower|less\b|fewer|cut\b"
    r"|[gc]?ostwng|[gc]?ostyng|l?leih|l?lai\b|[cg]h?wymp|disgyn|ddisgyn|i lawr|is\b|mi[nw]ws)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Side:
    """A fact with the text that it stands in and all the facts of that text."""

    fact: TextFact
    text: str
    language: Language
    facts: Sequence[TextFact]


def says_the_same(one: Side, other: Side) -> bool:
    """True for facts of the two languages that differ in form only."""
    return any(test(one, other) or test(other, one) for test in _TESTS)


def _same_amount(one: Side, other: Side) -> bool:
    """A figure with a unit or a label, and the bare figure; a figure that shares a sign, and one that does not."""
    a, b = one.fact, other.fact
    if a.shared and not b.shared:
        return a.amount == b.amount and (b.kind in _BARE or b.kind == a.kind)
    if a.kind == "unit" and b.kind == "number" and a.text.endswith("m") and _in_millions(a) == b.value:
        return True
    both_measured = a.kind == b.kind
    return a.kind in _BARE and b.kind in _BARE and not both_measured and _amount(a) == _amount(b) != ""


def _amount(fact: TextFact) -> str:
    return fact.value if fact.kind == "number" else fact.amount


def _in_millions(fact: TextFact) -> str:
    return plain(fact.amount, 6)


def _same_time(one: Side, other: Side) -> bool:
    """``9am`` and ``9``, ``9.00`` or ``9:00``: which half of the day is only said once."""
    a, b = one.fact, other.fact
    if a.kind != "time" or not (b.kind in _BARE or b.kind == "time"):
        return False
    match = _CLOCK.match(b.text)
    if not match:
        return b.text == a.value.replace(":", "")
    hour, minute = int(a.value[:2]), a.value[3:]
    return int(match[1]) % 12 == hour % 12 and (match[2] or "00") == minute


def _same_fall(one: Side, other: Side) -> bool:
    """``-5%`` and ``a fall of 5%``."""
    a, b = one.fact, other.fact
    return a.kind == b.kind and a.value == f"-{b.value}" and _FALL.search(other.text) is not None


def _same_date(one: Side, other: Side) -> bool:
    """Dates of which one says more, where the other's text says that elsewhere: the year once for two dates."""
    a, b = one.fact, other.fact
    if a.kind != "date" or b.kind != "date" or "weekday" in a.value + b.value:
        return False
    more, less = fields(a.value), fields(b.value)
    if more[1] != less[1] or any(x != y for x, y in zip(more, less, strict=True) if y):
        return False
    year, day = ("" if less[0] else more[0]), ("" if less[2] else more[2])
    return (not year or _has_year(other, year)) and (not day or _has_day(other, day))


def _has_year(side: Side, year: str) -> bool:
    return any(fact.value.startswith(year) for fact in side.facts)


def _has_day(side: Side, day: str) -> bool:
    number = day.lstrip("0")
    words = (word.value for word in number_words(side.text, side.language))
    return any(fact.amount == number for fact in side.facts) or int(number or 0) in words


def _same_month_in_small_letters(one: Side, other: Side) -> bool:
    """``October 2024`` and ``hydref 2024``, which could be autumn, and the other way round."""
    a, b = one.fact, other.fact
    if a.kind != "date" or b.kind not in _BARE or "weekday" in a.value:
        return False
    year, month, day = fields(a.value)
    if b.amount not in (year, day.lstrip("0")):
        return False
    is_autumn = a.text.lower().startswith("hydref") and "autumn" in other.text.lower()
    return is_autumn or (other.language == "cy" and _names_month(other.text, int(month)))


def _names_month(text: str, month: int) -> bool:
    numbers = MONTH_NUMBERS["cy"]
    return any(numbers.get(word) == month for word in _WORD.findall(text.lower()))


_TESTS: tuple[Callable[[Side, Side], bool], ...] = (
    _same_amount, _same_time, _same_date, _same_fall, _same_month_in_small_letters,
)  # fmt: skip
