"""Items of lists with and without empty lines between them: the same words, in a paragraph of their own or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cyhoeddi.model.markdown.block import Block

_MAY_BE_LOOSE = ("item", "definition")


def tightened(en: Sequence[Block], cy: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """The items as they are; where some only are loose, all with their first paragraph as their own words."""
    items = [block for block in (*en, *cy) if block.kind in _MAY_BE_LOOSE]
    if not items or len(set(map(_is_loose, items))) == 1:
        return en, cy
    return [_tight(block) for block in en], [_tight(block) for block in cy]


def _is_loose(item: Block) -> bool:
    return not item.text and bool(item.children) and item.children[0].kind == "paragraph"


def _tight(item: Block) -> Block:
    if item.kind not in _MAY_BE_LOOSE or not _is_loose(item):
        return item
    first = item.children[0]
    return replace(
        item,
        text=first.text,
        lines=first.lines,
        links=first.links,
        images=first.images,
        footnotes=first.footnotes,
        children=item.children[1:],
    )
