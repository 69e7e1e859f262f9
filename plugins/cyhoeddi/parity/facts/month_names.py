"""Finds the names of months in a text, in either language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.welsh import dates as welsh

_ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SHORT_ENGLISH = {month[:3]: number for number, month in enumerate(_ENGLISH, start=1)} | {"sept": 9}
_FULL_ENGLISH = {month: number for number, month in enumerate(_ENGLISH, start=1)}
_SHORT_WELSH = {short.lower(): number for short, number in welsh.SHORT_MONTHS.items()}
MONTH_NUMBERS: dict[Language, dict[str, int]] = {
    "en": _SHORT_ENGLISH | _FULL_ENGLISH,
    # With the months of English: Welsh pages cite English books and news by their dates.
    "cy": _FULL_ENGLISH | _SHORT_WELSH | welsh.MONTH_NUMBERS,
}
"""Every way to write a month, lower case, to its number."""

OTHER_MEANINGS: dict[Language, frozenset[str]] = {
    "en": frozenset({"may", "march", "mar"}),
    "cy": welsh.OTHER_MEANINGS,
}
"""Months, lower case, that are words of other meanings as well."""


def _capital(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern of names with a capital, which looks at one letter first: that makes it quick."""
    rests: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        rests[name[0].upper()].append(name[1:])
    words = "|".join(f"(?<={letter})(?i:{'|'.join(found)})" for letter, found in rests.items())
    return re.compile(rf"[{''.join(rests)}](?:{words})(?![^\W_])")


def _small(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern of names in small letters behind the day."""
    words = "|".join(sorted(names, key=len, reverse=True))
    return re.compile(rf"[0-9](?:st|nd|rd|th|{welsh.ORDINAL})?\s+(?:(?:of|o|[fm]is)\s+)*({words})(?![^\W_])")


_CAPITAL = {language: _capital(numbers) for language, numbers in MONTH_NUMBERS.items()}
_SMALL = {
    "en": _small(MONTH_NUMBERS["en"]),
    "cy": _small(name for name in welsh.MONTH_NUMBERS),
}


def month_names(text: str, language: Language) -> Iterator[tuple[int, int, int]]:
    """Every name of a month with a capital or behind a day: where it begins and ends, and the month's number."""
    found = [match.span() for match in _CAPITAL[language].finditer(text)]
    small = [match.span(1) for match in _SMALL[language].finditer(text)]
    for start, end in sorted(found + small) if small else found:
        number = MONTH_NUMBERS[language].get(text[start:end].casefold())
        if number and not (start and text[start - 1].isalnum()):
            yield start, end, number
