"""What is asked for: an edition of a strategy, published on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy


@dataclass(frozen=True, slots=True)
class ReleaseRequest:
    """A strategy to be released; ``findings`` are those of the check, ``project`` the folder of its settings."""

    site: Site
    strategy: Strategy
    published: date
    today: date
    project: Path
    findings: Sequence[Diagnostic] = ()

    @property
    def index(self) -> Position:
        """The beginning of the strategy's first page, for what has no place of its own."""
        return Position(self.strategy.index.pages[0].source)

    def at(self, *keys: str) -> Position:
        """Where a fact stands in the front matter of the strategy's first page, in whichever language has it."""
        for page in self.strategy.index.pages:
            if page.value_at(*keys) is not None:
                return page.front.at(*keys)
        return self.index

    def own_findings(self) -> tuple[Diagnostic, ...]:
        """The findings on the strategy's own pages."""
        own = {page.source for pair in self.strategy.pairs for page in pair.pages}
        return tuple(found for found in self.findings if found.position.path in own)
