"""Whether a figure of one language stands in the other as words: each word is an excuse for one figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.amount import plain
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.number import is_ordinal
from cyhoeddi.parity.facts.number_words import NumberWord, number_words
from cyhoeddi.parity.facts.quantity_words import QuantityWords, quantity_words
from cyhoeddi.parity.facts.share_words import ShareWord, is_percentage, share_words
from cyhoeddi.parity.facts.unit import in_smallest, unit_of

_VAGUE = frozenset({"both", "pair", "couple", "single", "none", "nil", "dim", "ddim", "ail"})
"""Words that need no partner in the other language."""
_COUNTED = ("number", "unit", "code", "money", "percentage")
_NAMES = tuple(
    (texts, re.compile(words, re.IGNORECASE))
    for texts, words in (
        (("£",), r"\b(?:pounds?|[pb]unt|phunt|[pb]unn\w+|phunn\w+)\b"),
        (("%",), r"\b(?:per ?cent|percentages?|y cant|[cg]anran\w*|chanran\w*)\b"),
        (("£1",), r"\b(?:a pound|[pb]unt|phunt)\b"),
        (("COVID-19", "Covid-19"), r"\b[cg]?h?oronafeirws|\bcoronavirus|\bcovid"),
        (("CO2",), r"\bcarbon d(?:euocsid|ioxide)|\bgarbon deuocsid"),
    )
)
"""Texts of facts, and the words that say them."""
_MILLION = 1_000_000
_NO_NUMBER = re.compile(
    r"(?:\b(?:yr|pob|bob|phob|rhyw|unrhyw|dim|neb|any|some|every|no|each|the)|['’]r)\s\Z", re.IGNORECASE
)
"""What makes a pronoun of *one* or *un*: *yr un peth* is the same thing."""
_NEVER = re.compile(r"(?!)")
_FIGURE_BEFORE = re.compile(r"\d[\s-]?\Z")
"""What makes a scale of a number word: *1.5 million*."""
_PARTS_OF_HOUR = {
    "00": re.compile(r"clock|gloch", re.IGNORECASE),
    "30": re.compile(r"\bhalf|\bhanner", re.IGNORECASE),
    "15": re.compile(r"\bquarter|\bchwarter", re.IGNORECASE),
    "45": re.compile(r"\bquarter|\bchwarter", re.IGNORECASE),
}
"""Words for the minutes of a time; its hour is a number in words."""
_ROMAN = re.compile(r"\b(?=[XVI]{2})(X{0,3})(IX|IV|V?I{0,3})\b")
_ROMAN_UNITS = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}


class WordsOfText:
    """The numbers, shares and lengths of time that a text gives in words, and which of them were spent."""

    def __init__(self, text: str, language: Language) -> None:
        self.text, self.language = text, language
        self._spent: set[int] = set()

    @cached_property
    def _numbers(self) -> tuple[NumberWord, ...]:
        words = number_words(self.text, self.language)
        return tuple(
            word
            for word in words
            if not _FIGURE_BEFORE.search(self.text[max(0, word.start - 3) : word.start])
        )

    @cached_property
    def _quantities(self) -> tuple[QuantityWords, ...]:
        return tuple(quantity_words(self.text, self.language))

    @cached_property
    def _shares(self) -> tuple[ShareWord, ...]:
        return tuple(share_words(self.text, self.language))

    def says(self, fact: TextFact) -> bool:
        """True, once for each word, where the text says a fact of the other language in words."""
        return any(self._spend(start, end) for start, end in self._ways_to_say(fact))

    def says_share(self, part: str, whole: str) -> bool:
        """True, once for each word, where the text says a share of the other language in words."""
        return any(
            self._spend(share.start, share.end)
            for share in self._shares
            if (str(share.part), str(share.whole)) == (part, whole)
        )

    def spend_with(self, other: WordsOfText) -> None:
        """Spends the words of both texts that say the same number: they excuse no figure."""
        theirs: dict[int, list[NumberWord]] = {}
        for word in other._whole_numbers():
            theirs.setdefault(word.value, []).append(word)
        for word in self._whole_numbers():
            if theirs.get(word.value):
                partner = theirs[word.value].pop(0)
                self._spend(word.start, word.end)
                other._spend(partner.start, partner.end)

    def _whole_numbers(self) -> Iterator[NumberWord]:
        """Numbers, as long as they go, that a translator has to carry over: not *one*, which is a pronoun too."""
        done = 0
        in_shares = {place for share in self._shares for place in range(share.start, share.end)}
        for word in sorted(self._numbers, key=lambda word: (word.start, -word.end)):
            if word.start >= done:
                done = word.end
                is_vague = self.text[word.start : word.end].lower() in _VAGUE or word.start in in_shares
                if not is_vague and (word.value > 1 or word.role == "order"):
                    yield word

    def _spend(self, start: int, end: int) -> bool:
        places = range(start, end)
        if not self._spent.isdisjoint(places):
            return False
        self._spent.update(places)
        return True

    def _ways_to_say(self, fact: TextFact) -> Iterator[tuple[int, int]]:
        for pattern in _patterns(fact):
            yield from (match.span() for match in pattern.finditer(self.text))
        if fact.amount and fact.kind in _COUNTED:
            yield from (
                (word.start, word.end)
                for word in self._numbers
                if _says(word, fact, self.text, self.language)
            )
        if fact.kind == "unit":
            yield from ((q.start, q.end) for q in self._quantities if q.value == fact.value)
        if fact.amount and (fact.kind == "percentage" or (fact.kind == "number" and "." in fact.value)):
            yield from ((s.start, s.end) for s in self._shares if _is_share(s, fact))
        if fact.kind in ("number", "code"):
            yield from _roman(self.text, fact.value)
        if fact.kind == "time" and _PARTS_OF_HOUR.get(fact.value[3:], _NEVER).search(self.text):
            yield from ((w.start, w.end) for w in self._numbers if w.role == "count")


def _patterns(fact: TextFact) -> Iterator[re.Pattern[str]]:
    """Words that stand for a fact as a whole: *pounds* for a sign without a figure, *punt* for £1, *coronavirus*."""
    for texts, pattern in _NAMES:
        if fact.text in texts:
            yield pattern


def _says(word: NumberWord, fact: TextFact, text: str, language: Language) -> bool:
    """True where a number word says a figure, and does there what the figure does."""
    if str(word.value) != _number_of(fact, text, word) or not _is_number(word, text):
        return False
    if fact.kind == "unit" and not _may_count_the_same(word, fact, text, language):
        return False
    counts = word.role != "order"
    if word.value > 1:
        return counts or fact.kind in ("number", "code")
    if fact.kind == "code":
        return not counts or text[word.start].isupper()
    return not counts if is_ordinal(fact) else counts or fact.kind == "number"


def _number_of(fact: TextFact, text: str, word: NumberWord) -> str:
    """The number in a fact; its whole part where the word is followed by a half, as the fact is."""
    number = fact.amount if fact.kind in ("unit", "percentage") else fact.value.lstrip("-£$€")
    if fact.text.endswith("m") and fact.kind == "unit" and word.value >= _MILLION:
        return plain(fact.amount, 6)  # 1m people
    if _HALF_BEHIND.match(text, word.end):
        return number[:-2] if number.endswith(".5") else ""
    return number.lstrip("0") if fact.kind == "code" else number


def _may_count_the_same(word: NumberWord, fact: TextFact, text: str, language: Language) -> bool:
    """False for the *three* of *three months* beside ``3 blynedd``."""
    behind = _WORD_BEHIND.match(text, word.end)
    unit = unit_of(behind[1], language) if behind else None
    return unit is None or in_smallest(fact.amount, unit) == fact.value


def _is_number(word: NumberWord, text: str) -> bool:
    """False for the *one* of *no one*, the *un* of *yr un peth*, the *ail* of *ail-law*."""
    if word.role == "order":
        return text[word.end : word.end + 1] != "-"
    return word.value != 1 or not _NO_NUMBER.search(text[max(0, word.start - 9) : word.start])


_WORD_BEHIND = re.compile(r"[\s-]([^\W\d_]+)")
_HALF_BEHIND = re.compile(r"(?:\s[^\W\d_]+)?\s(?:and a half|a hanner)\b", re.IGNORECASE)


def _is_share(share: ShareWord, fact: TextFact) -> bool:
    if fact.kind == "percentage":
        return is_percentage(share, fact.amount) or (share.whole, fact.amount) == (2, "0.5")  # hanner y cant
    return len(fact.value) < 8 and is_percentage(share, str(100 * float(fact.value)))


def _roman(text: str, value: str) -> Iterator[tuple[int, int]]:
    """Where a text has a number in Roman figures of two letters or more."""
    for match in _ROMAN.finditer(text):
        if str(10 * len(match[1]) + _ROMAN_UNITS[match[2]]) == value:
            yield match.span()
