"""A number that differs between the languages.

What it finds
    A number in the text or the front matter that the same passage in the other language does not have. Forms of
    writing do not count (17,919 and 17919, 1st and 1af, 2022/23 and 2022–2023), nor does a figure that the other
    language writes as a word. Each word counts for one figure only. A small number that one language lacks is a
    warning: it may be there in words that the check does not know. So are two numbers in words that differ.

Why it matters
    Two languages that give two numbers give two strategies; it happens by a slip of the finger and nobody sees it.

Example
    === en/plan.md
    There were 21 cases.
    === cy/plan.md
    Roedd 12 achos yn y tŷ.

Use instead
    === en/plan.md
    There were 21 cases in 2022-23, four of them at home.
    === cy/plan.md
    Roedd 21 achos yn 2022/2023, 4 ohonynt yn y tŷ.

Fix
    Find out which is right, and write it in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.fact_findings import differing_facts
from cyhoeddi.parity.finding import Finding

CODE = "NUM001"
SEVERITY = "error"

_NOUN = Words("number", "rhif")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each that stands in one language only, or was changed."""
    yield from differing_facts(pair, site, "number", _NOUN)
