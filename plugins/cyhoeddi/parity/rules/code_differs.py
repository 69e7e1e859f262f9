"""A reference to a numbered thing that differs between the languages.

What it finds
    The digits of a reference: Section 60 and Adran 61, KS1 and CA2, P1.2 and P1.3, Year 7 and Blwyddyn 8. Letters and
    labels are translated, digits are not.

Why it matters
    A reader who looks up the wrong section of an Act finds another law.

Example
    === en/plan.md
    See section 60 of the Act.
    === cy/plan.md
    Gweler adran 61 o’r Ddeddf, ŵyr.

Use instead
    === en/plan.md
    See section 60 of the Act, for pupils of Year 7 (KS3).
    === cy/plan.md
    Gweler adran 60 o’r Ddeddf, ar gyfer disgyblion Blwyddyn 7 (CA3), y tŷ.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM007"
SEVERITY = "error"

_NOUN = Words("reference", "cyfeiriad")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "code", _NOUN)
