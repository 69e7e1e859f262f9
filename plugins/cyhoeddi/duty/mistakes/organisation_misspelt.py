"""The name of a body with one letter wrong.

What it finds
    A name of ``content/data/organisations.yml`` in which one word has one letter too many, too few, another one, or two
    that have changed places: *Powys Teaching Heath Board*. Plurals, capitals, and the mutation of a Welsh name's first
    word are left alone.

Why it matters
    A spelling check knows *Heath*. The body itself sees it at once.

Example
    === data/organisations.yml
    board: {name: {en: Powys Teaching Health Board, cy: Bwrdd Iechyd Addysgu Powys}}
    === en/plan.md
    The Powys Teaching Heath Board is a partner.
    === cy/plan.md
    Mae Bwrdd Iechyd Addysgu Powys yn bartner yn y tŷ.

Use instead
    === data/organisations.yml
    board: {name: {en: Powys Teaching Health Board, cy: Bwrdd Iechyd Addysgu Powys}}
    === en/plan.md
    The Powys Teaching Health Board is a partner.
    === cy/plan.md
    Mae Bwrdd Iechyd Addysgu Powys yn bartner yn y tŷ.

Fix
    Write the name as the body writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.kept import kept, kept_with
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import PageText, page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.welsh.mutation import surface_forms

CODE = "DUT007"
SEVERITY = "warning"

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_FEWEST_WORDS = 3
_SHORTEST = 4
"""Letters of a word that may be misspelt: of shorter ones, too many are one letter apart."""


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    words: tuple[str, ...]


_Names = tuple[_Name, ...]


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each misspelt name."""
    yield from _found(page, _names_of(site)[page.language])


@kept_with  # in a preview most pages are as they were
def _found(page: Page, names: _Names) -> tuple[Finding, ...]:
    return tuple(_findings(page, names) if names else ())


def _findings(page: Page, names: _Names) -> Iterator[Finding]:
    right = {name.words for name in names}
    for text in page_texts(page):
        words = list(_WORD.finditer(text.text))
        lowered = [match[0].lower() for match in words]
        there = frozenset(lowered)
        for name in names:
            if sum(word not in there for word in name.words) > 1:
                continue  # more than one of its words is nowhere in the text
            for start in _places(lowered, name, page.language):
                size = len(name.words)
                if tuple(lowered[start : start + size]) not in right:
                    yield _finding(page, text, words[start : start + size], name)


@kept
def _names_of(site: Site) -> Mapping[Language, _Names]:
    return {language: _names(site, language) for language in LANGUAGES}


def _names(site: Site, language: Language) -> _Names:
    texts = (words.get(language) for one in site.organisations.values() for words in (one.name, one.short))
    named = {text: tuple(_WORD.findall(text.lower())) for text in texts if text}
    return tuple(_Name(text, words) for text, words in named.items() if len(words) >= _FEWEST_WORDS)


def _places(words: Sequence[str], name: _Name, language: Language) -> Iterator[int]:
    """Where all words of a name stand but one, which is a slip of it."""
    size = len(name.words)
    for start in range(len(words) - size + 1):
        found = words[start : start + size]
        differing = [number for number in range(size) if found[number] != name.words[number]]
        if len(differing) == 1:
            (number,) = differing
            mutates = language == "cy" and number == 0
            if is_slip(found[number], name.words[number]) and not (
                mutates and found[number] in surface_forms(name.words[number])
            ):
                yield start


def is_slip(found: str, right: str) -> bool:
    """True for a word with one letter too many, too few, another, or two changed about; not for a plural."""
    if min(len(found), len(right)) < _SHORTEST or {found, right} in (
        {right, right + "s"},
        {found, found + "s"},
    ):
        return False
    if len(found) == len(right):
        places = [number for number in range(len(right)) if found[number] != right[number]]
        if len(places) == 2:
            first, second = places
            return second == first + 1 and found[first] == right[second] and found[second] == right[first]
        return len(places) == 1 and {found[places[0]], right[places[0]]} != {"s", "z"}
    longer, shorter = sorted((found, right), key=len, reverse=True)
    return len(longer) == len(shorter) + 1 and any(
        longer[:number] + longer[number + 1 :] == shorter for number in range(len(longer))
    )


def _finding(page: Page, text: PageText, words: Sequence[re.Match[str]], name: _Name) -> Finding:
    found = text.text[words[0].start() : words[-1].end()]
    return Finding(
        position=text.place_of(page, words[0].start(), words[0][0]),
        message=Words(
            f"“{found}” looks like a slip of the pen for “{name.text}”.",
            f"Mae “{found}” yn edrych fel llithriad yn lle “{name.text}”.",
        ),
        help=Words(
            "Write the name as the body writes it.", "Ysgrifennwch yr enw fel y mae’r corff yn ei ysgrifennu."
        ),
        passages=Words.of({page.language: text.text}),
    )
