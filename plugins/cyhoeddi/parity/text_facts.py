"""Facts in a sentence that must be the same in both languages: numbers, percentages, money, dates, times of day.

Typed, so that ``31 January`` equals ``31ain o Ionawr`` and ``6pm`` equals ``6yh``; comparing bare digits alarms on one
good pair in sixteen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from cyhoeddi.model.language import Language
from cyhoeddi.welsh import dates as welsh_dates
from cyhoeddi.welsh.numbers import SCALES as WELSH_SCALES

FactKind = Literal["number", "percentage", "money", "date", "time"]


@dataclass(frozen=True, slots=True)
class TextFact:
    """A fact as it stands in a text: ``value`` is the same for the same fact in both languages."""

    kind: FactKind
    value: str
    text: str


_ENGLISH_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_ENGLISH_MONTH_NUMBERS = {
    name: number for number, month in enumerate(_ENGLISH_MONTHS, start=1) for name in (month, month[:3])
} | {"sept": 9}
_MONTH = "|".join(sorted(_ENGLISH_MONTH_NUMBERS, key=len, reverse=True))
_ENGLISH_DATES = (
    re.compile(
        rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?P<month>{_MONTH})\b\.?(?:,?\s+(?P<year>\d{{4}})\b)?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<day>0?[1-9]|[12]\d|3[01])"
        r"(?:(?:st|nd|rd|th)\b(?:,?\s+(?P<year>\d{4})\b)?|\b,?\s+(?P<sole_year>\d{4})\b)",
        re.IGNORECASE,
    ),
)
_DIGIT_DATES = (
    re.compile(r"\b(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>\d{2})\b"),
    re.compile(r"\b(?P<day>\d{1,2})(?P<sign>[/.])(?P<month>0?[1-9]|1[0-2])(?P=sign)(?P<year>\d{4})\b"),
)
_ALSO_WORDS = ("may", "march", "mar", "mai", "fai", "mawrth", "fawrth", "medi", "fedi", "hydref")
"""Months that are words of other meanings in small letters: *12 may apply*, *yn hydref 2024* (in autumn)."""
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\s?(?P<half>am|pm|a\.m\.|p\.m\.|yb|yp|yh|y\.b\.|y\.p\.|y\.h\."
    r"|o['’]clock\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)"
    r"|(?:o['’]r\sgloch\s)?(?:y\s(?:bore|prynhawn|nos)|yr\shwyr))(?!\w)"
    r"|\b(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>\d{2})\b",
    re.IGNORECASE,
)
_AFTERNOON = re.compile(r"p\.?m|y\.?[ph]|prynhawn|hwyr|nos|afternoon|evening|night", re.IGNORECASE)
# Nothing here goes back over what it has read: a page may hold a word of a million characters.
_AMOUNT = r"\d++(?:[,\u00a0\u202f]\d{3})*+(?:\.\d++)?+"
_SCALE = r"(?:\s?(?P<scale>[mk]\b|bn\b|[^\W\d_]+))?"
_MONEY = re.compile(rf"(?P<sign>[£€$])\s?(?P<amount>{_AMOUNT}){_SCALE}", re.IGNORECASE)
_PERCENTAGE = re.compile(rf"(?<!\d)(?P<amount>{_AMOUNT})\s?(?:%|per\s?cent\b|pc\b|y\s+cant\b)", re.IGNORECASE)
_NUMBER = re.compile(rf"(?P<amount>{_AMOUNT}){_SCALE}")
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|(?<!\S)[^\s@]+@[^\s@]+\.[^\s@]+")
_ENGLISH_SCALES = {
    "thousand": "thousand", "k": "thousand",
    "million": "million", "m": "million",
    "billion": "billion", "bn": "billion",
}  # fmt: skip
_ZEROS = {"thousand": 3, "million": 6, "billion": 9}
_SCALES: dict[Language, dict[str, str]] = {
    "en": _ENGLISH_SCALES,
    "cy": WELSH_SCALES | {key: value for key, value in _ENGLISH_SCALES.items() if len(key) < 3},
}


@lru_cache(maxsize=20_000)
def facts_in(text: str, language: Language) -> tuple[TextFact, ...]:
    """Every fact of a text, in its order."""
    if not any(character.isdigit() for character in text):
        return ()
    found: list[tuple[int, TextFact]] = []
    rest = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    for reader in (_dates, _times, _money, _percentages, _numbers):
        taken = list(reader(rest, language))
        found += [(match.start(), fact) for match, fact in taken]
        rest = _blanked(rest, (match for match, _ in taken))
    return tuple(fact for _, fact in sorted(found, key=lambda pair: pair[0]))


def _blanked(text: str, matches: Iterable[re.Match[str]]) -> str:
    """The text without what was read, places kept; the matches may come in any order, none over another."""
    parts, done = [], 0
    for start, end in sorted(match.span() for match in matches):
        parts += [text[done:start], "\0" * (end - start)]
        done = end
    return "".join([*parts, text[done:]])


_Found = Iterator[tuple[re.Match[str], TextFact]]


def _dates(text: str, language: Language) -> _Found:
    for pattern in (*_DIGIT_DATES, *(_ENGLISH_DATES if language == "en" else welsh_dates.DATES)):
        found = [(match, _date(match, language)) for match in pattern.finditer(text)]
        taken = [(match, fact) for match, fact in found if fact]
        yield from taken
        text = _blanked(text, (match for match, _ in taken))


def _date(match: re.Match[str], language: Language) -> TextFact | None:
    """The date of a match; None where a month stands alone or is another word."""
    months = _ENGLISH_MONTH_NUMBERS if language == "en" else welsh_dates.MONTH_NUMBERS
    day, name = match["day"], match["month"]
    year = match["year"] or match.groupdict().get("sole_year")
    month = int(name) if name.isdigit() else months.get(name.lower())
    # A month in small letters that is another word too needs both: “12 may apply”.
    is_word = name in _ALSO_WORDS and not (day and year)
    if is_word or month is None or not (day or year):
        return None
    value = f"{year or '-'}-{month:02}" + (f"-{int(day):02}" if day else "")
    return TextFact("date", value, match[0].strip())


def _times(text: str, _language: Language) -> _Found:
    for match in _TIME.finditer(text):
        if match["hour24"]:
            hour, minute = int(match["hour24"]), match["minute24"]
        else:
            afternoon = _AFTERNOON.match(match["half"].rpartition(" ")[2]) is not None
            hour, minute = int(match["hour"]) % 12 + (12 if afternoon else 0), match["minute"] or "00"
        yield match, TextFact("time", f"{hour:02}:{minute}", match[0].strip())


def _money(text: str, language: Language) -> _Found:
    for match in _MONEY.finditer(text):
        scale, shown = _scale(match, language)
        yield match, TextFact("money", f"{match['sign']}{_plain(match['amount'], scale)}", shown)


def _percentages(text: str, _language: Language) -> _Found:
    for match in _PERCENTAGE.finditer(text):
        yield match, TextFact("percentage", f"{_plain(match['amount'])}%", match[0])


def _numbers(text: str, language: Language) -> _Found:
    for match in _NUMBER.finditer(text):
        scale, shown = _scale(match, language)
        yield match, TextFact("number", _plain(match["amount"], scale), shown)


def _scale(match: re.Match[str], language: Language) -> tuple[int, str]:
    """The zeros that a word behind an amount stands for (`` million``), and the fact's own text."""
    word = match["scale"]
    scale = _SCALES[language].get(word.lower()) if word else None
    return (_ZEROS[scale], match[0]) if scale else (0, match[0][: match.end("amount") - match.start()])


def _plain(amount: str, zeros: int = 0) -> str:
    """An amount without separators and words: ``17,919`` is 17919, ``40.0`` is 40, ``1.5`` with six zeros 1500000.

    Done on the digits themselves, so that no amount is too long.
    """
    whole, _, part = re.sub(r"[,\u00a0\u202f]", "", amount).partition(".")
    part = part.ljust(zeros, "0")
    whole, part = whole + part[:zeros], part[zeros:].rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{part}" if part else "")
