"""Finds the facts of two texts, one in each language, that have no partner in the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.in_words import WordsOfText
from cyhoeddi.parity.facts.reader import facts_in
from cyhoeddi.parity.facts.same import Side, says_the_same
from cyhoeddi.parity.facts.share_words import ShareWord, is_percentage

_MOST = 60
"""Facts without a partner in one text at which the closer look stops: such texts are no translations."""
_LONGEST = 4
"""Digits of the numbers of a ratio."""
_IN = re.compile(
    r"\s?/\s?|\s(?:in|out of|of|o|allan o|mewn|ym|ar gyfer)\s(?:every\s|bob\s|mhob\s|the\s|y\s)?"
)


class Lonely(NamedTuple):
    """The facts of each language that the other does not have, in the order of their texts."""

    en: list[TextFact]
    cy: list[TextFact]


def without_equals(english: Sequence[TextFact], welsh: Sequence[TextFact]) -> Lonely | None:
    """The facts without one of the same value in the other text; None where there are none."""
    if [fact.value for fact in english] == [fact.value for fact in welsh]:
        return None
    lonely = Lonely(_surplus(english, welsh), _surplus(welsh, english))
    return lonely if lonely.en or lonely.cy else None


def _surplus(own: Sequence[TextFact], others: Sequence[TextFact]) -> list[TextFact]:
    """The facts of a text that the other has less often; of equal ones those that stand out of line."""
    values, other_values = [fact.value for fact in own], [fact.value for fact in others]
    surplus = Counter(values) - Counter(other_values)
    if not surplus:
        return []
    in_line: set[int] = set()
    if len(own) <= _MOST and any(other_values.count(value) for value in surplus):
        for start, _, length in SequenceMatcher(
            None, values, other_values, autojunk=False
        ).get_matching_blocks():
            in_line.update(range(start, start + length))
    lonely = []
    for at in sorted(range(len(own)), key=lambda at: (at in in_line, at)):
        if surplus[values[at]] > 0:
            surplus[values[at]] -= 1
            lonely.append(at)
    return [own[at] for at in sorted(lonely)]


def without_other_forms(lonely: Lonely, en_text: str, cy_text: str) -> Lonely:
    """What is left without the facts that the other text has in another form or in words."""
    if len(lonely.en) > _MOST or len(lonely.cy) > _MOST:
        return lonely
    lonely = _without_groups_of_thousands(lonely, en_text, cy_text)
    lonely = _without_same(lonely, en_text, cy_text)
    en_words, cy_words = WordsOfText(en_text, "en"), WordsOfText(cy_text, "cy")
    if lonely.en or lonely.cy:
        en_words.spend_with(cy_words)
    return Lonely(
        [f for f in _without_ratios(lonely.en, lonely.cy, en_text, cy_words) if not cy_words.says(f)],
        [f for f in _without_ratios(lonely.cy, lonely.en, cy_text, en_words) if not en_words.says(f)],
    )


def _without_same(lonely: Lonely, en_text: str, cy_text: str) -> Lonely:
    en_facts, cy_facts = facts_in(en_text, "en"), facts_in(cy_text, "cy")
    english, welsh = list(lonely.en), list(lonely.cy)
    for fact in lonely.en:
        own = Side(fact, en_text, "en", en_facts)
        partner = next((w for w in welsh if says_the_same(own, Side(w, cy_text, "cy", cy_facts))), None)
        if partner is not None:
            english.remove(fact)
            welsh.remove(partner)
            _remove_day(english, fact, partner)
            _remove_day(welsh, partner, fact)
    return Lonely(english, welsh)


def _remove_day(left: list[TextFact], own: TextFact, other: TextFact) -> None:
    """Takes the 4 of ``July 4`` off the list, where its month was found to be that of ``4 Gorffennaf``."""
    if own.kind == other.kind == "date" and own.weak and not other.weak:
        day = next((fact for fact in left if fact.kind == "number" and fact.amount == other.amount), None)
        if day is not None:
            left.remove(day)


def _without_groups_of_thousands(lonely: Lonely, en_text: str, cy_text: str) -> Lonely:
    """``1 200``, written with a space that does not break, reads as two numbers: here it is one again."""
    english, welsh = list(lonely.en), list(lonely.cy)
    for own, text, others in ((english, en_text, welsh), (welsh, cy_text, english)):
        for first, second in list(pairwise(own)):
            is_group = (
                len(second.text) == 3 and second.text.isdigit() and text[first.end : second.start] == " "
            )
            whole = next((o for o in others if is_group and o.value == first.value + second.text), None)
            if whole is not None:
                own.remove(first)
                own.remove(second)
                others.remove(whole)
    return Lonely(english, welsh)


def _without_ratios(
    facts: list[TextFact], others: list[TextFact], text: str, words: WordsOfText
) -> list[TextFact]:
    """Without the two numbers of ``1 in 4`` where the other text says *a quarter* or 25%."""
    left = list(facts)
    for first, second in pairwise(facts):
        if not _IN.fullmatch(text[first.end : second.start]):
            continue
        if words.says_share(first.value, second.value) or _is_percentage(first, second, others):
            left = [fact for fact in left if fact is not first and fact is not second]
    return left


def _is_percentage(part: TextFact, whole: TextFact, others: list[TextFact]) -> bool:
    if not (
        part.value.isdigit() and whole.value.isdigit() and len(part.value) <= len(whole.value) <= _LONGEST
    ):
        return False
    share = ShareWord(int(part.value), int(whole.value), 0, 0)
    return share.whole > 0 and any(o.kind == "percentage" and is_percentage(share, o.amount) for o in others)
