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

from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import block_pairs, position_or_section
from cyhoeddi.parity.finding import Finding

CODE = "PAR006"
SEVERITY = "error"


def check_pair(pair: PagePair) -> Iterator[Finding]:
    """One finding for each pair of tables of different shape."""
    for section, part in block_pairs(pair):
        if "table" not in (part.en and part.en.kind, part.cy and part.cy.kind):
            continue
        en, cy = _shape(part.en), _shape(part.cy)
        if en != cy:
            en_place, cy_place = (position_or_section(part, section, language) for language in ("en", "cy"))
            yield Finding(
                position=cy_place if part.cy else en_place,
                message=Words(
                    f"The table is {en[0]} rows by {en[1]} columns in English and {cy[0]} by {cy[1]} in Welsh.",
                    f"Mae’r tabl yn {en[0]} rhes wrth {en[1]} colofn yn Saesneg ac yn {cy[0]} wrth {cy[1]} yn Gymraeg.",
                ),
                help=Words(
                    "Write the missing row or column.", "Ysgrifennwch y rhes neu’r golofn sydd ar goll."
                ),
                related=(en_place if part.cy else cy_place,),
            )


def _shape(table: Block | None) -> tuple[int, int]:
    rows = table.children if table else ()
    return len(rows), max((len(row.children) for row in rows), default=0)
