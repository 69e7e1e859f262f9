"""A word written twice.

What it finds
    The same word twice in a row within a sentence, in either language: *the the*, *yn yn*. Not spoken of: repetitions
    that say something (*had had*, *that that*, *bob yn un ac un*, numbers) and names (*Baden Baden*).

Why it matters
    It is left behind when a sentence is rewritten, and readers stumble over it.

Example
    === en/plan.md
    We work with the the schools.
    === cy/plan.md
    Rydym yn gweithio gyda’r ysgolion a phob tŷ.

Use instead
    === en/plan.md
    We work with the schools.
    === cy/plan.md
    Rydym yn gweithio gyda’r ysgolion a phob tŷ.

Fix
    Take one of the two away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from operator import eq

from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import PageText, page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.welsh.spelling import WORDS

CODE = "SPL002"
SEVERITY = "warning"

_ENGLISH = """
had that is was her very so no bye hear there now long many more again who do did you please really far
one two three four five six seven eight nine zero nought oh double point dot dash ha knock tut
"""
_WELSH = """
bod fod cynnwys cynnig iawn mawr bach hir mwy bob rhy tyn araf da is uwch llai hwyl chwap pwt ara ie na nage
ni chi nhw hi fi un dau dwy tri tair pedwar pump chwech saith wyth naw dim sero dot
"""
_RIGHT = {"en": frozenset(_ENGLISH.split()), "cy": frozenset(_WELSH.split())}
"""Words that may well stand twice, in grammar or for weight."""

_RARELY_RIGHT = {
    "en": frozenset({"on", "in", "up", "off", "over", "by", "as", "at", "for", "it", "you", "them"}),
    "cy": frozenset({"i", "o", "am"}),
}
"""Words of which the first may belong to what is before, the second to what follows: *turned on on Monday*."""


def check_page(page: Page, _site: Site) -> Iterator[Finding]:
    """One finding for each word that stands twice or more; the second is the first one too many."""
    for text in page_texts(page):
        words = WORDS.findall(text.text.lower())
        if any(map(eq, words, words[1:])):
            yield from (_finding(page, text, word) for word in _doubled(text, _RIGHT[page.language]))


def _doubled(text: PageText, right: frozenset[str]) -> Iterator[re.Match[str]]:
    was_doubled = False
    for before, word in pairwise(WORDS.finditer(text.text)):
        is_doubled = word[0] not in right and _is_doubled(text, before, word)
        if is_doubled and not was_doubled:
            yield word
        was_doubled = is_doubled


def _is_doubled(text: PageText, before: re.Match[str], word: re.Match[str]) -> bool:
    """True for the same word with nothing but space between; a capital on the second is a name's or a title's."""
    return (
        before[0].lower() == word[0]
        and text.text[before.end() : word.start()].isspace()
        and not _is_part(text.text, before.start() - 1)
        and not _is_part(text.text, word.end())
        and not text.is_marked(word.start())
    )


def _is_part(text: str, place: int) -> bool:
    """True for a sign that makes the word beside it a part of something: an address, a number, a clitic cut off."""
    return 0 <= place < len(text) and (text[place].isalnum() or text[place] in "-/_@’'&")


def _finding(page: Page, text: PageText, word: re.Match[str]) -> Finding:
    return Finding(
        position=text.place_of(page, word.start(), word[0]),
        message=Words(f"“{word[0]}” is written twice.", f"Ysgrifennwyd “{word[0]}” ddwywaith."),
        help=Words("Take one of the two away.", "Dilëwch un o’r ddau."),
        passages=Words(**{page.language: text.text}),
        severity="info" if word[0] in _RARELY_RIGHT[page.language] else None,
    )
