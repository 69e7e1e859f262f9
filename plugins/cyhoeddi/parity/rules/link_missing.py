"""A link that only one language has.

What it finds
    A link, telephone number or e-mail address of one language for which the other has none, in passages that belong
    together. One that stands elsewhere on the page is found there.

Why it matters
    A reader of the other language does not get to the form, the service or the evidence.

Example
    === en/plan.md
    Read the [guidance](https://www.gov.uk/serious-violence-duty), then write to us.
    === cy/plan.md
    Darllenwch y canllawiau, yna ysgrifennwch atom i’r tŷ.

Use instead
    === en/plan.md
    Read the [guidance](https://www.gov.uk/serious-violence-duty), then write to us.
    === cy/plan.md
    Darllenwch y [canllawiau](https://www.gov.uk/serious-violence-duty), yna ysgrifennwch atom i’r tŷ.

Fix
    Link the same words in the other language.
"""

from collections.abc import Hashable, Iterator

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.language import other_language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding
from cyhoeddi.parity.links.link_pairs import PlacedLink, link_pairs

CODE = "LNK001"
SEVERITY = "warning"


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each link without a partner, in a block that has one."""
    pairs = list(link_pairs(pair, site))
    linked: set[Hashable] = set()
    for link_pair in pairs:
        if link_pair.en and link_pair.cy:
            linked |= {(link.section, link.destination.key) for link in (link_pair.en, link_pair.cy)}
    for link_pair in pairs:
        lonely = link_pair.en or link_pair.cy
        if link_pair.relation == "missing" and lonely and lonely.twin:
            # A link that the other language has once more, not for the first time, is no loss to its readers.
            is_there = (lonely.section, lonely.destination.key) in linked
            yield _finding(lonely, "info" if is_there else None)


def _finding(lonely: PlacedLink, severity: Severity | None) -> Finding:
    assert lonely.twin
    link, language = lonely.link, other_language(lonely.page.language)
    where = IN_LANGUAGE[language]
    texts = {lonely.page.language: lonely.block.text, language: lonely.twin.text}
    return Finding(
        position=lonely.twin.position,
        message=Words(
            f"The link “{link.text}” to “{link.target}” is missing {where.en}.",
            f"Mae’r ddolen “{link.text}” i “{link.target}” ar goll {where.cy}.",
        ),
        help=Words(
            f"Write it like this: [words]({link.target})", f"Ysgrifennwch fel hyn: [geiriau]({link.target})"
        ),
        related=(lonely.position,),
        passages=Words.of(texts),
        severity=severity,
    )
