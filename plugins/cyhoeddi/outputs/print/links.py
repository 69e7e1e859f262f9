"""Addresses in a printed strategy: inner anchors, absolute links to the website, pictures of the project."""

from __future__ import annotations

import posixpath
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from lxml.html import HtmlElement

from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.print.addresses import PROJECT
from cyhoeddi.outputs.print.footnotes import REFERENCE_CLASS

_LEADS_OUT = ("http", "https", "mailto", "tel")


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed together: links between these pages become anchors; ``ids`` are all that there are."""

    site: Site
    strategy: Strategy
    ids: Collection[str]


def chapter_id(strategy: Strategy, page: Page) -> str:
    """The anchor of a page's chapter, the same in both languages: ``chapter/priorities/online-threat``."""
    key = page.path.partition("/")[2].removeprefix(f"{strategy.id}/" if strategy.id else "")
    return f"chapter/{posixpath.splitext(key)[0]}"


def section_id(chapter: str, id_: str) -> str:
    """The anchor of something in a chapter."""
    return f"{chapter}:{id_}"


def rewrite_links(body: HtmlElement, page: Page, printed: Printed) -> None:
    """Gives every link an address that works on paper's own terms; one that leads nowhere becomes plain words."""
    for link in list(body.iter("a")):
        if link.get("class") == REFERENCE_CLASS:
            continue
        target = link_target(link.get("href") or "", page, printed)
        if target is None or not link.text_content().strip():
            link.drop_tag()
            continue
        for name in list(link.attrib):
            if name not in ("id", "lang"):
                del link.attrib[name]
        link.set("href", target)


def link_target(href: str, page: Page, printed: Printed) -> str | None:
    """Where a link leads in print, None where to nothing."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return href if parts.scheme in _LEADS_OUT else None
    if not parts.path:
        return _anchor(printed, page, parts.fragment)
    if parts.path.startswith("/"):
        return None
    path = _content_path(page, parts.path)
    if path is None:
        return None
    target = printed.site.page(path) or printed.site.page(f"{path}/index.md")
    if target and target.language == page.language and _is_in(printed.strategy, target):
        return _anchor(printed, target, parts.fragment)
    return site_link(printed.site, target.path if target else path, parts.fragment)


def site_link(site: Site, path: str, fragment: str = "") -> str | None:
    """The absolute address of a content file on the website; None where the site has no address."""
    if not site.settings.site_url:
        return None
    address = site.address(path)
    if address.endswith(".md"):
        folder, name = posixpath.split(address.removesuffix(".md"))
        address = posixpath.join(folder, "" if name == "index" else f"{name}/")
    return site_address(site, address) + (f"#{fragment}" if fragment else "")


def site_address(site: Site, address: str) -> str:
    """An address below the site made absolute."""
    return f"{site.settings.site_url.rstrip('/')}/{quote(address.lstrip('/'))}"


def rewrite_pictures(body: HtmlElement, page: Page, site: Site) -> None:
    """Gives every picture its place in the project.

    One from elsewhere, or that is not there, becomes the words that stand for it; one without words is taken for
    decoration.
    """
    for picture in list(body.iter("img")):
        parts = urlsplit(picture.get("src") or "")
        path = None if parts.scheme or parts.netloc else _content_path(page, parts.path)
        if path and (site.files is None or path in site.files):
            picture.set("alt", picture.get("alt") or "")
            picture.set("src", PROJECT + quote(posixpath.join(site.settings.content_folder, path)))
        else:
            picture.tail = (picture.get("alt") or "") + (picture.tail or "")
            picture.drop_tree()


def _anchor(printed: Printed, page: Page, fragment: str) -> str | None:
    chapter = chapter_id(printed.strategy, page)
    id_ = section_id(chapter, unquote(fragment))
    if fragment and id_ in printed.ids:
        return f"#{id_}"
    return f"#{chapter}" if chapter in printed.ids else None


def _is_in(strategy: Strategy, page: Page) -> bool:
    return any(page in pair.pages for pair in strategy.pairs)


def _content_path(page: Page, relative: str) -> str | None:
    """A path as written in a page, below the content folder; None where it leads out of it."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), unquote(relative)))
    return None if path.startswith(("..", "/")) or path == "." else path
