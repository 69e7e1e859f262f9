"""What the cover and the page behind it say: title, edition, publishers, other language and formats, licence."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import quote

from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.organisation import Organisation
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.documents.forms import forms_of
from cyhoeddi.outputs.print.addresses import PROJECT
from cyhoeddi.outputs.print.licences import LICENCES
from cyhoeddi.outputs.print.links import site_address, site_link
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.downloads import download_address
from cyhoeddi.render.interface import WORDS


@dataclass(frozen=True, slots=True)
class Publisher:
    """A body that publishes; ``logo`` is the address of its logo in the print document, None where it has none."""

    name: str
    logo: str | None


@dataclass(frozen=True, slots=True)
class FrontPages:
    """The words of the first two pages; those of the other language are None where there is none."""

    edition: str
    dates: tuple[tuple[str, str], ...]
    areas: tuple[str, ...]
    publishers: tuple[Publisher, ...]
    contact: tuple[str, ...]
    email: str | None
    forms: str
    web_address: str | None
    licence: str
    licence_name: str
    licence_address: str
    other_language: Language
    other_title: str | None
    other_address: str | None
    also_available: str
    also_available_there: str
    is_draft_translation: bool

    @property
    def has_logos(self) -> bool:
        """True where the cover shows logos; the publishers without one stand beside them by name."""
        return any(publisher.logo for publisher in self.publishers)


def front_pages(strategy: Strategy, site: Site, language: Language) -> FrontPages:
    """The words of a strategy's first two pages in one language."""
    other = other_language(language)
    has_other = strategy.index.get(other) is not None
    pages = [page for pair in strategy.pairs if (page := pair.get(language))]
    licence = LICENCES.get(strategy.licence or "")
    return FrontPages(
        edition=edition_words(strategy, language),
        dates=tuple(_dates(strategy, language)),
        areas=area_names(strategy, site, language),
        publishers=tuple(_publisher(site, id_, language) for id_ in strategy.publisher),
        contact=tuple(
            str(strategy.contact[key]) for key in ("phone", "address") if strategy.contact.get(key)
        ),
        email=str(strategy.contact["email"]) if strategy.contact.get("email") else None,
        forms=_forms(strategy, site, language),
        web_address=site_link(site, f"{language}/{strategy.index.key}"),
        licence=_licence_words(strategy, language),
        licence_name=licence.name.into(language) if licence else "",
        licence_address=licence.address.into(language) if licence else "",
        other_language=other,
        other_title=strategy.title.get(other) if has_other else None,
        other_address=_other_address(strategy, site, other) if has_other else None,
        also_available=WORDS["print-also"].into(language),
        also_available_there=WORDS["print-also-there"].into(other),
        is_draft_translation=any(page.front.value.get("translation") == "draft" for page in pages),
    )


def edition_words(strategy: Strategy, language: Language) -> str:
    """The edition as one says it: ``2024 edition``; empty where the strategy does not say."""
    words = WORDS[f"print-edition-{strategy.edition_kind}"].into(language)
    return words.format(year=strategy.edition_year) if strategy.edition_year else ""


def area_names(strategy: Strategy, site: Site, language: Language) -> tuple[str, ...]:
    """The areas that a strategy covers, by name where the data knows them."""
    return tuple(
        site.areas[area].name.into(language) if area in site.areas else area for area in strategy.areas
    )


def _dates(strategy: Strategy, language: Language) -> list[tuple[str, str]]:
    days = (("print-published", strategy.published), ("print-review-due", strategy.review_due))
    return [(WORDS[key].into(language), long_date(day, language)) for key, day in days if day]


def _publisher(site: Site, id_: str, language: Language) -> Publisher:
    known = site.organisations.get(id_)
    return Publisher(known.name.into(language) if known else id_, _logo_address(site, known))


def _logo_address(site: Site, organisation: Organisation | None) -> str | None:
    if organisation is None or not organisation.logo:
        return None
    path = posixpath.normpath(organisation.logo)
    if path.startswith(("..", "/")) or (site.files is not None and path not in site.files):
        return None
    return PROJECT + quote(posixpath.join(site.settings.content_folder, path))


def _forms(strategy: Strategy, site: Site, language: Language) -> str:
    return ", ".join(form.kind.into(language) for form in forms_of(strategy, site.settings))


def _licence_words(strategy: Strategy, language: Language) -> str:
    """What the licence allows, with a place for its name; empty where the strategy says nothing of it."""
    return WORDS[f"print-licence-{strategy.licence}"].into(language) if strategy.licence else ""


def _other_address(strategy: Strategy, site: Site, other: Language) -> str | None:
    if not site.settings.site_url:
        return None
    return site_address(site, download_address(site, strategy, other, ".pdf"))
