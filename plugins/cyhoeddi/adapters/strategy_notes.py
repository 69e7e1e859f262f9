"""What pages say of their strategy: when it was published, by whom, how to quote it, whom to write to.

And, on the home page, which strategies there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from cyhoeddi.duty.strategy_duties import profiles_of_strategy
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.release import releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.front_pages import edition_words
from cyhoeddi.outputs.site_pages.edition_page import edition_name
from cyhoeddi.outputs.site_pages.generated import edition_path
from cyhoeddi.render.citation import citation, publisher_names
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.interface import WORDS

HOME = "index.md"
"""The key of the page pair that stands for the whole site."""


@dataclass(frozen=True, slots=True)
class Notes:
    """The lines at the foot of a strategy's page; ``dates`` are words and days, ``email`` an address with subject.

    ``duties`` are those that it meets, where there are several: the guidance asks that such a strategy says so (¶166);
    ``editions`` are the released ones, the latest first: the words for each, and its permanent address below the site.
    """

    dates: tuple[tuple[str, str, str], ...]
    publishers: tuple[str, ...]
    citation: str
    address: str
    email: str
    email_link: str
    others: tuple[str, ...]
    duties: tuple[str, ...] = ()
    editions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A strategy in the list on the home page; ``address`` is below the site, ``details`` edition and date."""

    address: str
    title: str
    description: str
    details: str


def notes_of(page: Page, strategy: Strategy, site: Site, address: str, addresses: Mapping[str, str]) -> Notes:
    """The notes of one page; ``address`` is its whole one, empty where the site has none."""
    language, contact = page.language, strategy.contact
    email = str(contact.get("email") or "")
    subject = quote(f"{strategy.title.into(language)}: {page.title}")
    return Notes(
        dates=tuple(_dates(strategy, language)),
        publishers=publisher_names(strategy, site, language),
        citation=citation(page, strategy, site),
        address=address,
        email=email,
        email_link=f"mailto:{quote(email, safe='@')}?subject={subject}" if email else "",
        others=tuple(str(contact[key]) for key in ("phone", "address") if contact.get(key)),
        duties=_duties(strategy, site, language) if strategy.also_meets else (),
        editions=tuple(_editions(strategy, site, language, addresses)),
    )


def strategies_listed(site: Site, addresses: Mapping[str, str], page: Page) -> tuple[Listed, ...]:
    """Every strategy in the page's language, in reading order; none but on the home page of a site of several."""
    if page.path.partition("/")[2] != HOME or len(site.strategies) < 2:
        return ()
    language = page.language
    found = ((strategy, strategy.index.get(language)) for strategy in site.strategies)
    return tuple(
        Listed(
            addresses[index.path],
            strategy.title.into(language),
            strategy.description.into(language),
            ", ".join(filter(None, (edition_words(strategy, language), _published(strategy, language)))),
        )
        for strategy, index in found
        if index is not None and index.path in addresses
    )


def _duties(strategy: Strategy, site: Site, language: Language) -> tuple[str, ...]:
    return tuple(
        f"{profile.name.into(language)} ({profile.law.into(language)})"
        for profile in profiles_of_strategy(strategy, site)
    )


def _editions(
    strategy: Strategy, site: Site, language: Language, addresses: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    for release in reversed(releases_of(site.releases, strategy.id)):
        path = edition_path(site, release, language)
        if path is not None and path in addresses:
            yield edition_name(release.edition, language), addresses[path]


def _dates(strategy: Strategy, language: Language) -> list[tuple[str, str, str]]:
    days = (("print-published", strategy.published), ("last-updated", strategy.last_updated))
    return [
        (WORDS[key].into(language), long_date(day, language), day.isoformat()) for key, day in days if day
    ]


def _published(strategy: Strategy, language: Language) -> str:
    if strategy.published is None:
        return ""
    words = WORDS["print-published"].into(language)
    return f"{words[0].lower()}{words[1:]} {long_date(strategy.published, language)}"
