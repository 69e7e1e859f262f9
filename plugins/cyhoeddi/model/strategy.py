"""A strategy: a folder of page pairs with its facts, priorities and actions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from cyhoeddi.model.action import Action, Priority
from cyhoeddi.model.assessment import Outcome
from cyhoeddi.model.history import Change
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.related import Related
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class Strategy:
    """One strategy.

    ``id`` is its folder below the language folders, ``pairs`` its pages in reading order, the index first; ``licence``
    is the id of the terms on which others may use it; ``large_print`` is true where it asks for a second PDF, in 18 pt;
    ``history`` is what changed in it, the latest first; ``also_meets`` are other duties
    that it meets, ``not_yet`` is what a duty asks for and it does not have yet, with the reason; ``assessment`` tells
    what became of the actions of the edition before.
    """

    id: str
    title: Words
    description: Words
    duty: str
    pairs: tuple[PagePair, ...]
    priorities: tuple[Priority, ...] = ()
    edition_year: int | None = None
    edition_kind: str = "full"
    published: date | None = None
    updated: date | None = None
    review_due: date | None = None
    areas: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    contact: Mapping[str, str] = field(default_factory=dict)
    licence: str | None = None
    large_print: bool = False
    history: tuple[Change, ...] = ()
    related: tuple[Related, ...] = ()
    also_meets: tuple[str, ...] = ()
    not_yet: Mapping[str, Words] = field(default_factory=dict)
    assessment: tuple[Outcome, ...] = ()

    @property
    def index(self) -> PagePair:
        """The page that stands for the strategy."""
        return self.pairs[0]

    @property
    def duties(self) -> tuple[str, ...]:
        """The ids of every duty that it meets, its own first."""
        return tuple(dict.fromkeys((self.duty, *self.also_meets)))

    @property
    def edition(self) -> str | None:
        """The name of its edition: ``2024``, or ``2024-interim`` for one of another kind; None where none is said."""
        if self.edition_year is None:
            return None
        return str(self.edition_year) + ("" if self.edition_kind == "full" else f"-{self.edition_kind}")

    @property
    def last_updated(self) -> date | None:
        """The day of the last change since it was published, be it told by itself or in the history.

        Of an edition that is not published yet, a change that made an earlier one is none.
        """
        changes = self.history
        if self.published is None and self.edition_year:
            changes = tuple(one for one in changes if not one.edition or one.edition >= self.edition_year)
        days = [self.updated, *(change.day for change in changes)]
        later = [day for day in days if day and (self.published is None or day > self.published)]
        return max(later, default=self.updated)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which it has an index page, English first."""
        return tuple(page.language for page in self.index.pages)

    def actions(self) -> Iterator[tuple[Priority, Action]]:
        """Every action with its priority, in the order of the plan."""
        for priority in self.priorities:
            for action in priority.actions:
                yield priority, action
