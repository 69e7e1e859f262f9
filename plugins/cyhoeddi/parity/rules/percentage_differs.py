"""A percentage that differs between the languages.

What it finds
    A percentage in the text or the front matter that the same passage in the other language does not have. Forms
    of writing do not count (17,919 and 17919, 1st and 1af), nor a figure that the other language writes as a word.

Why it matters
    Percentages carry the case for a priority.

Example
    === en/plan.md
    It was 69.3% of all.
    === cy/plan.md
    Roedd yn 63.9% o’r cyfan, tŷ.

Use instead
    === en/plan.md
    It was 69.3 per cent of all.
    === cy/plan.md
    Roedd yn 69.3% o’r cyfan, ŵyr.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.compare_facts import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM003"
SEVERITY = "error"

_NOUN = Words("percentage", "ganran")  # as it stands after the article


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, ("percentage",), _NOUN)
