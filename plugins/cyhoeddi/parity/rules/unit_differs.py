"""A figure that counts one thing in English and another in Welsh.

What it finds
    The same figure with different units: 3 months and 3 blynedd, 20 miles and 20 cilometr. What is as long in other
    units is no fault: 12 months and 1 flwyddyn, 14 days and pythefnos.

Why it matters
    Who reads years for months waits for years.

Example
    === en/plan.md
    We report within 3 months.
    === cy/plan.md
    Byddwn yn adrodd o fewn 3 blynedd, ŵyr.

Use instead
    === en/plan.md
    We report within 3 months, then every 12 months, and answer letters in 14 days.
    === cy/plan.md
    Byddwn yn adrodd o fewn 3 mis, yna bob blwyddyn, ac yn ateb llythyrau’r tŷ ymhen pythefnos.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM005"
SEVERITY = "error"

_NOUN = Words("unit", "uned")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "unit", _NOUN)
