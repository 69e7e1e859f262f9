"""A Welsh page whose English page is not there.

What it finds
    A Welsh page with no English page of the same relative path: the English one was renamed, deleted or never written.

Why it matters
    Readers who switch language end nowhere, and nobody sees any more whether the page still holds.

Example
    === cy/hen-gynllun.md
    Hen gynllun y tŷ.
    === en/index.md
    Welcome.
    === cy/index.md
    Croeso, ŵyr.

Use instead
    === en/old-plan.md
    The old plan of the house.
    === cy/old-plan.md
    Hen gynllun y tŷ.

Fix
    Give the file the name of its English page (and its own address by ``slug:``), write the English page, or delete it.
"""

import difflib
import posixpath
from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR002"
SEVERITY = "error"


def check_site(site: Site) -> Iterator[Finding]:
    """One finding for each Welsh page alone, with the English page that it may belong to."""
    for pair in site.pairs.values():
        wanted = f"{site.settings.content_folder}/en/{pair.key}"
        if pair.en or not pair.cy or wanted in site.unread:
            continue
        candidate = _untranslated_neighbour(pair, site)
        name_en = f" Is it the page of {candidate}?" if candidate else ""
        name_cy = f" Ai tudalen {candidate} yw hi?" if candidate else ""
        yield Finding(
            position=Position(pair.cy.source),
            message=Words(
                f"There is no English page {wanted}.{name_en}", f"Nid oes tudalen Saesneg {wanted}.{name_cy}"
            ),
            help=Words(
                "Give it the name of its English page, write that page, or delete this one.",
                "Rhowch iddi enw ei thudalen Saesneg, ysgrifennwch y dudalen honno, neu dilëwch hon.",
            ),
        )


def _untranslated_neighbour(pair: PagePair, site: Site) -> str | None:
    """An English page of the same folder that has no Welsh page either, the one of the likest name."""
    lonely = {
        p.key: p.en.source for p in site.pairs.values() if p.en and not p.cy and p.folder == pair.folder
    }
    if len(lonely) == 1:
        return next(iter(lonely.values()))
    names = {posixpath.basename(key): source for key, source in lonely.items()}
    nearest = difflib.get_close_matches(posixpath.basename(pair.key), names, 1, 0.5)
    return names[nearest[0]] if nearest else None
