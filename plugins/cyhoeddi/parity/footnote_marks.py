"""Marks of footnotes that are printed as they were typed, because no footnote has their name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.markdown.block import Block

_MARK = re.compile(r"\[\^([\w-]{1,40})\]")


def footnote_marks(block: Block) -> Iterator[re.Match[str]]:
    """The marks in the visible words of a block; their first group is the name. In samples of code there are none."""
    if "[^" in block.text and block.kind not in ("code", "html"):
        yield from _MARK.finditer(block.text)
