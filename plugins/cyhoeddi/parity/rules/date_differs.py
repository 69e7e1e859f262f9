"""A date that differs between the languages.

What it finds
    A date, a month or a weekday in the text or the front matter that the same passage in the other language gives
    otherwise. Forms of writing do not count (31/01/2024, 31ain o Ionawr 2024), nor does a year that is said once for
    two dates. A month or weekday that one language leaves out is no fault. *Hydref* beside *autumn* is no month.

Why it matters
    A reader who trusts the wrong date misses a consultation, a meeting or a deadline.

Example
    === en/plan.md
    Published by 31 January 2024.
    === cy/plan.md
    Cyhoeddir erbyn 31 Hydref 2024, ŵyr.

Use instead
    === en/plan.md
    Published by 31 January 2024 and in November 2025.
    === cy/plan.md
    Cyhoeddir erbyn 31ain o Ionawr 2024 ac yn Nhachwedd 2025, tŷ.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM002"
SEVERITY = "error"

_NOUN = Words("date", "dyddiad")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "date", _NOUN)
