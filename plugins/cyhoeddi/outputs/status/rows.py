"""What ``cyhoeddi status`` tells, as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from cyhoeddi.duty.review import review_of
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.release import Release, releases_of
from cyhoeddi.model.sign_off.naming import part_reference
from cyhoeddi.model.sign_off.parts import Part, parts_of
from cyhoeddi.model.sign_off.states import SignOff, State, sign_offs_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.status.duty import DutyStatus, duty_status


@dataclass(frozen=True, slots=True)
class PartStatus:
    """A part of a page; ``sign_off`` is None where one of the ``languages`` lacks it, so that there is none.

    ``is_unread`` where its file in the ledger is faulty.
    """

    part: Part
    languages: tuple[Language, ...]
    sign_off: SignOff | None
    is_unread: bool = False

    @property
    def reference(self) -> str:
        """What ``cyhoeddi accept`` calls it, behind ``#``."""
        return part_reference(self.part)


@dataclass(frozen=True, slots=True)
class PageStatus:
    """A page pair; ``drafts`` are the languages whose translation is marked as a draft."""

    key: str
    sources: Mapping[Language, str]
    drafts: tuple[Language, ...]
    parts: tuple[PartStatus, ...]

    @property
    def counts(self) -> Mapping[State, int]:
        """How many parts are in each state."""
        return Counter(part.sign_off.state for part in self.parts if part.sign_off)

    def parts_in(self, language: Language) -> int | None:
        """How many parts a language has; None where it has no page."""
        if language not in self.sources:
            return None
        return sum(language in part.languages for part in self.parts)


@dataclass(frozen=True, slots=True)
class StrategyStatus:
    """A strategy, its dates and its pages; days are counted from today and below 0 in the past.

    ``days_to_publication`` and ``days_left`` (to the last day of its review) are None where the date is not set.
    ``is_review_computed`` where it is the last day that its duties allow, for it does not say one itself.
    ``duty`` is how far it meets its duties, ``releases`` are the editions that were released, the earliest first.
    """

    id: str
    title: Words
    published: date | None
    days_to_publication: int | None
    review_due: date | None
    days_left: int | None
    is_review_computed: bool
    pages: tuple[PageStatus, ...]
    duty: DutyStatus
    releases: tuple[Release, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteStatus:
    """Strategies, then the pages that belong to none; ``unread`` and ``left_over`` are sources in the ledger."""

    languages: tuple[Language, ...]
    strategies: tuple[StrategyStatus, ...]
    other_pages: tuple[PageStatus, ...]
    unread: tuple[str, ...] = ()
    left_over: tuple[str, ...] = ()

    @property
    def pages(self) -> Iterator[PageStatus]:
        """Every page once."""
        for strategy in self.strategies:
            yield from strategy.pages
        yield from self.other_pages


def site_status(site: Site, today: date) -> SiteStatus:
    """The status of a site on a day."""
    inside = {pair.key for strategy in site.strategies for pair in strategy.pairs} | site.former_keys
    content, ledger = site.settings.content_folder, site.ledger
    return SiteStatus(
        languages=site.settings.languages,
        strategies=tuple(_strategy(strategy, site, today) for strategy in site.strategies),
        other_pages=tuple(_page(pair, site) for key, pair in site.pairs.items() if key not in inside),
        unread=tuple(f"{content}/{path}" for path in sorted(ledger.unread)),
        left_over=tuple(entry.position.path for entry in ledger.left_over),
    )


def _strategy(strategy: Strategy, site: Site, today: date) -> StrategyStatus:
    published, review = strategy.published, review_of(strategy, site)
    due = review.due if review else None
    return StrategyStatus(
        id=strategy.id,
        title=strategy.title,
        published=published,
        days_to_publication=(published - today).days if published else None,
        review_due=due,
        days_left=(due - today).days if due else None,
        is_review_computed=review is not None and review.is_computed,
        pages=tuple(_page(pair, site) for pair in strategy.pairs),
        duty=duty_status(strategy, site, today),
        releases=releases_of(site.releases, strategy.id),
    )


def _page(pair: PagePair, site: Site) -> PageStatus:
    found = sign_offs_of(pair, site.ledger) if site.settings.bilingual else ()
    sign_offs = {sign_off.part.path: sign_off for sign_off in found}
    return PageStatus(
        key=pair.key,
        sources={page.language: page.source for page in pair.pages},
        drafts=tuple(page.language for page in pair.pages if _is_draft(page)),
        parts=tuple(
            _part(part, site, sign_offs.get(part.path) if part.en and part.cy else None)
            for part in parts_of(pair)
        ),
    )


def _part(part: Part, site: Site, sign_off: SignOff | None) -> PartStatus:
    languages = tuple(language for language in LANGUAGES if part.get(language))
    return PartStatus(part, languages, sign_off, part.path in site.ledger.unread)


def _is_draft(page: Page) -> bool:
    return bool(page.value_at("translation") == "draft")
