"""A site at a partner's address and under its logo.

Only what names the site's own address is changed: the head of each page, the reference at its foot, the page for what
is not there, the site map and ``robots.txt``. Links in the text that an author wrote out whole stay.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from html import escape
from urllib.parse import quote, urlsplit

from cyhoeddi.model.language import Language, language_of
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.bundle.site_files import NOT_FOUND, ROBOTS, ROOT_PAGE, SITEMAP, Files, pages_of

_REFERENCE = '<span class="cy-about__address" translate="no">'
_SITE_NAME = re.compile(r'(?=<a\b[^>]*\bclass="cy-header__name")')
_NEUTRAL = re.compile(r"(?<=<main>)")
_LANGUAGE = re.compile(r'<html lang="(en|cy)"')
_ROOTED = re.compile(r'(\b(?:href|src)=")(/[^"]*)')


@dataclass(frozen=True, slots=True)
class PartnerLook:
    """Where a partner serves its copy, and its logo (a path below the site, None without one) with its name."""

    address: str
    name: Words
    logo: str | None = None


def for_partner(files: Files, look: PartnerLook, site_url: str) -> Files:
    """The files of a site that was built for ``site_url``, as the partner serves them."""
    changed = {name: _page(files[name].decode(), name, look, site_url).encode() for name in pages_of(files)}
    for name in (SITEMAP, ROBOTS):
        if name in files:
            changed[name] = files[name].replace(site_url.encode(), look.address.encode())
    return {**files, **changed}


def names_address(files: Files, site_url: str) -> bool:
    """True where the site's pages were built for this address: its site map says so."""
    return f"<loc>{site_url}".encode() in files[SITEMAP]


def _page(html: str, name: str, look: PartnerLook, site_url: str) -> str:
    head, end, body = html.partition("</head>")
    head = head.replace(site_url, look.address)
    body = body.replace(_REFERENCE + site_url, _REFERENCE + look.address)
    if name == NOT_FOUND:
        paths = urlsplit(site_url).path, urlsplit(look.address).path
        head, body = (_at_other_path(part, *paths) for part in (head, body))
    return head + end + _with_logo(body, name, html, look)


def _at_other_path(html: str, old: str, new: str) -> str:
    """Links from the root of the host, which that page needs because it is served at every address."""
    return _ROOTED.sub(lambda found: found[1] + re.sub(f"^{re.escape(old)}", new, found[2]), html)


def _with_logo(body: str, name: str, html: str, look: PartnerLook) -> str:
    if look.logo is None:
        return body
    found = _LANGUAGE.search(html)
    language: Language = language_of(name) or ("cy" if found and found[1] == "cy" else "en")
    image = _image(look, name, language)
    if name in (ROOT_PAGE, NOT_FOUND):
        return _NEUTRAL.sub(lambda _: f'\n<p class="logo">{image}</p>', body, count=1)
    return _SITE_NAME.sub(lambda _: image, body, count=1)


def _image(look: PartnerLook, name: str, language: Language) -> str:
    logo = look.logo or ""
    if name == NOT_FOUND:
        source = urlsplit(look.address).path + logo
    else:
        source = posixpath.relpath(logo, posixpath.dirname(name) or ".")
    return f'<img class="cy-header__logo" src="{quote(source)}" alt="{escape(look.name.into(language))}">'
