"""Levels of headings: PDF/UA-1 (ISO 14289-1, 7.4.2) has them begin at 1 and leaves none out on the way down."""

from __future__ import annotations

import re

from cyhoeddi.outputs.pdf.structure.node import Node

_HEADING = re.compile(r"H([1-6])")


def set_heading_levels(document: Node) -> None:
    """Moves headings up where levels are left out; those that go with each other stay at one level."""
    above: list[int] = []
    for node in document.nodes:
        found = _HEADING.fullmatch(node.role)
        if found:
            level = int(found[1])
            while above and above[-1] >= level:
                above.pop()
            above.append(level)
            node.role = f"H{len(above)}"
