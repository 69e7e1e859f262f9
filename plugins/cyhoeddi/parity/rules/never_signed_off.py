"""Parts of a page that nobody has ever signed off.

What it finds
    Pages with parts (sections, actions, the front matter) that both languages have and nobody has signed off with
    ``cyhoeddi accept``. Nothing is said on a site where nobody has signed off anything at all.

Why it matters
    A rule can tell that two texts differ in their facts. That they say the same, only a person can.

Example
    === en/plan.md
    ## Why

    We will act on this.
    === cy/plan.md
    ## Pam

    Byddwn yn gweithredu ar hyn, ŵyr.
    === data/sign-off/plan/+front-matter.yml
    {en: 0a30a815d67d7dd2018f, cy: 0a30a815d67d7dd2018f, by: Siân Huws, date: 2026-11-20}

Use instead
    === en/plan.md
    ## Why

    We will act on this.
    === cy/plan.md
    ## Pam

    Byddwn yn gweithredu ar hyn, ŵyr.
    === data/sign-off/plan/+front-matter.yml
    {en: 0a30a815d67d7dd2018f, cy: 0a30a815d67d7dd2018f, by: Siân Huws, date: 2026-11-20}
    === data/sign-off/plan/why.yml
    {en: 09810596c4277c4ab557, cy: a748bd88d8fbf35d690b, by: Siân Huws, date: 2026-11-20}

Fix
    Read both languages, then sign the page off. ``cyhoeddi status --sections`` lists the parts that are left.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.states import sign_offs_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.sign_off.part_words import accept_command

CODE = "FRS004"
SEVERITY = "info"


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for the page, at its Welsh."""
    if site.ledger.entries or site.ledger.unread:
        yield from never_signed_off(pair, site)


def never_signed_off(pair: PagePair, site: Site) -> Iterator[Finding]:
    """The finding, on a site too where nobody has signed off anything yet."""
    ledger = site.ledger
    if not (pair.en and pair.cy):
        return
    parts = sign_offs_of(pair, ledger)
    never = [found for found in parts if found.state == "never" and found.part.path not in ledger.unread]
    if never:
        command = accept_command(pair)
        english, welsh = never[0].part.both
        yield Finding(
            position=welsh.position,
            message=_message(len(never), len(parts)),
            help=Words(
                f"Read both languages, then sign them off: {command.en}",
                f"Darllenwch y ddwy iaith, yna cymeradwywch y dudalen: {command.cy}",
            ),
            related=(english.position,),
        )


def _message(count: int, total: int) -> Words:
    if count == total:
        return Words(
            "Nobody has ever signed off this page.", "Nid oes neb erioed wedi cymeradwyo’r dudalen hon."
        )
    parts = counted(count, "part")
    return Words(
        f"Nobody has ever signed off {parts.en} of this page, out of {total}.",
        f"Nid oes neb erioed wedi cymeradwyo {parts.cy} o’r dudalen hon, allan o {total}.",
    )
