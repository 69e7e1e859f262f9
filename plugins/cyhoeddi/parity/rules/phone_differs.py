"""A telephone number that differs between the languages.

What it finds
    A telephone number that the same passage in the other language does not have, however its digits are grouped. One
    that is only a slip away from its twin is an error, quite another number a warning: a body may have a line for
    each language. Such pairs are entered once, in `content/data/aliases.yml`.

Why it matters
    A wrong digit leads someone who needs help to a stranger.

Example
    === en/plan.md
    Call us on 01632 960001.
    === cy/plan.md
    Ffoniwch ni ar 01632 960010, y tŷ.

Use instead
    === en/plan.md
    Call us on 01632 960001 or 01632 960123.
    === cy/plan.md
    Ffoniwch ni ar 01632 960 001 neu 01632 960456, ŵyr.
    === data/aliases.yml
    phones:
      - {en: 01632 960123, cy: 01632 960456}

Fix
    Find out which is right, and write it in both languages, or enter both numbers as a pair.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM008"
SEVERITY = "error"

_NOUN = Words("telephone number", "rhif ffôn")
_ON_PURPOSE = Words(
    "If each language has a line of its own, enter both numbers as a pair in content/data/aliases.yml.",
    "Os oes gan bob iaith ei llinell ei hun, rhowch y ddau rif fel pâr yn content/data/aliases.yml.",
)


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "phone", _NOUN, _ON_PURPOSE)
