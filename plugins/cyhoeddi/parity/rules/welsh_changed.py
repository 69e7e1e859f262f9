"""Welsh that has changed since it was signed off with its English.

What it finds
    A part of a page whose Welsh says something else than it did when somebody signed it off with ``cyhoeddi accept``,
    while its English is as it was. Markup, quotation marks and the addresses of links do not count.

Why it matters
    Either language may be the first to change. A better Welsh word needs a second pair of eyes; a new promise in Welsh
    needs its English.

Example
    === en/plan.md
    ## Why

    We will act on this.
    === cy/plan.md
    ## Pam

    Gallwn weithredu ar hyn, ŵyr.
    === data/sign-off/plan/+front-matter.yml
    {en: 0a30a815d67d7dd2018f, cy: 0a30a815d67d7dd2018f, by: Siân Huws, date: 2026-11-20}
    === data/sign-off/plan/why.yml
    {en: 09810596c4277c4ab557, cy: a748bd88d8fbf35d690b, by: Siân Huws, date: 2026-11-20}

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
    Read both languages, change the English where it has to follow, and sign the part off again.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.sign_off.changed_sign_offs import changed_since

CODE = "FRS002"
SEVERITY = "warning"

_MESSAGE = Words(
    "The Welsh of {part} has changed since {by} signed it off on {on}.",
    "Mae testun Cymraeg {part} wedi newid ers i {by} ei gymeradwyo ar {on}.",
)
_TODO = Words("Bring the English into line.", "Newidiwch y Saesneg lle bo angen.")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each part, at its English, which may have to follow."""
    yield from changed_since(pair, site, "welsh-changed", "en", _MESSAGE, _TODO)
