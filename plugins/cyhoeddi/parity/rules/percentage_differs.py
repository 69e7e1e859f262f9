"""A percentage that differs between the languages.

What it finds
    A percentage in the text or the front matter that the same passage in the other language does not have, one that
    lost its sign included. Forms of writing do not count (12%, 12 y cant, deuddeg y cant; 10–20% and 10% i 20%; 50%
    and hanner).

Why it matters
    Percentages carry the evidence of a strategy, and turned digits look right to everybody but the author.

Example
    === en/plan.md
    It was 69.3% of all.
    === cy/plan.md
    Roedd yn 63.9% o’r cyfan yn y tŷ.

Use instead
    === en/plan.md
    It was 69.3% of all, between 10 and 20 per cent at home, and half of the rest.
    === cy/plan.md
    Roedd yn 69.3% o’r cyfan, rhwng 10% ac 20% yn y tŷ, a 50% o’r gweddill.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM003"
SEVERITY = "error"

_NOUN = Words("percentage", "ganran")  # as it stands after the article


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "percentage", _NOUN)
