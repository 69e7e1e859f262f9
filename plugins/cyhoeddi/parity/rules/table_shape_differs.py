"""A table whose rows or columns differ between the languages.

What it finds
    Tables that belong together and differ in rows or columns; a table that only one language has.

Why it matters
    Figures in a table are read by their place: a row left out puts a number under the wrong name.

Example
    === en/plan.md
    | Year | Cases |
    |------|-------|
    | 2022 | 21    |
    | 2023 | 24    |
    === cy/plan.md
    | Blwyddyn | Achosion |
    |----------|----------|
    | 2022     | 21       |

Use instead
    === en/plan.md
    | Year | House |
    |------|-------|
    | 2022 | 21    |
    === cy/plan.md
    | Blwyddyn | Tŷ |
    |----------|----|
    | 2022     | 21 |

Fix
    Write the missing row or column.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import block_pairs, position_or_section
from cyhoeddi.parity.finding import Finding

CODE = "PAR006"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each pair of tables of different shape."""
    for section, part in block_pairs(pair):
        if "table" not in (part.en and part.en.kind, part.cy and part.cy.kind):
            continue
        if _shape(part.en) != _shape(part.cy):
            en_place, cy_place = (position_or_section(part, section, language) for language in ("en", "cy"))
            yield Finding(
                position=cy_place if part.cy else en_place,
                message=_message(part),
                help=Words(
                    "Write the missing row or column.", "Ysgrifennwch y rhes neu’r golofn sydd ar goll."
                )
                if part.en and part.cy
                else Words(
                    "Write it in both languages, or take it out here.",
                    "Ysgrifennwch ef yn y ddwy iaith, neu tynnwch ef oddi yma.",
                ),
                related=(en_place if part.cy else cy_place,),
            )


def _message(part: BlockPair) -> Words:
    if not part.cy:
        return Words("The table is in English only.", "Mae’r tabl yn Saesneg yn unig.")
    if not part.en:
        return Words("The table is in Welsh only.", "Mae’r tabl yn Gymraeg yn unig.")
    english, welsh = _size(part.en), _size(part.cy)
    return Words(
        f"The table is {english.en} in English and {welsh.en} in Welsh.",
        f"Maint y tabl: {english.cy} yn Saesneg, {welsh.cy} yn Gymraeg.",
    )


def _size(table: Block) -> Words:
    rows, columns = (counted(n, noun) for n, noun in zip(_shape(table), ("row", "column"), strict=True))
    return Words(f"{rows.en} by {columns.en}", f"{rows.cy} wrth {columns.cy}")


def _shape(table: Block | None) -> tuple[int, int]:
    rows = table.children if table else ()
    return len(rows), max((len(row.children) for row in rows), default=0)
