"""Dates and months alone, in either language: ``31 January`` equals ``31ain o Ionawr``.

A value is written as ISO 8601 does, what is not said left out: ``2024-01-31``, ``2024-01``, ``--01-31``, ``--01``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.month_names import OTHER_MEANINGS, month_names
from cyhoeddi.welsh.dates import ORDINAL

_IN_DIGITS_LIKELY = re.compile(r"[0-9][-/.][0-9]{1,2}[-/.][0-9]")
_IN_DIGITS = (
    re.compile(r"\b(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>\d{2})(?!\d)"),
    re.compile(
        r"(?<![\d/.])(?P<day>\d{1,2})(?P<sign>[/.])(?P<month>0?[1-9]|1[0-2])(?P=sign)(?P<year>\d{4}|\d{2})(?![\d/]|\.\d)"
    ),
)
_DAY_BEFORE = re.compile(
    rf"(?<![\d.,£$€/:])(\d{{1,2}})(?:st|nd|rd|th|{ORDINAL})?\s+"
    r"(?:of\s+(?:the\s+month\s+of\s+)?|o\s+(?:[fm]is\s+)?|[fm]is\s+)?\Z"
)
_DAY_BEHIND = re.compile(
    rf"\.?\s+(?P<day>0?[1-9]|[12]\d|3[01])(?:(?:st|nd|rd|th|{ORDINAL})\b|(?=,?\s+\d{{4}}(?!\d)))"
)
_YEAR_BEHIND = re.compile(r"\.?,?\s+(\d{4})(?!\d)")
_IN_MONTH = re.compile(
    r"""(?:\b(?:in|by|until|till|since|from|during|mid|early|late|last|next|this|each|every|of|to|between|before|after
              |[fm]is|misoedd|fisoedd|o|i|yn|ym|yng|erbyn|tan|hyd|ers|rhwng|[cg]anol|dd?echrau|dd?iwedd|a|ac|neu|bob)
           [\s-]|[-‐-―−/]\s?)\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What stands before a month that is another word as well."""
_SHARED_DAY = re.compile(
    rf"""(?<![\d.,£$€/:])(?P<day>\d{{1,2}})(?:st|nd|rd|th|{ORDINAL})?
         (?:\s?[-‐-―−,&/]\s?|,?\s(?:and|or|to|until|a|ac|i|neu|hyd|tan)(?:['’]r)?\s)
         (?:the\s|yr?\s|at\s|hyd\s)*\Z""",
    re.VERBOSE,
)
_LOOK_BACK = 32
_LONGEST_CELL = 12
"""Characters of a text that may be nothing but a month's short name, as in the head of a table."""


def dates(text: str, language: Language) -> Iterator[TextFact]:
    """Every date and month, and the days that share the month behind them (``1 and 31 January``)."""
    if _IN_DIGITS_LIKELY.search(text):
        for pattern in _IN_DIGITS:
            for match in pattern.finditer(text):
                yield _in_digits(match)
    done = 0
    for start, end, month in month_names(text, language):
        fact = _named(text, start, end, month, language, done) if start >= done else None
        if fact:
            yield fact
            yield from _shared_days(text, fact, done)
            done = fact.end


def fields(value: str) -> tuple[str, str, str]:
    """Year, month and day of a date's value, each empty where it does not say."""
    year, _, rest = ("", "-", value[2:]) if value.startswith("-") else value.partition("-")
    month, _, day = rest.partition("-")
    return year, month, day


def _value(year: str, month: int, day: str) -> str:
    return f"{year or '-'}-{month:02}" + (f"-{int(day):02}" if day else "")


def _in_digits(match: re.Match[str]) -> TextFact:
    year = match["year"] if len(match["year"]) == 4 else f"20{match['year']}"
    value = _value(year, int(match["month"]), match["day"])
    return TextFact("date", value, match[0], match.start(), amount=match["day"])


def _named(text: str, start: int, end: int, month: int, language: Language, done: int) -> TextFact | None:
    """The date that a month's name belongs to; None where it stands alone and is another word.

    Nothing before ``done`` is its day: the date before has it.
    """
    name, first = text[start:end], max(done, start - _LOOK_BACK)
    before = _DAY_BEFORE.search(text[first:start])
    behind = None if before else _DAY_BEHIND.match(text, end)
    year = _YEAR_BEHIND.match(text, behind.end() if behind else end)
    day = before[1] if before else behind["day"] if behind else ""
    is_word = name in OTHER_MEANINGS[language]  # in small letters: “12 may apply”
    if is_word and not (day and year):
        return None
    if not (day or year) and not _is_month_alone(text, start, name, language):
        return None
    start = first + before.start() if before else start
    end = year.end() if year else behind.end() if behind else end
    value = _value(year[1] if year else "", month, day)
    amount = day or (year[1] if year else "")
    return TextFact("date", value, text[start:end], start, amount=amount.lstrip("0"), weak=not amount)


def _is_month_alone(text: str, start: int, name: str, language: Language) -> bool:
    if not name[0].isupper():
        return False
    is_cell = len(text) <= _LONGEST_CELL
    if name.lower() in OTHER_MEANINGS[language]:
        return is_cell or bool(_IN_MONTH.search(text[max(0, start - _LOOK_BACK) : start]))
    return is_cell or len(name) > 3


def _shared_days(text: str, fact: TextFact, done: int) -> Iterator[TextFact]:
    year, month, day = fields(fact.value)
    start = fact.start
    while day and text[start].isdigit():  # not before “July 4”
        first = max(done, start - _LOOK_BACK)
        before = _SHARED_DAY.search(text[first:start])
        if not before or not 1 <= int(before["day"]) <= 31:
            return
        start = first + before.start("day")
        value = _value(year, int(month), before["day"])
        yield TextFact("date", value, before["day"], start, amount=before["day"].lstrip("0"), shared=True)
