"""An amount of money that differs between the languages.

What it finds
    An amount of money in the text or the front matter that the same passage in the other language does not have, one
    that lost its sign included. Forms of writing do not count (£1.5m and £1.5 miliwn, £300 and 300 o bunnoedd, 50p
    and 50 ceiniog).

Why it matters
    An amount is what auditors and the press quote.

Example
    === en/plan.md
    We gave £300,000.
    === cy/plan.md
    Rhoddwyd £30,000 i’r tŷ.

Use instead
    === en/plan.md
    We gave £300,000, then £1.5 million, and £300 for each club.
    === cy/plan.md
    Rhoddwyd £300,000, yna £1.5 miliwn, a 300 punt i bob clwb, ŵyr.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM004"
SEVERITY = "error"

_NOUN = Words("amount of money", "swm o arian")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "money", _NOUN)
