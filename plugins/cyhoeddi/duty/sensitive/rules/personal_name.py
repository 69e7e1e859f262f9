"""The name of a person.

What it finds
    A name with a title (*Mrs*, *Dr*), a rank (*PC*, *Ditectif*) or a role (*victim*, *witness*, *officer*,
    *mother*), before or behind it or at the head of its column; one that is called a name or has an age; and a
    given name with a family name, both common in Wales or England. Not spoken of: names of bodies and areas in the
    data files, and streets, schools or reports that are named after somebody. A rare name with nothing beside it
    that speaks for a person is not found.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person. It might prejudice the prevention or detection of crime, or the investigation or prosecution of an
    offence. It might compromise security, good order or discipline within an educational, prison or youth custody
    authority.

Example
    === en/plan.md
    The victim, Jane Mabbutt, moved house.
    === cy/plan.md
    Symudodd y dioddefwr, Jane Mabbutt, dŷ.

Use instead
    === en/plan.md
    The victim moved house.
    === cy/plan.md
    Symudodd y dioddefwr dŷ.

Fix
    Leave the name out, or name the post: *the Board’s chair*. If it is published on purpose, a person says so:
    `cyhoeddi screen --decide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cyhoeddi.duty.sensitive.harm import Harm
from cyhoeddi.duty.sensitive.hit import Hit, Weight
from cyhoeddi.duty.sensitive.open_findings import Check, open_findings
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.person_names import (
    RUN,
    Token,
    full_name_in,
    is_given,
    is_known,
    is_no_name,
    name_at,
    tokens_of,
)
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.duty.sensitive.role_words import CASE_ROLES, OTHER_ROLES, RANKS, TITLES
from cyhoeddi.model.words import Words

CODE = "SEN003"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety", "crime", "security")

_JOINS = (
    r"(?:\s*[,:(–—|;-]\s*(?:(?:aged?\s)?\d{1,3}(?:\soed)?\s*[,|)]\s*)?|\s+(?:(?:is|was|were|named|called|known\sas|namely|oedd|yw|ydy|ydoedd|sef|o'r\senw"
    r"|a\selwid\syn|enwir|a\senwir\syn|o'r|like|such\sas|fel)\s+){0,3}(?:\d{1,6}\s+)?)"
)
_BETWEEN = (
    r"(?:(?:is|was|who|were|being|as|a|an|the|our|his|her|their|another|one|of|oedd|yw|ydy|y|yr|'r|sef|fel|ein|ei|eu|aged|key|main|young"
    r"|local|alleged|former|current|new|only|first|prime|convicted|vulnerable|repeat|female|male|murder|rape|assault|stabbing|knife|yn|un|o|o'r|prif|teenage|\d{1,3}|year-old|\d{1,3}-year-old|oed)\s+){0,6}"
)
_TITLE = re.compile(rf"(?:{TITLES})\.?\Z")
_RANK = re.compile(rf"(?<!\w)(?:{RANKS})\.?\Z")
_RANK_BEFORE = re.compile(
    rf"(?<!\w)(?:{RANKS})\.?[\s,:(|-]{{1,3}}(?:(?:no\.?\s?|rhif\s)?\d{{1,6}}[\s,:)|-]{{1,3}})?\Z"
)
_POST = re.compile(r"(?:Officer|Commander|Detective|Swyddog)[\s,:(|-]{1,3}\Z")
"""Ranks that begin the names of posts as well."""
_TITLE_BEFORE = re.compile(rf"(?<!\w)(?:{TITLES})\.?\s\Z")
_CASE = re.compile(rf"(?:{CASE_ROLES})\Z", re.IGNORECASE)
_OTHER = re.compile(rf"(?:{OTHER_ROLES})\Z", re.IGNORECASE)
_CASE_BEFORE = re.compile(rf"(?<![\w-])(?P<role>{CASE_ROLES}){_JOINS}\Z", re.IGNORECASE)
_OTHER_BEFORE = re.compile(rf"(?<![\w-])(?P<role>{OTHER_ROLES}){_JOINS}\Z", re.IGNORECASE)
_CASE_AFTER = re.compile(
    rf"\.?(?:'s)?\s*(?:[,(–—|:;-]\s*)?{_BETWEEN}(?:{CASE_ROLES})(?![\w-])", re.IGNORECASE
)
_OTHER_AFTER = re.compile(
    rf"\.?\s*(?:[,(–—|:;-]\s*|(?=(?:is|was|oedd|yw)\b)){_BETWEEN}(?:{OTHER_ROLES})(?![\w-])", re.IGNORECASE
)
_NAMED = re.compile(
    r"(?<!\w)(?:named|called|(?:by|in) the name of|names? (?:is|was|are|were)|names?\s?:|name\s?\||known as|identified as"
    r"|against|o'r enw|a enwyd(?: yn)?|(?:ei|eu) henw oedd|ei enw oedd|enw(?:au)?\s?[:|]|enw yw|enw oedd|henw yw|yn erbyn|a elwir yn)\s*\Z",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\s?[,(]\s?(?:who (?:is|was)\s)?(?:aged?\s|sy'n\s|yn\s)?(?:1\d|[1-9]\d?)(?=\s?[,).;]|\s(?:years?|oed|blwydd|mlwydd)|\soed|-year)|'?\s?aged \d{1,2}\b|'s? (?:mother|father|family|mum|dad|parents|death|murder|killing|injuries)\b"
)
_PLACE_AFTER = re.compile(
    r"'?s?\s(?:Street|Road|Avenue|Lane|Close|Drive|Way|Court|House|Hall|School|College|Centre|Center|Hospital|Park|Trust|Foundation|Ward|Primary|Academy|University|Institute|Award|"
    r"Report|Review|Act|Law|Inquiry|Memorial|Square|Place|Terrace|Building|Library|Ltd|Limited|plc|LLP|Associates|Solicitors|Consulting|Fund|Project|Programme|Test|Scale|Method|et al)\b"
)
_PLACE_BEFORE = re.compile(
    r"(?:Ysgol|Ysbyty|Stryd|Heol|Ffordd|Lôn|Clos|Parc|Canolfan|Ward|Coleg|Prifysgol|Sefydliad|Ymddiriedolaeth|Adeilad|Plas|Neuadd|Llys|Deddf|Adolygiad|Adroddiad|Tŷ|Gwobr|Cronfa|Prosiect|Cyfraith|Ymchwiliad|St|Saint|Sant)\s\Z"
)
_SET_OFF = re.compile(r"\s?[,(–—]")
_WINDOW = 70

_WITH_ROLE = Words("the name of a person with a role", "enw person â rôl")
_WITH_TITLE = Words("the name of a person with a title", "enw person â theitl")
_WITH_RANK = Words("the name of an officer", "enw swyddog")
_NAME = Words("the full name of a person", "enw llawn person")
_NAMED_PERSON = Words("the name of a person", "enw person")


def find(passage: Passage, published: Published) -> Iterator[Hit]:
    """A hit for each name; bodies and what the site gives as public are left out."""
    text = passage.text
    for run in RUN.finditer(text):
        found = _in_run(tokens_of(run), passage)
        if found and not published.has_name(text[found.start : found.end]):
            yield found


def _in_run(tokens: Sequence[Token], passage: Passage) -> Hit | None:
    text = passage.text
    split, what = _after_last_role(tokens, text)
    name = name_at(tokens[split:])
    before = text[max(0, tokens[split].start - _WINDOW) : tokens[split].start] if split < len(tokens) else ""
    if name:
        if what is _WITH_TITLE or (what is None and _TITLE_BEFORE.search(before)):
            if tokens[max(0, split - 1)].word != "sir" or any(map(is_known, name)):
                return _hit(name, _WITH_TITLE)
        elif what is _WITH_RANK or (what is None and _RANK_BEFORE.search(before)):
            is_post = _POST.search(text, max(0, name[0].start - _WINDOW), name[0].start)
            if _fits_rank(name) and (not is_post or any(map(is_known, name))):
                return _hit(name, _WITH_RANK)
        elif what is _WITH_ROLE and any(map(is_known, name)) and not _PLACE_AFTER.match(text, name[-1].end):
            return _hit(name, _WITH_ROLE)
    return _by_context(tokens, passage) or _full_name(tokens, text)


def _after_last_role(tokens: Sequence[Token], text: str) -> tuple[int, Words | None]:
    """Behind which word of a run a name may begin, and what stands before it: a title, a rank, a role, or nothing."""
    for number in range(len(tokens) - 1, 0, -1):
        before = text[tokens[0].start : tokens[number - 1].end]
        word = tokens[number - 1].written
        if _TITLE.fullmatch(word):
            return number, _WITH_TITLE
        if _RANK.search(before):
            return number, _WITH_RANK
        if _CASE.fullmatch(word) or _OTHER.fullmatch(word):
            return number, _WITH_ROLE
    return 0, None


def _fits_rank(name: Sequence[Token]) -> bool:
    first = name[0]
    if _RANK.fullmatch(first.written) or _TITLE.fullmatch(first.written):
        return False
    return (len(first.word) > 1 and (not first.written.isupper() or is_known(first))) or (
        len(name) > 1 and len(first.word) == 1
    )


def _by_context(tokens: Sequence[Token], passage: Passage) -> Hit | None:
    """A name for what stands before or behind it: a role, the word *named*, an age, the head of its column."""
    text = passage.text
    for first in range(len(tokens)):
        name = name_at(tokens[first:])
        if not name or (first and is_given(tokens[first - 1].word)):
            continue
        start, end = name[0].start, name[-1].end
        if _PLACE_AFTER.match(text, end) or _PLACE_BEFORE.search(text, max(0, start - 20), start):
            continue
        what = _context(name, text, text[max(0, start - _WINDOW) : start]) or _heading(passage, name)
        if what:
            return _hit(name, what)
    return None


def _context(name: Sequence[Token], text: str, before: str) -> Words | None:
    first, known = name[0], sum(map(is_known, name))
    end = name[-1].end
    surely = is_given(first.word, surely=True)
    after = text[end : end + _WINDOW]
    role = _CASE_BEFORE.search(before)
    if role and (known or _may_be_unknown(name, role)):
        return _WITH_ROLE
    if _CASE_AFTER.match(after) and (surely or known > 1 or (known and len(name) > 1)):
        return _WITH_ROLE
    if _SET_OFF.match(after) and _CASE_AFTER.match(after) and len(name) > 1 and not _is_body(name):
        return _WITH_ROLE
    if _OTHER_BEFORE.search(before) and (surely or known > 1 or (known and len(name) > 1)):
        return _WITH_ROLE
    if _OTHER_AFTER.match(after) and (surely or known > 1 or (known and len(name) > 1)):
        return _WITH_ROLE
    if _NAMED.search(before) and (surely or known > 1):
        return _NAMED_PERSON
    is_person = surely or (len(name) > 1 and is_given(first.word))
    return _NAMED_PERSON if is_person and _AGED.match(after) else None


def _may_be_unknown(name: Sequence[Token], role: re.Match[str]) -> bool:
    """A name that no list knows behind a role: two words with one capital each, or one set off by *named* or a colon."""
    if _is_body(name):
        return False
    joined = role[0][len(role["role"]) :].strip()
    return (len(name) > 1 and not joined.startswith((";", "|", "-"))) and (
        role["role"].islower() or bool(joined)
    )


def _is_body(name: Sequence[Token]) -> bool:
    """True where a word is an abbreviation or belongs to a body, a place or a time."""
    return any(token.written.isupper() or is_no_name(token) for token in name)


def _heading(passage: Passage, name: Sequence[Token]) -> Words | None:
    """A name in a column headed by a role or by "Name"."""
    if not passage.header or not (is_given(name[0].word) or sum(map(is_known, name)) > 1):
        return None
    for (start, end), head in zip(passage.cells, passage.header, strict=False):
        if start <= name[0].start < end and _PERSON_COLUMN.search(head):
            return _WITH_ROLE
    return None


_PERSON_COLUMN = re.compile(rf"\b(?:names?|enw(?:au)?|{CASE_ROLES}|{OTHER_ROLES})\b", re.IGNORECASE)


def _full_name(tokens: Sequence[Token], text: str) -> Hit | None:
    name = full_name_in(tokens)
    if (
        not name
        or _PLACE_AFTER.match(text, name[-1].end)
        or _PLACE_BEFORE.search(text, max(0, name[0].start - 20), name[0].start)
    ):
        return None
    return _hit(name, _NAME, "weak")


def _hit(name: Sequence[Token], what: Words, weight: Weight = "strong") -> Hit:
    return Hit(name[0].start, name[-1].end, what, weight)


check_page: Check = open_findings("personal-name", find)
"""One finding for each hit that nobody has decided about."""
