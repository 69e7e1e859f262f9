"""Lists that have more or fewer items than the words before them announce: *our 4 priorities are:* and three items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.parity.facts.number_words import number_words
from cyhoeddi.parity.facts.reader import facts_in
from cyhoeddi.welsh.mutation import surface_forms


class Announcement(NamedTuple):
    """Words that announce so many things, where they begin in their block, and the list below."""

    block: Block
    start: int
    words: str
    number: int
    listed: Block


_ENGLISH = """
priorities objectives aims actions outcomes principles themes areas goals steps stages phases parts levels types kinds
ways reasons questions things points strands pillars commitments recommendations elements messages factors
"""
_WELSH = """
blaenoriaeth blaenoriaethau amcan amcanion nod nodau gweithred gweithredoedd canlyniad canlyniadau egwyddor egwyddorion
thema themâu maes meysydd cam camau cyfnod rhan rhannau lefel lefelau math mathau ffordd ffyrdd rheswm rhesymau
cwestiwn cwestiynau peth pethau pwynt pwyntiau llinyn piler pileri ymrwymiad ymrwymiadau argymhelliad argymhellion
elfen elfennau neges negeseuon ffactor ffactorau
"""
_NOUNS: dict[Language, str] = {
    "en": "|".join(_ENGLISH.split()),
    "cy": "|".join(
        sorted({form for word in _WELSH.split() for form in surface_forms(word)}, key=len, reverse=True)
    ),
}
_LAST_SENTENCE = re.compile(r"(?:\A|[.!?]\s)([^.!?]{1,240}):\Z")
_ADJECTIVES = "main|key|strategic|big|broad|new|other|following|priority"
_ANNOUNCED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"\s(?:(?:{_ADJECTIVES})\s){{0,2}}(?:{_NOUNS['en']})\b"),
    "cy": re.compile(rf"\s(?:o\s)?(?:(?:prif|brif|phrif)\s)?(?:{_NOUNS['cy']})\b"),
}
_VAGUE_BEFORE = re.compile(
    r"""(?:at\sleast|up\sto|more\sthan|over|about|around|nearly|some|each\sof|every|of
          |o\sleiaf|hyd\sat|mwy\sn[a’]g?|dros|tua|bron|pob\sun\so|ym\smhob\sun\so|o
          |phase|stage|step|section|level|tier|part|cyfnod|cam|adran|lefel|haen|rhan)
        (?:\sthe|\sour|\sthese|\sy|['’]r)?\s\Z""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a number that is none of the items below."""
_OTHER_SUBJECT = re.compile(
    r"\b(?:we|you|they|it|who|must|should|can|has|have|need|and|includ\w*|such|example"
    r"|byddwn|bydd|rydym|rydyn|mae|maent|maen|gall\w*|rhaid|dyl\w*|cynnwys|gynnwys|megis|enghraifft|a|ac)\b",
    re.IGNORECASE,
)
_BEGINS_OTHERWISE = re.compile(r"(?:for|to|with|from|er mwyn|i|gyda|o)\s", re.IGNORECASE)
_MOST_WORDS_BEHIND = 8
_LOOK_BACK = 24


def wrong_announcements(blocks: Sequence[Block], language: Language) -> Iterator[Announcement]:
    """Every announcement, at any depth, that its list does not keep."""
    for number, (before, listed) in enumerate(pairwise(blocks)):
        goes_on = number + 2 < len(blocks) and blocks[number + 2].kind == "list"
        if listed.kind == "list" and before.kind in ("paragraph", "heading") and not goes_on:
            found = _announcement(before, listed, language)
            if found and found.number != len(listed.children):
                yield found
    for block in blocks:
        if block.children:
            yield from wrong_announcements(block.children, language)


def _announcement(block: Block, listed: Block, language: Language) -> Announcement | None:
    """The one number that the last sentence gives of things that can be listed; None where it gives none or two."""
    sentence = _LAST_SENTENCE.search(block.text) if block.text.endswith(":") else None
    if sentence is None or _BEGINS_OTHERWISE.match(sentence[1]):
        return None
    found = []
    for start, end, count in _counts(block.text, sentence.start(1), language):
        behind = _ANNOUNCED[language].match(block.text, end)
        if behind:
            found.append(Announcement(block, start, block.text[start : behind.end()], count, listed))
    if len(found) != 1:
        return None
    (one,) = found
    is_vague = _VAGUE_BEFORE.search(block.text[max(0, one.start - _LOOK_BACK) : one.start])
    rest = block.text[one.start + len(one.words) : -1]
    return one if not is_vague and _says_no_more(rest, language) else None


def _says_no_more(rest: str, language: Language) -> bool:
    """True for words behind the things announced that bring in no other things and nobody who does them."""
    others = re.search(rf"\b(?:{_NOUNS[language]})\b", rest) or _OTHER_SUBJECT.search(rest)
    return not others and len(rest.split()) <= _MOST_WORDS_BEHIND


def _counts(text: str, first: int, language: Language) -> Iterator[tuple[int, int, int]]:
    """The counts of a text from a place on, in figures or in words: begin, end and value."""
    for fact in facts_in(text, language):
        if fact.start >= first and fact.kind == "number" and fact.text.isdigit() and len(fact.text) <= 2:
            yield fact.start, fact.end, int(fact.text)
    for word in number_words(text, language):
        if word.start >= first and word.role == "count" and word.value > 1:
            yield word.start, word.end, word.value
