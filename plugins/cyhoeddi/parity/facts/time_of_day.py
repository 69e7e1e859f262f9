"""Times of day: ``6pm`` equals ``6yh``, ``18:00`` and ``6 o’r gloch yr hwyr``. A value is of 24 hours: ``18:00``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.fact import TextFact

_HALF = r"""
    pm|a\.m\.?|p\.m\.?|yb|yp|yh|y\.b\.?|y\.p\.?|y\.h\.?
    |(?:o['’]\s?clock\s)?(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)
    |(?:o['’]r\sgloch\s)?(?:yn\s)?(?:y\s(?:bore|prynhawn|p['’]nawn|nos)|yr\shwyr)
"""
_AM: dict[Language, str] = {
    "en": "am",
    # “1 am 2” is “one for two” in Welsh.
    "cy": r"(?<=\d)am|(?<=\s)am(?=\s*(?:[-–,.;:)]|\Z|(?:tan|hyd|i|ar|ddydd|bob)\b))",
}
_TIMES: dict[Language, re.Pattern[str]] = {
    language: re.compile(
        rf"""
        (?<![\d.,:£])
        (?:(?P<from>\d{{1,2}})(?:[.:](?P<from_minute>\d{{2}}))?
            (?:\s?[-‐-―−]\s?|\s(?:to|and|or|until|i|a|ac|tan|hyd|neu)\s))?
        (?P<hour>\d{{1,2}})(?:[.:](?P<minute>\d{{2}}))?\s?(?P<half>(?:{morning}|{_HALF})(?!\w))
        |\b(?P<hour24>[01]?\d|2[0-4]):(?P<minute24>[0-5]\d)(?![\d:])
        """,
        re.IGNORECASE | re.VERBOSE,
    )
    for language, morning in _AM.items()
}
_AFTERNOON = re.compile(r"p\.?m|y\.?[ph]|prynhawn|p['’]nawn|hwyr|nos|afternoon|evening|night", re.IGNORECASE)
_WORDS = re.compile(
    r"\b(?:12\s)?(?:(?P<noon>noon|midday|(?:hanner|[cg]anol|chanol)\sdydd)|midnight|(?:hanner|[cg]anol|chanol)\snos)\b",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    r"[0-9](?::[0-9]|\s?(?:[ap]\.?m|y\.?[bph]|o['’]|y[nr]?\s|in\sthe\s|at\snight))", re.IGNORECASE
)


def has_time_in_words(text: str, language: Language) -> bool:
    """True where a text speaks of noon or midnight."""
    if language == "en":
        return "noon" in text or "midday" in text or "midnight" in text
    return "anol dydd" in text or "anner dydd" in text or "anol nos" in text or "anner nos" in text


def times(text: str, language: Language) -> Iterator[TextFact]:
    """Every time with its half of the day or of 24 hours, and the one that shares the half (``8 to 10am``)."""
    if has_time_in_words(text, language):
        for match in _WORDS.finditer(text):
            is_alone = not match[0].startswith("12")
            value = "12:00" if match["noon"] else "00:00"
            yield TextFact("time", value, match[0], match.start(), amount="12", weak=is_alone)
    if not _LIKELY.search(text):
        return
    for match in _TIMES[language].finditer(text):
        if match["hour24"]:
            value = f"{int(match['hour24']) % 24:02}:{match['minute24']}"
            yield TextFact("time", value, match[0], match.start(), amount=match["hour24"])
        else:
            yield from _of_a_half(match)


def _of_a_half(match: re.Match[str]) -> Iterator[TextFact]:
    hour, minute = int(match["hour"]) % 12, match["minute"] or "00"
    half = match["half"].rpartition(" ")[2]
    afternoon = _AFTERNOON.match(half) is not None
    if half.lower() in ("nos", "night") and hour == 0:
        afternoon = False  # twelve at night
    if match["from"] and int(match["from"]) <= 12:
        start = int(match["from"]) % 12
        # “11 to 2pm” begins before noon.
        same_half = (start, match["from_minute"] or "00") <= (hour, minute)
        words = match.string[
            match.start("from") : match.end("from_minute" if match["from_minute"] else "from")
        ]
        yield _time(
            start, match["from_minute"] or "00", afternoon == same_half, words, match.start("from"), True
        )
    text = match.string[match.start("hour") : match.end()]
    yield _time(hour, minute, afternoon, text, match.start("hour"), False)


def _time(hour: int, minute: str, afternoon: bool, text: str, start: int, shared: bool) -> TextFact:
    value = f"{hour + (12 if afternoon else 0):02}:{minute}"
    return TextFact("time", value, text, start, amount=str(hour or 12), shared=shared)
