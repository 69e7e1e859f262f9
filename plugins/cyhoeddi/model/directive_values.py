"""What directives are given must be there: an order that is known, a priority of the page's strategy."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.markdown.directives import GROUPINGS
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.strategy import Strategy


def wrong_values(pairs: Mapping[str, PagePair], strategies: tuple[Strategy, ...]) -> Iterator[Fault]:
    """Each value of a directive that means nothing, with the nearest that does."""
    priorities = {p.key: [priority.id for priority in s.priorities] for s in strategies for p in s.pairs}
    for pair in pairs.values():
        allowed = {"by": list(GROUPINGS), "priority": priorities.get(pair.key, [])}
        for page in pair.pages:
            for block in page.walk():
                if block.kind == "directive":
                    yield from _wrong(block, allowed)


def _wrong(directive: Block, allowed: Mapping[str, list[str]]) -> Iterator[Fault]:
    for option, value in directive.options:
        known = allowed.get(option, [value])
        if value not in known:
            nearest = difflib.get_close_matches(value, known, 1, 0.3) or known[:1]
            example = f"{option}: {nearest[0]}" if nearest else f"{option}: P1"
            values = {"key": option, "found": value, "allowed": ", ".join(known) or "-", "example": example}
            yield Fault("value-not-allowed", directive.position, values)
