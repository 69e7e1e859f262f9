"""A Welsh word without its circumflex, or with one too many.

What it finds
    A word that is Welsh only with another accent: *ty* for *tŷ*, *dwr* for *dŵr*, *caniatau* for *caniatáu*. Of words
    that are right both ways only those whose neighbours leave no doubt: *Gwasanaeth Tan ac Achub*, *cysylltwch a ni*.

Why it matters
    The accent tells words apart (*hyn* “this”, *hŷn* “older”), and screen readers pronounce what is written.

Example
    === en/plan.md
    The police go to each house.
    === cy/plan.md
    Mae’r heddlu’n mynd i bob ty ger yr ŵyl.

Use instead
    === en/plan.md
    The police go to each house.
    === cy/plan.md
    Mae’r heddlu’n mynd i bob tŷ ger yr ŵyl.

Fix
    Write the accent, or take it away. Where the word is a name, add it to `content/data/spelling.txt`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import PageText, page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.spelling.unknown_words import unknown_words
from cyhoeddi.welsh.circumflex import wrong_in_context
from cyhoeddi.welsh.spelling_suggestions import with_other_accents

CODE = "SPL003"
SEVERITY = "warning"


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each word at each place."""
    if page.language != "cy":
        return
    for found in unknown_words(page, site):
        right = with_other_accents(found.word)
        if right:
            severity: Severity | None = "info" if found.is_capitalised else None
            yield _finding(page, found.text, found.start, found.word, right, severity)
    for text in page_texts(page):
        for start, word, right_word in wrong_in_context(text.text):
            if not text.is_marked(start):
                yield _finding(page, text, start, word, (right_word,))


def _finding(
    page: Page,
    text: PageText,
    start: int,
    word: str,
    right: tuple[str, ...],
    severity: Severity | None = None,
) -> Finding:
    meant = Words(
        *(f" {conjunction} ".join(f"“{one}”" for one in right[:2]) for conjunction in ("or", "neu"))
    )
    return Finding(
        position=text.place_of(page, start, word),
        message=Words(f"“{word}” should be {meant.en} here.", f"Dylai “{word}” fod yn {meant.cy} yma."),
        help=Words(f"Write {meant.en}.", f"Ysgrifennwch {meant.cy}."),
        passages=Words(cy=text.text),
        severity=severity,
    )
