"""A file of an office program in the strategy, or what is left of one.

What it finds
    Links to Word, Excel and PowerPoint files of the site itself, and the words that stand for an embedded file after a
    Word document was converted: *Microsoft Word Document*, *Adobe Acrobat Document*. Links to other sites are theirs.

Why it matters
    What is embedded cannot be opened from the PDF, and rarely with a screen reader. It escapes the check of the two
    languages, too.

Example
    === en/plan.md
    The terms of reference are here:

    Microsoft Word Document
    === cy/plan.md
    Mae’r cylch gorchwyl yma:

    Tŷ’r bwrdd sy’n cwrdd.

Use instead
    === en/plan.md
    The terms of reference are here:

    The board meets in the house.
    === cy/plan.md
    Mae’r cylch gorchwyl yma:

    Tŷ’r bwrdd sy’n cwrdd.

Fix
    Make its words a page of the strategy, in both languages. Figures can stand in a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.text_position import position_in
from cyhoeddi.model.words import Words

CODE = "DUT005"
SEVERITY = "warning"

_OFFICE = re.compile(
    r"\.(?:docx?|docm|dotx?|odt|rtf|xlsx?|xlsm|xlsb|ods|pptx?|ppsx?|odp|pub|msg|zip)$", re.IGNORECASE
)
_LEFT_OVER = re.compile(
    r"\W*(?:(?:microsoft|ms)\s+(?:office\s+)?(?:word|excel|powerpoint)(?:\s+\d\d-\d\d(?:\d\d)?)?\s+"
    r"(?:document|worksheet|presentation|slide)|adobe\s+acrobat\s+document|embedded\s+(?:file|document|object)"
    r"|package\s+object|dogfen\s+(?:microsoft\s+)?word\s+(?:f|m)ewnblanedig)\W*",
    re.IGNORECASE,
)


def check_page(page: Page, _site: Site) -> Iterator[Finding]:
    """One finding for each file."""
    for block in page.walk():
        if len(block.text) < 80 and block.kind != "code" and _LEFT_OVER.fullmatch(block.text):
            yield _finding(block.position, block.text.strip())
        for link in block.links:
            parts = urlsplit(link.target)
            if not parts.netloc and parts.scheme in ("", "file") and _OFFICE.search(parts.path):
                yield _finding(position_in(page, block, max(0, link.start), link.text), parts.path)


def _finding(position: Position, found: str) -> Finding:
    return Finding(
        position=position,
        message=Words(
            f"“{found}” is a file that readers of the PDF cannot open.",
            f"Ffeil na all darllenwyr y PDF ei hagor yw “{found}”.",
        ),
        help=Words(
            "Make its words a page of the strategy, in both languages.",
            "Gwnewch ei geiriau’n dudalen o’r strategaeth, yn y ddwy iaith.",
        ),
    )
