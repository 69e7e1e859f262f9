"""What a page says of itself to search engines and to whoever shares its address.

Open Graph (https://ogp.me) for every page, and https://schema.org data for a strategy's index page, in the page's
language. The data is a JSON-LD block: a browser runs none of it, so a policy of ``script-src 'self'`` lets it be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.print.front_pages import area_names
from cyhoeddi.outputs.print.licences import LICENCES

LOCALES: Mapping[Language, str] = {"en": "en_GB", "cy": "cy_GB"}
"""Languages as Open Graph writes them."""


SHARED_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
"""Pictures that those who show a shared address can show; none of them shows SVG."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands beside a shared address: the site's logo, at its whole address, and what it says."""

    address: str
    words: str


@dataclass(frozen=True, slots=True)
class Sharing:
    """What the head of a page says; ``address`` is whole, empty where the site has none; ``data`` is JSON-LD."""

    title: str
    description: str
    kind: str
    locale: str
    other_locales: tuple[str, ...]
    address: str
    data: str = ""
    picture: Picture | None = None


def whole_address(site: Site, address: str) -> str:
    """The address of a page or file on the web; ``address`` is below the site. Empty where the site has none."""
    base = site.settings.site_url
    return f"{base.rstrip('/')}/{address}" if base else ""


def sharing_of(
    page: Page, site: Site, addresses: Mapping[str, str], files: Sequence[DocumentFile] = ()
) -> Sharing:
    """What a page's head says; ``addresses`` holds each page's by its path."""
    key = page.path.partition("/")[2]
    strategy = site.strategy_of(key)
    is_index = strategy is not None and strategy.index.key == key
    return Sharing(
        title=page.title,
        description=_description(page, strategy),
        kind="article" if strategy else "website",
        locale=LOCALES[page.language],
        other_locales=tuple(
            LOCALES[twin.language] for twin in site.pairs[key].pages if twin.language != page.language
        ),
        address=whole_address(site, addresses[page.path]),
        data=_json(report(strategy, page.language, site, addresses, files)) if strategy and is_index else "",
        picture=_picture(site, page.language),
    )


def _picture(site: Site, language: Language) -> Picture | None:
    """The site's logo, where it has one that can be shown, and an address at which others find it."""
    logo, settings = site.settings.logo, site.settings
    if logo is None or not settings.site_url or not logo.path.lower().endswith(SHARED_PICTURES):
        return None
    words = logo.words.into(language) or settings.site_name.into(language)
    return Picture(whole_address(site, quote(site.address(logo.path))), words)


def _description(page: Page, strategy: Strategy | None) -> str:
    """The page's own description, or what it is part of."""
    own = page.front.value.get("description")
    if isinstance(own, str) and own:
        return own
    if strategy is None:
        return ""
    whole = (strategy.title.into(page.language), strategy.description.into(page.language))
    return f"{page.title}. {': '.join(filter(None, whole))}"


def report(
    strategy: Strategy,
    language: Language,
    site: Site,
    addresses: Mapping[str, str],
    files: Sequence[DocumentFile] = (),
) -> dict[str, Any]:
    """A strategy in one language as https://schema.org/Report; what is not known is left out."""
    licence = LICENCES.get(strategy.licence or "")
    values = {
        **_reference(strategy, language, site, addresses),
        "description": strategy.description.into(language),
        "datePublished": strategy.published and strategy.published.isoformat(),
        "dateModified": strategy.last_updated and strategy.last_updated.isoformat(),
        "publisher": [_organisation(site, id_, language) for id_ in strategy.publisher],
        "spatialCoverage": [
            {"@type": "AdministrativeArea", "name": name} for name in area_names(strategy, site, language)
        ],
        "license": licence and licence.address.into(language),
        "encoding": [
            _encoding(file, site)
            for file in files
            if (file.strategy, file.language) == (strategy.id, language)
        ],
    }
    other = other_language(language)
    if other in strategy.languages:
        values["workTranslation"] = _reference(strategy, other, site, addresses)
    return {"@context": "https://schema.org", **_known(values)}


def _reference(
    strategy: Strategy, language: Language, site: Site, addresses: Mapping[str, str]
) -> dict[str, Any]:
    index = strategy.index.get(language)
    address = addresses.get(index.path) if index else None
    return _known(
        {
            "@type": "Report",
            "name": strategy.title.into(language),
            "inLanguage": language,
            "url": whole_address(site, address) if address is not None else None,
        }
    )


def _organisation(site: Site, id_: str, language: Language) -> dict[str, Any]:
    known = site.organisations.get(id_)
    name = known.name.into(language) if known else id_
    return _known({"@type": "Organization", "name": name, "url": known.website if known else None})


def _encoding(file: DocumentFile, site: Site) -> dict[str, Any]:
    return _known(
        {
            "@type": "MediaObject",
            "name": file.form.kind.into(file.language),
            "encodingFormat": file.form.mime_type,
            "inLanguage": file.language,
            "contentSize": f"{file.size} B",
            "sha256": file.sha256,
            "contentUrl": whole_address(site, quote(file.address)),
        }
    )


def _known(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}


def _json(data: Mapping[str, Any]) -> str:
    """JSON in which no title can end the element that it stands in."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
