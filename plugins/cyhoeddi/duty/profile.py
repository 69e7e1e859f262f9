"""A duty profile: what one law and its guidance ask of a published strategy, as facts with their sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeVar

from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

Nation = Literal["england", "wales"]

Counting = Literal["day-of-publication", "day-after", "not-stated"]
"""Which day is day 1 of "within 7 days": that of publication, the next, or the guidance does not say."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact stands: ``at`` is the paragraph or section, ``verified`` the day on which somebody read it there.

    ``verified`` is None for a fact that nobody has read in its source; it is shown as such. ``words`` is the place in
    both languages where its name differs: *section 5(1)*, *adran 5(1)*.
    """

    at: str
    verified: date | None = None
    words: Words = Words()

    def into(self, language: Language) -> str:
        """The paragraph or section as a language names it."""
        return self.words.into(language) or self.at


@dataclass(frozen=True, slots=True)
class Recipient:
    """A body that is sent the strategy: ``nations`` are those whose strategies it is sent, all where it is empty.

    ``email`` is empty where no one address holds for all areas: a site gives its own in its ``data/duties/``.

    ``languages`` are those of the letter, the first being that of its subject.
    """

    id: str
    name: Words
    email: str
    source: Source
    languages: tuple[Language, ...] = ("en",)
    nations: tuple[Nation, ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """Sending the strategy: within how many days of publication, counted how, in which forms.

    ``warn_from`` and ``most`` are sizes in bytes of an e-mail's attachments as they are sent (base64 adds a third):
    from the one on they are pointed out, above the other links take their place.
    """

    within_days: int
    counting: Counting
    forms: tuple[str, ...]
    warn_from: int
    most: int
    source: Source
    sizes_source: Source


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something that a strategy contains: ``id`` is what ``covers:`` in front matter names, ``item`` its letter.

    ``mandatory`` is false for what it "could usefully include"; ``from_edition`` is 2 for what only a later edition
    can have.
    """

    id: str
    name: Words
    source: Source
    item: str | None = None
    mandatory: bool = False
    from_edition: int = 1
    nations: tuple[Nation, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A body that is consulted, or that approves; ``mandatory`` where the law asks for it, ``weeks`` the least time."""

    id: str
    name: Words
    source: Source
    mandatory: bool = True
    weeks: int | None = None
    nations: tuple[Nation, ...] = ()


@dataclass(frozen=True, slots=True)
class LanguageRule:
    """The languages in which strategies for these nations are published."""

    languages: tuple[Language, ...]
    source: Source
    nations: tuple[Nation, ...] = ()


@dataclass(frozen=True, slots=True)
class HostRule:
    """On whose websites the strategy stands: one of each area's bodies, or any one body's."""

    rule: Literal["each-area", "any"]
    kinds: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class ReviewRule:
    """How often a strategy is reviewed at the least."""

    months: int
    source: Source


@dataclass(frozen=True, slots=True)
class Profile:
    """What a duty asks. ``path`` is the file that it comes from, for messages."""

    id: str
    name: Words
    law: Words
    nations: tuple[Nation, ...]
    path: str
    guidance: Words = field(default_factory=Words)
    guidance_address: str | None = None
    submission: Submission | None = None
    recipients: tuple[Recipient, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    languages: tuple[LanguageRule, ...] = ()
    hosts: HostRule | None = None
    consultees: tuple[Body, ...] = ()
    approvals: tuple[Body, ...] = ()
    review: ReviewRule | None = None


_Fact = TypeVar("_Fact", Recipient, Requirement, Body, LanguageRule)


def for_nations(facts: Iterable[_Fact], nations: Iterable[str]) -> tuple[_Fact, ...]:
    """The facts that hold for an area in any of these nations."""
    wanted = frozenset(nations)
    return tuple(fact for fact in facts if not fact.nations or wanted.intersection(fact.nations))
