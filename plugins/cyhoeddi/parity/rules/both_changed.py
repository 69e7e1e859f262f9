"""A part of a page that has changed in both languages since it was signed off.

What it finds
    A part of a page whose English and whose Welsh say something else than they did when somebody signed them off with
    ``cyhoeddi accept``. Markup, quotation marks and the addresses of links do not count.

Why it matters
    Perhaps both languages had the same change, perhaps each had one of its own. Nobody has said yet that they agree.

Example
    === en/plan.md
    ## Why

    We may act on this.
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

    We may act on this.
    === cy/plan.md
    ## Pam

    Gallwn weithredu ar hyn, ŵyr.
    === data/sign-off/plan/+front-matter.yml
    {en: 0a30a815d67d7dd2018f, cy: 0a30a815d67d7dd2018f, by: Siân Huws, date: 2026-11-20}
    === data/sign-off/plan/why.yml
    {en: f1bc860030301a3fcf40, cy: c608210c7f396c6c2373, by: Siân Huws, date: 2026-12-01}

Fix
    Read both languages side by side, and sign the part off again.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.sign_off.changed_sign_offs import changed_since

CODE = "FRS003"
SEVERITY = "warning"

_MESSAGE = Words(
    "Both languages of {part} have changed since {by} signed it off on {on}.",
    "Mae testun {part} wedi newid yn y ddwy iaith ers i {by} ei gymeradwyo ar {on}.",
)
_TODO = Words("Read both languages side by side.", "Darllenwch y ddwy iaith ochr yn ochr.")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each part, at its Welsh."""
    yield from changed_since(pair, site, "both-changed", "cy", _MESSAGE, _TODO)
