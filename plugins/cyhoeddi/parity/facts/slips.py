"""Which fact of one language was mistaken for which of the other, among those that have no partner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.partners import Lonely

_MOST = 12
"""Facts of one text among which the likest are sought; beyond, they are taken in their order."""
_NO_DIGIT = re.compile(r"\D")
_BARE = ("number", "unit", "code")

Pair = tuple[TextFact | None, TextFact | None]


def paired(lonely: Lonely) -> Iterator[Pair]:
    """Facts that stand in each other's place, English first; then those that stand alone, unless they are weak."""
    english, welsh = list(lonely.en), list(lonely.cy)
    if len(english) > _MOST or len(welsh) > _MOST:
        found = list(zip(english, welsh, strict=False))
    else:
        found = list(_likest(english, welsh))
    done: set[tuple[int, int]] = set()
    for en, cy in found:
        english.remove(en)
        welsh.remove(cy)
        is_in_shared_part = en.shared and cy.shared and en.text == cy.text
        if not is_in_shared_part and (en.start, cy.start) not in done:  # both years of “2022-23” are one slip
            done.add((en.start, cy.start))
            yield en, cy
    yield from _alone(english, welsh)


def _likest(english: list[TextFact], welsh: list[TextFact]) -> Iterator[tuple[TextFact, TextFact]]:
    scored = [
        (_likeness(en, cy), -i, -j, en, cy) for i, en in enumerate(english) for j, cy in enumerate(welsh)
    ]
    taken_en: set[int] = set()
    taken_cy: set[int] = set()
    for score, i, j, en, cy in sorted(scored, key=lambda entry: entry[:3], reverse=True):
        if score > 0 and i not in taken_en and j not in taken_cy:
            taken_en.add(i)
            taken_cy.add(j)
            yield en, cy


def _likeness(en: TextFact, cy: TextFact) -> int:
    """How likely one was written for the other; 0 for facts of which one says too little."""
    if (en.weak or cy.weak) and (en.kind != cy.kind or _is_weekday(en) != _is_weekday(cy)):
        return 0
    score = 1
    if en.kind == cy.kind:
        score += 4
    elif en.kind in _BARE and cy.kind in _BARE:
        score += 2
    if _digits(en) == _digits(cy):
        score += 5
    elif is_near(_digits(en), _digits(cy)):
        score += 3
    return score


def is_near(first: str, second: str) -> bool:
    """True for texts that one slip turns into each other: a character changed, left out, put in or exchanged."""
    if first == second:
        return True
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    a, b = first[start:], second[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def _digits(fact: TextFact) -> str:
    return _NO_DIGIT.sub("", fact.amount or fact.value)


def _is_weekday(fact: TextFact) -> bool:
    return fact.value.startswith("weekday")


def _alone(english: list[TextFact], welsh: list[TextFact]) -> Iterator[Pair]:
    seen: set[int] = set()
    for fact in english:
        if not fact.weak and fact.start not in seen:
            seen.add(fact.start)
            yield fact, None
    seen = set()
    for fact in welsh:
        if not fact.weak and fact.start not in seen:
            seen.add(fact.start)
            yield None, fact
