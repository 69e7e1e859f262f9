"""Words that may be sensitive, hidden in the passages that other findings quote.

The report of a check may be read by others, and what seems to be the name of a victim stands there behind its first
letters (¶41b of the guidance). The passage of a number that differs may hold the same name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.duty.sensitive.open_findings import page_findings
from cyhoeddi.duty.sensitive.registry import TESTS
from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

_APOSTROPHES = "['’]"

_Hidden = tuple[tuple[str, str], ...]
"""Words and what stands in their place, the longest first."""


def with_words_hidden(
    found: Iterable[Diagnostic], site: Site, pages: Mapping[str, Page]
) -> Iterator[Diagnostic]:
    """The findings; in the passages of each, what the screen finds on its pages and nobody has decided about is hidden.

    ``pages`` are those that could be read whole. What the finding's own message quotes is left, for it is what differs.
    """
    of_source = {page.source: page for page in pages.values()}

    @cache
    def hidden_on(source: str) -> _Hidden:
        return tuple(_open_on(of_source[source], site)) if source in of_source else ()

    for diagnostic in found:
        yield _hiding(diagnostic, hidden_on) if any(map(diagnostic.passages.get, LANGUAGES)) else diagnostic


def _open_on(page: Page, site: Site) -> Iterator[tuple[str, str]]:
    for test in TESTS:
        for hit in page_findings(page, site, test.name, test.find):
            if hit.key not in site.published_on_purpose and hit.masked != hit.words:
                yield hit.words, hit.masked


def _hiding(diagnostic: Diagnostic, hidden_on: Callable[[str], _Hidden]) -> Diagnostic:
    sources = dict.fromkeys(place.path for place in (diagnostic.position, *diagnostic.related))
    message = diagnostic.message.en or ""
    hidden = sorted(
        {pair for source in sources for pair in hidden_on(source) if pair[0] not in message},
        key=lambda pair: (-len(pair[0]), pair),
    )
    if not hidden:
        return diagnostic
    passages = (_without(diagnostic.passages.get(language), hidden) for language in LANGUAGES)
    return replace(diagnostic, passages=Words(*passages))


def _without(text: str | None, hidden: Iterable[tuple[str, str]]) -> str | None:
    for words, masked in hidden if text else ():
        text = re.sub(_pattern(words), lambda _, masked=masked: masked, text or "")  # type: ignore[misc]
    return text


def _pattern(words: str) -> str:
    """The words in a passage, however they are parted and whichever apostrophe is in them."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    return rf"(?<!\w){re.sub(_APOSTROPHES, _APOSTROPHES, spaced)}(?!\w)"
