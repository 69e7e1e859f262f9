"""Every check, in the order in which its faults are told: an explicit list, so that adding one shows in a diff."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.checks import (
    abbreviations,
    bookmarks,
    drawn_letters,
    footnotes,
    languages,
    links,
    pictures,
    properties,
    table_headers,
    whole_elements,
    words,
)
from cyhoeddi.outputs.conformance.comparison import Comparison

Check = Callable[[Comparison], Iterator[Fault]]

CHECKS: tuple[Check, ...] = tuple(
    module.check
    for module in (
        properties,
        words,
        languages,
        whole_elements,
        table_headers,
        footnotes,
        abbreviations,
        pictures,
        links,
        bookmarks,
        drawn_letters,
    )
)
"""All checks."""
