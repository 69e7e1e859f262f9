"""Reads the facts of a text: each reader takes what it knows and leaves the rest to the next.

Typed, so that ``31 January`` equals ``31ain o Ionawr`` and ``6pm`` equals ``6yh``; comparing bare digits alarms on one
good pair in sixteen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts import address, money, number, percentage
from cyhoeddi.parity.facts.code import code, labelled_code
from cyhoeddi.parity.facts.date import dates
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.figure import Figure, ReadFigure, figures
from cyhoeddi.parity.facts.phone import phones
from cyhoeddi.parity.facts.sharing import shared
from cyhoeddi.parity.facts.time_of_day import has_time_in_words, times
from cyhoeddi.parity.facts.unit import unit
from cyhoeddi.parity.facts.weekday import weekdays

_DIGIT = re.compile(r"[0-9¼½¾⅓⅔]")
_SIGN = re.compile(r"[£€$%]")
_FIGURES_AND_SIGNS = "0-9¼½¾⅓⅔₀-₉@£€$%"
_FIGURE_OR_SIGN = re.compile(f"[{_FIGURES_AND_SIGNS}]")
_BEGINNINGS: dict[Language, tuple[str, str]] = {
    "en": ("JFMASONDTW", "an|eb|ar|pr|ay|u[nlge]|ep|ct|ov|ec|on|ed|hu|ri|at"),
    "cy": ("ICMFEGONAHTDRLWS", "on|au|hw|aw|ai|eh|ed|er|br|or|we|rf|go|ha|ws|yd|eb|ac|ag|lu|un|en|ad|ul"),
}
_LIKELY = {
    language: re.compile(rf"[{_FIGURES_AND_SIGNS}{capitals}](?:(?<=[{_FIGURES_AND_SIGNS}])|{behind})")
    for language, (capitals, behind) in _BEGINNINGS.items()
}
"""A figure, a sign or how the names of months and weekdays begin; what begins so too only costs a closer look."""
_SUBSCRIPT = re.compile(r"[₀-₉]")
_DIGITS_OF_SUBSCRIPTS = {ord("₀") + digit: str(digit) for digit in range(10)}


@lru_cache(maxsize=8_192)
def facts_in(text: str, language: Language) -> tuple[TextFact, ...]:
    """Every fact of a text, in its order."""
    likely = _LIKELY[language].search(text)
    if likely and _FIGURE_OR_SIGN.search(text, likely.start()):
        return _read_all(text, language)
    if likely or has_time_in_words(text, language):
        found = [fact for reader in _READERS_OF_WORDS for fact in reader(text, language)]
        return tuple(sorted(found, key=lambda fact: fact.start))
    return ()


def _read_all(text: str, language: Language) -> tuple[TextFact, ...]:
    if _SUBSCRIPT.search(text):
        text = text.translate(_DIGITS_OF_SUBSCRIPTS)  # CO₂ is CO2
    found: list[TextFact] = []
    rest = _no_websites(text)
    for reader in _READERS:
        facts = list(reader(rest, language))
        if facts:
            found += facts
            rest = _without(rest, ((fact.start, fact.end) for fact in facts))
    if _DIGIT.search(rest):
        facts = list(_figures(rest, language))
        found += facts
        rest = _without(rest, {(fact.start, fact.end) for fact in facts})
    if _SIGN.search(rest):
        found += [*money.bare_signs(rest), *percentage.bare_signs(rest)]
    return tuple(sorted(found, key=lambda fact: fact.start))


def _no_websites(text: str) -> str:
    """The text without addresses of websites, places kept."""
    spans = list(address.websites(text))
    return _without(text, spans) if spans else text


_READERS = (address.emails, phones, weekdays, dates, times)
_READERS_OF_WORDS = (weekdays, dates, times)
"""Those that read a text without figures: none takes what another reads."""


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text without what was read, places kept; the spans may come in any order, none over another."""
    parts, done = [], 0
    for start, end in sorted(spans):
        parts += [text[done:start], "\0" * (end - start)]
        done = end
    return "".join([*parts, text[done:]])


def _figures(text: str, language: Language) -> Iterator[TextFact]:
    read: list[ReadFigure] = []
    for figure in figures(text, language):
        is_read = read and figure.start < read[-1].fact.end  # the 23 of “2022-23”
        if not is_read and not _is_to(figure):
            read += _read(figure, language)
    yield from shared(text, read)


def _is_to(figure: Figure) -> bool:
    """True for the 2 of ``1-2-1``, which is read out *one-to-one*."""
    return figure.digits == "2" and figure.text[max(0, figure.start - 2) : figure.end + 2] in (
        "1-2-1",
        "1‑2‑1",
    )


def _read(figure: Figure, language: Language) -> tuple[ReadFigure, ...]:
    """What a figure is: the first kind that knows it."""
    found = code(figure) or money.money(figure, language) or percentage.percentage(figure)
    if found is None and not figure.ordinal:
        found = unit(figure, language) or labelled_code(figure, language)
    if found:
        return (found,)
    return tuple(number.years(figure)) or (number.number(figure),)
