"""Figures: a picture or table with its caption, which may be missing in one language."""

from __future__ import annotations

from collections.abc import Sequence

from cyhoeddi.model.markdown.block import Block


def opened(en: Sequence[Block], cy: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """The blocks as they are; where one language has more figures, all with what they hold in their place.

    So a caption that is missing parts no picture and no table from its twin.
    """
    if _figures(en) == _figures(cy):
        return en, cy
    return _held(en), _held(cy)


def opened_sections(
    en: Sequence[Sequence[Block]], cy: Sequence[Sequence[Block]]
) -> tuple[list[Sequence[Block]], list[Sequence[Block]]]:
    """As :func:`opened`, for the blocks of several sections, of which it is not known yet which belong together."""
    if sum(map(_figures, en)) == sum(map(_figures, cy)):
        return list(en), list(cy)
    return list(map(_held, en)), list(map(_held, cy))


def _figures(blocks: Sequence[Block]) -> int:
    return sum(block.kind == "figure" for block in blocks)


def _held(blocks: Sequence[Block]) -> list[Block]:
    return [held for block in blocks for held in (block.children if block.kind == "figure" else (block,))]
