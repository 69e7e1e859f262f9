"""Weekdays, in either language: ``Monday to Friday`` equals ``dydd Llun i ddydd Gwener``.

A value is ``weekday-1`` for Monday. A weekday is often left out beside a date, so that it is weak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.welsh.dates import WEEKDAYS

_SHORT = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}
_TO = r"\s?(?:[-‐-―−,&/]|\b(?:to|and|or|i|a|ac|tan|hyd|neu)\b)\s?"
_SHORT_NAME = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)"
_WELSH_NAME = "|".join(WEEKDAYS)
_FIRST: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?=days?\b)|{_SHORT_NAME}(?={_TO}{_SHORT_NAME}\b))(?:days?)?"
    ),
    "cy": re.compile(
        rf"\b(?:(?i:[dn]?dydd|dd?yddiau|nos|noson|[bf]ore|[bp]rynhawn)\s+(?P<day>(?i:{_WELSH_NAME}))"
        r"|(?P<bare>Llun|Mercher|Gwener|Sadwrn|Sul))\b"
    ),
}
_NEXT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"{_TO}(?P<day>{_SHORT_NAME})\b"),
    "cy": re.compile(rf"{_TO}(?P<day>(?:{'|'.join(name.capitalize() for name in WEEKDAYS)}))\b"),
}
_LIKELY: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"[MTWFS](?:on|ue|ed|hu|ri|at|un)"),
    "cy": re.compile(r"[LMFGWSI](?:lun|un|awrth|ercher|wener|ener|adwrn|ul|au)\b"),
}


def weekdays(text: str, language: Language) -> Iterator[TextFact]:
    """Every weekday; short names only where two stand together (``Mon to Fri``).

    Their names begin with a capital.
    """
    if not _LIKELY[language].search(text):
        return
    at = 0
    while match := _FIRST[language].search(text, at):
        yield _weekday(match, "day" if match["day"] else "bare", match.start())
        at = match.end()
        while match := _NEXT[language].match(text, at):
            yield _weekday(match, "day", match.start("day"))
            at = match.end()


def _weekday(match: re.Match[str], group: str, start: int) -> TextFact:
    name = match[group].lower()
    number = WEEKDAYS.get(name) or _SHORT[name[:3]]
    return TextFact("date", f"weekday-{number}", match.string[start : match.end()], start, weak=True)
