"""A reference to a footnote that is not there.

What it finds
    A mark such as ``[^counted]`` where no footnote of the page has that name: it was misspelt, or its words were never
    written. The footnote that was probably meant is named.

Why it matters
    The mark is printed as it was typed, and the reader finds no footnote.

Example
    === en/plan.md
    Cases rose.[^counted]

    [^counted]: Counted anew.
    === cy/plan.md
    Cododd achosion yn y tŷ.[^achos]

    [^achosion]: Cyfrifwyd o’r newydd.

Use instead
    === en/plan.md
    Cases rose.[^counted]

    [^counted]: Counted anew.
    === cy/plan.md
    Cododd achosion yn y tŷ.[^achosion]

    [^achosion]: Cyfrifwyd o’r newydd.

Fix
    Mend the name, or write a line that begins with it and a colon.
"""

import difflib
from collections.abc import Iterator, Sequence

from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.text_position import position_in
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.footnote_marks import footnote_marks

CODE = "PAR022"
SEVERITY = "error"


def check_page(page: Page, _site: Site) -> Iterator[Finding]:
    """One finding for each mark without a footnote."""
    if "[^" not in page.body:
        return
    names = [block.name for block in page.blocks if block.kind == "footnote"]
    for block in page.walk():
        for mark in footnote_marks(block):
            place = position_in(page, block, mark.start(), mark[0])
            if not _is_code(page, place):
                yield _finding(mark[1], place, names, Words.of({page.language: block.text}))


def _is_code(page: Page, place: Position) -> bool:
    """True for a place between backquotes, where a mark is shown, not used."""
    line = page.source_line(place) or ""
    return line[: place.column - 1].count("`") % 2 == 1


def _finding(name: str, place: Position, names: Sequence[str], passages: Words) -> Finding:
    nearest = difflib.get_close_matches(name, names, 1, 0.6)
    meant = Words(f" Is it [^{nearest[0]}]?", f" Ai [^{nearest[0]}] yw hwn?") if nearest else Words("", "")
    return Finding(
        position=place,
        message=Words(
            f"No footnote has the name [^{name}], so it is printed as it stands.{meant.en}",
            f"Nid oes troednodyn o’r enw [^{name}], felly mae’n cael ei argraffu fel y mae.{meant.cy}",
        ),
        help=Words(
            f"Write a line [^{name}]: with the words of the footnote, or mend the name.",
            f"Ysgrifennwch linell [^{name}]: gyda geiriau’r troednodyn, neu cywirwch yr enw.",
        ),
        passages=passages,
    )
