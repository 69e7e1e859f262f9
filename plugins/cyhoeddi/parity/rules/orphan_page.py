"""A Welsh page whose English page is not there.

What it finds
    A Welsh page with no English page of the same relative path: the English one was renamed, deleted or never written.
    Where an English page without Welsh may be the one, it is named, and not reported as missing its Welsh; a folder
    that has another name in Welsh is reported once.

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

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.lonely_pages import RenamedFolder, renamed

CODE = "PAR002"
SEVERITY = "error"


def check_site(site: Site) -> Iterator[Finding]:
    """One finding for each Welsh page alone, with the English page that it may belong to; one for a whole folder."""
    known = renamed(site)
    for folder in known.folders:
        yield _folder(folder, site)
    for pair in site.pairs.values():
        wanted = f"{site.settings.content_folder}/en/{pair.key}"
        if pair.en or not pair.cy or wanted in site.unread or pair.key in known.welsh:
            continue
        candidate = site.pairs[known.pages[pair.key]].en if pair.key in known.pages else None
        name_en = f" Is it the page of {candidate.source}?" if candidate else ""
        name_cy = f" Ai tudalen {candidate.source} yw hi?" if candidate else ""
        yield Finding(
            position=Position(pair.cy.source),
            message=Words(
                f"There is no English page {wanted}.{name_en}", f"Nid oes tudalen Saesneg {wanted}.{name_cy}"
            ),
            help=Words(
                "Give it the name of its English page, write that page, or delete this one.",
                "Rhowch iddi enw ei thudalen Saesneg, ysgrifennwch y dudalen honno, neu dilëwch hon.",
            ),
            related=(Position(candidate.source),) if candidate else (),
        )


def _folder(folder: RenamedFolder, site: Site) -> Finding:
    content = site.settings.content_folder
    en, cy = f"{content}/en/{folder.en}", f"{content}/cy/{folder.cy}"
    wanted = f"{content}/cy/{folder.en}"
    first = min(folder.pages)
    pages = counted(len(folder.pages), "page")
    return Finding(
        position=Position(f"{content}/cy/{first}"),
        message=Words(
            f"The folder {cy} seems to be {en} under another name ({pages.en}).",
            f"Mae’n ymddangos mai {en} dan enw arall yw’r ffolder {cy} ({pages.cy}).",
        ),
        help=Words(
            f"Rename it to {wanted}; slug: in its index.md gives it a Welsh address.",
            f"Ailenwch y ffolder yn {wanted}; mae slug: yn ei index.md yn rhoi cyfeiriad Cymraeg iddo.",
        ),
        related=(Position(f"{content}/en/{folder.pages[first]}"),),
    )
