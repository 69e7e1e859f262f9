"""How a Welsh term is recognised in running text: each of its words may be mutated, and some little words change."""

from __future__ import annotations

import re
from functools import lru_cache

from cyhoeddi.welsh.mutation import radicals, surface_forms

WORD = re.compile(r"[^\W\d_]+|\d+")
"""A word as terms are cut into them: hyphens, apostrophes and what follows one stand apart."""

BETWEEN = r"[\s'’‘\u2010\u2011-]+"
"""What may stand between the words of a term, as a regular expression."""
NOT_BEHIND, NOT_BEFORE = r"(?<![\w@/.-])", r"(?![\w@/]|[.-]\w)"
"""What may not stand before and behind a term: more of a word, or of an address."""

_CHANGES = {
    word: frozenset(forms) for forms in (("y", "yr", "r"), ("a", "ac"), ("â", "ag")) for word in forms
}
"""Little words that change with the word behind them."""
_LITTLE = 3
_ARTICLES = ("y", "yr", "r")
_PLURALS = "(?:iau|au|oedd|ion|on|ydd|edd|aid|od|i)?"
"""Endings of the plural that leave the word before them as it is."""


@lru_cache(maxsize=4096)
def term_pattern(term: str, with_plurals: bool = False) -> re.Pattern[str]:
    """Finds a Welsh term in any mutation of its words, in small letters or capitals.

    ``with_plurals`` also takes each word with an ending of the plural. A term's own article is not asked for.
    """
    first, *others = words_of(term) or ("",)
    forms = [
        _word(surface_forms(first), with_plurals),
        *(_word(_any_mutation(o), with_plurals) for o in others),
    ]
    return re.compile(NOT_BEHIND + BETWEEN.join(forms) + NOT_BEFORE, re.IGNORECASE)


@lru_cache(maxsize=4096)
def word_pattern(word: str) -> re.Pattern[str]:
    """Finds one word of a term, singular or plural, in any mutation, even where the term itself mutates it."""
    return re.compile(NOT_BEHIND + _word(_any_mutation(word), with_plurals=True) + NOT_BEFORE, re.IGNORECASE)


def _any_mutation(word: str) -> frozenset[str]:
    """Every form of a word that may be mutated already, as the second one in *strategaeth genedlaethol*."""
    return _CHANGES.get(word) or frozenset(
        form for radical in radicals(word) for form in surface_forms(radical)
    )


@lru_cache(maxsize=4096)
def words_of(term: str) -> tuple[str, ...]:
    """The words of a Welsh term in small letters, without the article that it may begin with."""
    words = WORD.findall(term.lower())
    return tuple(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


def _word(forms: frozenset[str], with_plurals: bool) -> str:
    if not forms:
        return "(?!)"  # no word, so nowhere to be found
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    may_have_plural = with_plurals and len(longest_first[0]) > _LITTLE
    return f"(?:{'|'.join(map(re.escape, longest_first))})" + (_PLURALS if may_have_plural else "")
