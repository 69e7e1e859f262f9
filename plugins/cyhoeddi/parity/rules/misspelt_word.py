"""A Welsh word that no dictionary has.

What it finds
    A word of the Welsh text or front matter that is neither in the dictionary nor a form or a mutation of a word in
    it. Not spoken of: words that the English page has too, names, abbreviations, code, passages in other languages,
    and the words of `content/data/spelling.txt`. It is a warning where a known word lies one letter away, and the word
    can be nothing else; else it is worth a look.

Why it matters
    A slip of the finger in a statutory text says that nobody read it, and a search for the right word does not find it.

Example
    === en/plan.md
    We work with schools.
    === cy/plan.md
    Rydym yn gweithoi gydag ysgolion a phob tŷ.

Use instead
    === en/plan.md
    We work with schools.
    === cy/plan.md
    Rydym yn gweithio gydag ysgolion a phob tŷ.

Fix
    Write the word as the dictionary has it. Where it is right as it is, add it to `content/data/spelling.txt`, one
    word a line.
"""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.spelling.unknown_words import UnknownWord, unknown_words
from cyhoeddi.welsh.spelling import may_be_word
from cyhoeddi.welsh.spelling_suggestions import suggestions, with_other_accents

CODE = "SPL001"
SEVERITY = "warning"

_SHORTEST = 4
"""Letters: shorter ones are abbreviations more often than words."""
_SHORTEST_SURE = 5
_MOST_WITH_SUGGESTIONS, _MOST = 300, 1_000
"""Different unknown words of a page that are given the time; with more, it is hardly Welsh."""


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each word at each place."""
    if page.language != "cy":
        return
    seen: set[str] = set()
    for found in unknown_words(page, site):
        if len(found.word) < _SHORTEST or with_other_accents(found.word):  # wrong-circumflex speaks of these
            continue
        seen.add(found.word)
        if len(seen) > _MOST:
            return
        near = suggestions(found.word) if len(seen) <= _MOST_WITH_SUGGESTIONS else ()
        is_possible = found.is_capitalised or may_be_word(found.word)
        if near or not is_possible:
            yield _finding(page, found, near, is_sure=bool(near) and not is_possible)


def _finding(page: Page, found: UnknownWord, near: tuple[str, ...], is_sure: bool) -> Finding:
    meant = Words(
        f": did you mean {_listed(near, 'or')}?" if near else ".",
        f": ai {_listed(near, 'neu')} oedd gennych mewn golwg?" if near else ".",
    )
    return Finding(
        position=found.text.place_of(page, found.start, found.word),
        message=Words(
            f"“{found.word}” is not in the Welsh dictionary{meant.en}",
            f"Nid yw “{found.word}” yn y geiriadur Cymraeg{meant.cy}",
        ),
        help=Words(
            "Correct it, or add it to content/data/spelling.txt if it is right.",
            "Cywirwch ef, neu ychwanegwch ef at content/data/spelling.txt os yw’n gywir.",
        ),
        passages=Words(cy=found.text.text),
        severity=None if is_sure and len(found.word) >= _SHORTEST_SURE else "info",
    )


def _listed(words: tuple[str, ...], conjunction: str) -> str:
    quoted = [f"“{word}”" for word in words]
    return f" {conjunction} ".join([", ".join(quoted[:-1]), quoted[-1]] if quoted[1:] else quoted)
