"""The blocks of a section as it is read."""

from __future__ import annotations

from cyhoeddi.model.markdown.block import Block, Section


def without_footnotes(section: Section) -> tuple[Block, ...]:
    """The blocks of a section but for the page's footnotes, which stand in its last."""
    if not section.blocks or section.blocks[-1].kind != "footnote":
        return section.blocks
    return tuple(block for block in section.blocks if block.kind != "footnote")
