"""The last page: what has to be known to send the strategy to whom the law names, and to review it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.front_pages import area_names, edition_words
from cyhoeddi.outputs.print.submission import SUBMISSION_DUTIES, SubmissionDuty, last_days, recipients_of
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
    duty = SUBMISSION_DUTIES.get(strategy.duty)
    if duty is None:
        return None
    return BackPage(tuple(_facts(strategy, site, language, duty)), _note(strategy, language, duty))


def _facts(strategy: Strategy, site: Site, language: Language, duty: SubmissionDuty) -> Iterator[Fact]:
    def fact(key: str, words: str, email: str = "") -> Fact:
        return Fact(WORDS[f"print-{key}"].into(language), words, email)

    yield fact("duty", duty.name.into(language))
    yield fact("law", duty.law.into(language))
    if strategy.edition_year:
        yield fact("edition", edition_words(strategy, language))
    if strategy.areas:
        yield fact("areas", ", ".join(area_names(strategy, site, language)))
    if strategy.published:
        yield fact("published", long_date(strategy.published, language))
        if days := last_days(strategy.published, duty):
            yield fact("submit-safe", long_date(days[0], language))
            yield fact("submit-outer", long_date(days[1], language))
    for recipient in recipients_of(strategy, site, duty):
        yield fact("submit-to", recipient.name.into(language), recipient.email)
    if strategy.review_due:
        yield fact("review-due", long_date(strategy.review_due, language))


def _note(strategy: Strategy, language: Language, duty: SubmissionDuty) -> str:
    """How the days are counted; empty where the day of publication is not known."""
    days = last_days(strategy.published, duty) if strategy.published else None
    if days is None:
        return ""
    most = welsh_count(duty.most_days, "day") if language == "cy" else f"{duty.most_days} days"
    return (
        WORDS["print-submission-note"]
        .into(language)
        .format(most=most, safe=long_date(days[0], language), outer=long_date(days[1], language))
    )
