"""A table whose rows or columns differ between the languages.

What it finds
    Tables that belong together and differ in rows or columns; a table that only one language has. Rows in another
    order, where their figures tell that they are the same, as a warning.

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
from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import Siblings, siblings
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.shortened_words import listed

CODE = "PAR006"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each table that a language lacks, and each pair of tables of another shape or order."""
    for group in siblings(pair):
        for number, part in enumerate(group.pairs):
            if not (part.en and part.cy) and (part.en or part.cy).kind == "table":  # type: ignore[union-attr]
                yield _missing(group, number)
        if group.parent and group.parent.en and group.parent.en.kind == "table":
            yield from _rows_and_columns(group, group.parent)


def _missing(group: Siblings, number: int) -> Finding:
    part = group.pairs[number]
    en, cy = group.place(number, "en"), group.place(number, "cy")
    english, welsh = ("English", "Saesneg") if part.en else ("Welsh", "Gymraeg")
    return Finding(
        position=cy if part.en else en,
        message=Words(f"The table is in {english} only.", f"Mae’r tabl yn {welsh} yn unig."),
        help=Words(
            "Write it in both languages, or take it out in one.",
            "Ysgrifennwch ef yn y ddwy iaith, neu dilëwch ef o’r iaith y mae ynddi.",
        ),
        related=(en if part.en else cy,),
        passages=_texts(part),
    )


def _rows_and_columns(group: Siblings, tables: BlockPair) -> Iterator[Finding]:
    assert tables.en
    assert tables.cy
    rows = len(tables.en.children), len(tables.cy.children)
    columns = _columns(tables.en), _columns(tables.cy)
    moved = [pair for pair in group.pairs if pair.moved and pair.en and pair.cy]
    if rows[0] != rows[1]:
        yield _rows(group, tables, rows)
    if columns[0] != columns[1]:
        yield _other_columns(group, tables, columns)
    if rows[0] == rows[1] and moved:
        yield _other_order(tables, moved)


def _rows(group: Siblings, tables: BlockPair, counts: tuple[int, int]) -> Finding:
    lacking: Language = "cy" if counts[0] > counts[1] else "en"
    lonely = [number for number, pair in enumerate(group.pairs) if pair.get(lacking) is None]
    place = lonely[0] if lonely else len(group.pairs) - 1
    labels = [_label(group.pairs[number].en or group.pairs[number].cy) for number in lonely]
    named = listed([label for label in labels if label])
    shown = counted(counts[0], "row")
    en, cy = group.place(place, "en"), group.place(place, "cy")
    return Finding(
        position=cy if lacking == "cy" else en,
        message=Words(
            f"The table has {shown.en} in English and {counts[1]} in Welsh{f'; missing: {named}' if named else ''}.",
            f"Mae {shown.cy} yn y tabl yn Saesneg ond {counts[1]} yn Gymraeg{f'; ar goll: {named}' if named else ''}.",
        ),
        help=Words("Write the missing row.", "Ysgrifennwch y rhes sydd ar goll."),
        related=(en if lacking == "cy" else cy,),
        passages=_texts(tables),
    )


def _other_columns(group: Siblings, tables: BlockPair, counts: tuple[int, int]) -> Finding:
    lacking: Language = "cy" if counts[0] > counts[1] else "en"
    cells = [pair for row in group.pairs[:1] for pair in row.children if pair.get(lacking) is None]
    named = listed([text for pair in cells if (text := (pair.en or pair.cy).full_text())])  # type: ignore[union-attr]
    shown = counted(counts[0], "column")
    en, cy = group.places
    return Finding(
        position=cy if lacking == "cy" else en,
        message=Words(
            f"The table has {shown.en} in English and {counts[1]} in Welsh{f'; missing: {named}' if named else ''}.",
            f"Mae {shown.cy} yn y tabl yn Saesneg ond {counts[1]} yn Gymraeg{f'; ar goll: {named}' if named else ''}.",
        ),
        help=Words("Write the missing column.", "Ysgrifennwch y golofn sydd ar goll."),
        related=(en if lacking == "cy" else cy,),
        passages=_texts(tables),
    )


def _other_order(tables: BlockPair, moved: list[BlockPair]) -> Finding:
    first = moved[0]
    assert first.en
    assert first.cy
    return Finding(
        position=first.cy.position,
        message=Words(
            f"The rows are in another order in Welsh: {listed([_label(pair.en) for pair in moved])}.",
            f"Mae trefn y rhesi yn wahanol yn Gymraeg: {listed([_label(pair.cy) for pair in moved])}.",
        ),
        help=Words(
            "Write them in the same order, and see that each row’s figures stand beside its own label.",
            "Ysgrifennwch nhw yn yr un drefn, a gwiriwch fod ffigurau pob rhes wrth ymyl ei label ei hun.",
        ),
        related=(first.en.position,),
        passages=_texts(tables),
        severity="warning",
    )


def _label(row: Block | None) -> str:
    """The words by which a reader knows a row: those of its first cell that has any."""
    return next((text for cell in row.children if (text := cell.full_text())), "") if row else ""


def _columns(table: Block) -> int:
    return max((len(row.children) for row in table.children), default=0)


def _texts(part: BlockPair) -> Words:
    return Words(part.en.full_text() if part.en else None, part.cy.full_text() if part.cy else None)
