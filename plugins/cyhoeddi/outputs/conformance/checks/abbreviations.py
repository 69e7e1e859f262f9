"""An abbreviation that the page spells out is spelt out in the PDF (ISO 14289-1, 7.2; the key E)."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import shortened


def check(comparison: Comparison) -> Iterator[Fault]:
    """Abbreviations that have no expansion in the PDF, or another one."""
    for element in comparison.page.with_tags("abbr", "acronym"):
        expansion = element.source.get("title")
        if not expansion or element.stretch.is_empty or not comparison.is_whole(element):
            continue
        spoken = comparison.by_stretch.get(element.stretch, ())
        if not any(_same(one.element.expansion, expansion) for one in spoken):
            values = {
                "element": f"<abbr title=“{shortened(expansion)}”>",
                "role": "Span /E",
                "found": element.words,
                "page": comparison.sheet(element.stretch),
            }
            yield Fault("pdf-element-broken", comparison.position, values)


def _same(found: str | None, expected: str) -> bool:
    return " ".join((found or "").split()) == " ".join(expected.split())
