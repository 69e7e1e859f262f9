"""A page that is missing in Welsh.

What it finds
    An English page with no Welsh page of the same relative path, nor one that may be it under another name.

Why it matters
    Every page of a strategy must be there in both languages, released at the same moment.

Example
    === en/plan.md
    Our plan.
    === cy/index.md
    Croeso i’r tŷ.
    === en/index.md
    Welcome to the house.

Use instead
    === en/plan.md
    Our plan.
    === cy/plan.md
    Ein cynllun, ŵyr.

Fix
    Write the missing page; its file has the same name, its address may be its own by ``slug:``.
"""

from collections.abc import Iterator

from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.lonely_pages import renamed

CODE = "PAR001"
SEVERITY = "error"


def check_site(site: Site) -> Iterator[Finding]:
    """One finding for each English page alone, but for those that an orphan page may belong to."""
    may_be_there = renamed(site).english
    for pair in site.pairs.values():
        wanted = f"{site.settings.content_folder}/cy/{pair.key}"
        if pair.cy or not pair.en or wanted in site.unread or pair.key in may_be_there:
            continue
        yield Finding(
            position=Position(pair.en.source),
            message=Words(f"There is no Welsh page {wanted}.", f"Nid oes tudalen Gymraeg {wanted}."),
            help=Words(
                f"Write {wanted}, with title: and the same sections.",
                f"Ysgrifennwch {wanted}, gyda title: a’r un adrannau.",
            ),
        )
