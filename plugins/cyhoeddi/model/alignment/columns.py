"""Which column of a table belongs to which of its twin."""

from __future__ import annotations

from cyhoeddi.model.alignment.anchors import Anchors, Rarity, anchors_of
from cyhoeddi.model.alignment.lengths import length_cost_either_way
from cyhoeddi.model.alignment.sequence import align_numbers
from cyhoeddi.model.markdown.block import Block

_ROWS_READ = 50
_MOST_COLUMNS = 200
_GAP = 4.5
_MOST = 2 * _GAP - 0.5


def paired_columns(en: Block, cy: Block) -> list[tuple[int | None, int | None]] | None:
    """The numbers of columns that belong together, in order; None where both have as many, which belong together."""
    english, welsh = column_count(en), column_count(cy)
    if english == welsh or max(english, welsh) > _MOST_COLUMNS:
        return None
    if english > welsh:  # always the narrower first, so that the same columns meet from either side
        return [(first, second) for second, first in paired_columns(cy, en) or ()]
    described = (
        [_column(en, number) for number in range(english)],
        [_column(cy, number) for number in range(welsh)],
    )
    rarity = Rarity.among((anchors for anchors, _ in described[0]), (anchors for anchors, _ in described[1]))

    def cost(first: int, second: int) -> float:
        (a, english_length), (b, welsh_length) = described[0][first], described[1][second]
        return min(_MOST, length_cost_either_way(english_length, welsh_length) + rarity.cost(a, b))

    groups = align_numbers(english, welsh, cost, _GAP)
    return [(a.start if a else None, b.start if b else None) for a, b in groups]


def column_count(table: Block) -> int:
    """How many columns a table has: as many as its longest row has cells."""
    return max((len(row.children) for row in table.children), default=0)


def _column(table: Block, number: int) -> tuple[Anchors, int]:
    """The anchors of a column and the length of its words, of its first rows."""
    cells = [row.children[number] for row in table.children[:_ROWS_READ] if number < len(row.children)]
    return anchors_of(cells), sum(len(cell.full_text()) for cell in cells)
