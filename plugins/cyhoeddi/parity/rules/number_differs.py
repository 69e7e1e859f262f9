"""A number or time of day that differs between the languages.

What it finds
    A number or time of day in the text or the front matter that the same passage in the other language does not have.
    Forms of writing do not count (17,919 and 17919, 1st and 1af), nor a figure that the other language writes as a
    word.

Why it matters
    Two languages that give two numbers give two strategies; it happens by a slip of the finger and nobody sees it.

Example
    === en/plan.md
    There were 21 cases.
    === cy/plan.md
    Roedd 12 achos yn y tŷ.

Use instead
    === en/plan.md
    There were 21 cases at 6pm, four of them at home.
    === cy/plan.md
    Roedd 21 achos am 6yh, 4 ohonynt yn y tŷ.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.compare_facts import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM001"
SEVERITY = "error"

_NOUN = Words("number", "rhif")


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, ("number", "time"), _NOUN)
