"""The last page: what has to be known to send the strategy to whom the law names, and to review it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.duty.deadline import Deadline, deadline_of
from cyhoeddi.duty.profile import Profile
from cyhoeddi.duty.reading import profiles_of
from cyhoeddi.duty.strategy_duties import profiles_of_strategy, recipients_of
from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.front_pages import area_names, edition_words
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.interface import WORDS
from cyhoeddi.welsh.time_units import welsh_count


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the page: its name, and its words; ``email`` is written behind them."""

    name: str
    words: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class BackPage:
    """The facts in their order, and a remark on how the days are counted, which may be empty."""

    facts: tuple[Fact, ...]
    note: str


def back_page(strategy: Strategy, site: Site, language: Language) -> BackPage | None:
    """The last page of a strategy; None for one that meets a duty of which no facts are known."""
    duty = profiles_of(site).get(strategy.duty)
    if duty is None:
        return None
    return BackPage(tuple(_facts(strategy, site, language, duty)), _note(strategy, language, duty))


def _facts(strategy: Strategy, site: Site, language: Language, duty: Profile) -> Iterator[Fact]:
    def fact(key: str, words: str, email: str = "") -> Fact:
        return Fact(WORDS[f"print-{key}"].into(language), words, email)

    for profile in profiles_of_strategy(strategy, site):
        yield fact("duty", profile.name.into(language))
        yield fact("law", profile.law.into(language))
    if strategy.edition_year:
        yield fact("edition", edition_words(strategy, language))
    if strategy.areas:
        yield fact("areas", ", ".join(area_names(strategy, site, language)))
    if strategy.published:
        yield fact("published", long_date(strategy.published, language))
        if deadline := _deadline(strategy, duty):
            yield fact("submit-safe", long_date(deadline.safe, language))
            yield fact("submit-outer", long_date(deadline.outer, language))
    for recipient in recipients_of(strategy, site):
        yield fact("submit-to", recipient.name.into(language), recipient.email)
    if strategy.review_due:
        yield fact("review-due", long_date(strategy.review_due, language))


def _note(strategy: Strategy, language: Language, duty: Profile) -> str:
    """How the days are counted; empty where the day of publication is not known."""
    deadline = _deadline(strategy, duty)
    if deadline is None or duty.submission is None:
        return ""
    days = duty.submission.within_days
    most = welsh_count(days, "day") if language == "cy" else f"{days} days"
    return (
        WORDS["print-submission-note"]
        .into(language)
        .format(most=most, safe=long_date(deadline.safe, language), outer=long_date(deadline.outer, language))
    )


def _deadline(strategy: Strategy, duty: Profile) -> Deadline | None:
    if strategy.published is None or duty.submission is None:
        return None
    return deadline_of(strategy.published, duty.submission)
