"""A sign-off whose part of the page is gone.

What it finds
    A file of the ledger, below ``content/data/sign-off/``, that belongs to no part of a page: the section was
    deleted in both languages, or it has moved, or its page has.

Why it matters
    A sign-off that has lost its words protects nothing. If they are on another page now, they count as never signed off
    until the file follows them.

Example
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
    === data/sign-off/plan/who.yml
    {en: f1bc860030301a3fcf40, cy: c608210c7f396c6c2373, by: Siân Huws, date: 2026-11-20}

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
    Delete the file if the words are gone for good. If they moved, give the file the name that the finding tells.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.dates import day_in_words
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.sign_off.file_names import kind_and_id, page_folder, page_key_of
from cyhoeddi.model.sign_off.ledger import Entry
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.sign_off.orphaned_entries import Home, Orphans, moved_entries, orphans_of
from cyhoeddi.parity.sign_off.part_words import accept_command, part_words

CODE = "FRS005"
SEVERITY = "warning"


def check_site(site: Site) -> Iterator[Finding]:
    """One finding for each entry, or for each page that is gone; a note where the sign-off still counts."""
    content = site.settings.content_folder
    for orphans in orphans_of(site):
        if orphans.pair is None:
            yield _page_gone(orphans, content)
            continue
        for entry in orphans.entries:
            yield _part_gone(entry, orphans.pair, orphans.homes.get(entry.path), content)
    for entry, home in moved_entries(site):
        yield _part_moved(entry, home, content)


def _part_gone(entry: Entry, pair: PagePair, home: Home | None, content: str) -> Finding:
    kind, id_ = kind_and_id(entry.path)
    day = day_in_words(entry.on)
    there_is_no = {
        "section": Words(f"There is no section “{id_}”", f"Nid oes adran “{id_}”"),
        "action": Words(f"There is no action {id_}", f"Nid oes cam gweithredu {id_}"),
        "beginning": Words("There is nothing before the first heading", "Nid oes dim cyn y pennawd cyntaf"),
    }.get(kind, Words("There is no such part", "Nid oes rhan o’r fath"))
    return Finding(
        position=entry.position,
        message=Words(
            f"{there_is_no.en} on the page {pair.key} now; {entry.by} signed it off on {day.en}.",
            f"{there_is_no.cy} ar y dudalen {pair.key} bellach; fe’i cymeradwywyd gan {entry.by} ar {day.cy}.",
        ),
        help=_rename_file(home, content) if home else _DELETE_FILE,
        related=_places(home),
    )


def _page_gone(orphans: Orphans, content: str) -> Finding:
    key, count = page_key_of(orphans.folder), counted(len(orphans.entries), "sign-off")
    folder = f"{content}/{orphans.folder}/"
    return Finding(
        position=orphans.entries[0].position,
        message=Words(
            f"{folder} holds {count.en} of a page {key}, which is not there now.",
            f"Mae {count.cy} yn {folder} ar gyfer tudalen {key}, nad yw yno bellach.",
        ),
        help=_move_files(orphans.new_page, content) if orphans.new_page else _DELETE_FILES,
        related=tuple(page.front.start for page in orphans.new_page.pages) if orphans.new_page else (),
    )


def _part_moved(entry: Entry, home: Home, content: str) -> Finding:
    _, id_ = kind_and_id(entry.path)
    names, command, rename = part_words(home.part), accept_command(home.pair), _rename_file(home, content)
    return Finding(
        position=entry.position,
        message=Words(
            f"What {entry.by} signed off as “{id_}” is {names.en} now; the sign-off still counts.",
            f"Yr hyn a gymeradwywyd gan {entry.by} fel “{id_}” yw {names.cy} bellach; mae’r gymeradwyaeth yn dal i "
            "gyfrif.",
        ),
        help=Words(
            f"{rename.en} This does it for you: {command.en}",
            f"{rename.cy} Mae hyn yn ei wneud drosoch: {command.cy}",
        ),
        related=_places(home),
        severity="info",
    )


_DELETE_FILE = Words("Delete the file.", "Dilëwch y ffeil.")
_DELETE_FILES = Words(
    # Not the folder: those of pages below it may be in it.
    "Delete the .yml files in this folder.",
    "Dilëwch y ffeiliau .yml yn y ffolder hwn.",
)


def _move_files(page: PagePair, content: str) -> Words:
    folder = f"{content}/{page_folder(page.key)}/"
    return Words(
        f"Its words are on the page {page.key}. Move the .yml files of this folder to {folder}",
        f"Mae ei geiriau ar y dudalen {page.key}. Symudwch ffeiliau .yml y ffolder hwn i {folder}",
    )


def _rename_file(home: Home, content: str) -> Words:
    names, path = part_words(home.part), f"{content}/{home.part.path}"
    return Words(
        f"Its words are {names.en} of the page {home.pair.key}. Rename the file to {path}",
        f"Ei geiriau yw {names.cy} ar y dudalen {home.pair.key}. Ailenwch y ffeil yn {path}",
    )


def _places(home: Home | None) -> tuple[Position, ...]:
    texts = (home.part.cy, home.part.en) if home else ()
    return tuple(text.position for text in texts if text)
