"""Numbers that both languages write as words, and differently: *three* and *pedair*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.number_words import number_words
from cyhoeddi.parity.facts.partners import Lonely
from cyhoeddi.parity.facts.reader import facts_in

_VAGUE = frozenset({"both", "pair", "couple", "deg", "ddeg"})
"""Words that are often left out or mean something else: *yn deg* is “fairly”."""
_SMALLEST, _GREATEST = 2, 99
_LIKELY_WORDS = "two three four five six seven eight nine ten eleven twelve twenty thirty"
_LIKELY = frozenset(_LIKELY_WORDS.split()) | frozenset(_LIKELY_WORDS.title().split())


def differing_spelt_numbers(english: str, welsh: str) -> Lonely | None:
    """The one number in words of each language that the other does not say; None where there is more or less.

    That alone is sure: a translator may write *y pythefnos* for *the two weeks*, but not *pedair* for *three*.
    """
    if _LIKELY.isdisjoint(english.split()):
        return None
    en, cy = list(_spelt(english, "en")), list(_spelt(welsh, "cy"))
    if not en or not cy or Counter(fact.value for fact in en) == Counter(fact.value for fact in cy):
        return None
    lonely = Lonely(_surplus(en, cy, welsh, "cy"), _surplus(cy, en, english, "en"))
    return lonely if len(lonely.en) == len(lonely.cy) == 1 else None


def _surplus(own: list[TextFact], others: list[TextFact], text: str, language: Language) -> list[TextFact]:
    left = Counter(fact.value for fact in others) + Counter(fact.amount for fact in facts_in(text, language))
    found = []
    for fact in own:
        if left[fact.value] > 0:
            left[fact.value] -= 1
        else:
            found.append(fact)
    return found


def _spelt(text: str, language: Language) -> Iterator[TextFact]:
    """Numbers in words, as long as they go."""
    done = 0
    for word in sorted(number_words(text, language), key=lambda word: (word.start, -word.end)):
        if word.start < done:
            continue
        done = word.end
        words = text[word.start : word.end]
        if word.role == "count" and _SMALLEST <= word.value <= _GREATEST and words.lower() not in _VAGUE:
            yield TextFact("number", str(word.value), words, word.start, amount=str(word.value), weak=True)
