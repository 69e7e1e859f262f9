"""An e-mail address that differs between the languages.

What it finds
    An e-mail address that the same passage in the other language does not have. One that is only a slip away from its
    twin is an error, quite another address a warning: a body may have an address for each language. Such pairs are
    entered once, in `content/data/aliases.yml`.

Why it matters
    A message to a wrong address is lost, and its sender waits for an answer.

Example
    === en/plan.md
    Write to help@example.org.
    === cy/plan.md
    Ysgrifennwch at hepl@example.org, ŵyr.

Use instead
    === en/plan.md
    Write to help@example.org or strategy@example.org.
    === cy/plan.md
    Ysgrifennwch at help@example.org neu strategaeth@example.org yn y tŷ.
    === data/aliases.yml
    emails:
      - {en: strategy@example.org, cy: strategaeth@example.org}

Fix
    Find out which is right, and write it in both languages, or enter both addresses as a pair.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM009"
SEVERITY = "error"

_NOUN = Words("e-mail address", "cyfeiriad e-bost")
_ON_PURPOSE = Words(
    "If each language has an address of its own, enter both as a pair in content/data/aliases.yml.",
    "Os oes gan bob iaith ei chyfeiriad ei hun, rhowch y ddau fel pâr yn content/data/aliases.yml.",
)


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "email", _NOUN, _ON_PURPOSE)
