"""A time of day that differs between the languages.

What it finds
    A time in the text or the front matter that the same passage in the other language does not have. Forms of writing
    do not count: 6pm, 6yh, 18:00 and 6 o’r gloch yr hwyr are one time, noon and hanner dydd another. A time that one
    language lacks is a warning.

Why it matters
    Who comes at the wrong hour stands before a closed door, or calls a line that nobody answers.

Example
    === en/plan.md
    The doors open at 6pm.
    === cy/plan.md
    Mae’r drysau’n agor am 7yh, ger y tŷ.

Use instead
    === en/plan.md
    The line is open from 9am to 6pm, and from noon on Sundays.
    === cy/plan.md
    Mae’r llinell ar agor rhwng 9yb a 18:00, ac o hanner dydd ar y Sul, ŵyr.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM006"
SEVERITY = "error"

_NOUN = Words("time", "amser")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "time", _NOUN)
