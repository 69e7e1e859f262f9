"""What a fact is: a number, date, amount of money … as it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FactKind = Literal["number", "percentage", "money", "unit", "date", "time", "code", "phone", "email"]


@dataclass(frozen=True, slots=True)
class TextFact:
    """A fact as it stands in a text: ``value`` is the same for the same fact in both languages.

    ``text`` stands in the text at ``start`` (characters from 0); ``amount`` is the bare number in it, without sign,
    unit and scale. ``shared`` where the sign, unit or scale is another fact's that stands beside it (the 10 of
    ``10 to 20%``); ``weak`` where the fact says too little to be missed (a weekday, a month alone, *noon*).
    """

    kind: FactKind
    value: str
    text: str
    start: int = 0
    amount: str = ""
    shared: bool = False
    weak: bool = False

    @property
    def end(self) -> int:
        """The place behind it in its text."""
        return self.start + len(self.text)
