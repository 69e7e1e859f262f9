"""The address that a link should have in its own page's language, where it has that of the other language's page."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

from cyhoeddi.model.language import language_of, other_language, twin_path
from cyhoeddi.model.link_target import Address, content_path, is_made_elsewhere, read_address, relative_to
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site


@dataclass(frozen=True, slots=True)
class TwinLink:
    """``target`` is the address of the twin; None where the site does not know whether there is one."""

    target: str | None


class TwinFinder:
    """Looks addresses up in a site."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._own = read_address(site.settings.site_url)

    def find(self, page: Page, target: str) -> TwinLink | None:
        """The twin of what a link leads to; None for one that stays in its language, leads out or has no twin."""
        if is_made_elsewhere(target):
            return None
        address = read_address(target)
        if address.is_relative:
            return self._of_path(page, address) if ".." in address.path else None
        if address.scheme not in ("", "http", "https") or (address.host and address.host != self._own.host):
            return None
        return self._of_address(page, address, target)

    def _of_path(self, page: Page, address: Address) -> TwinLink | None:
        path = content_path(page, address)
        if path is None or language_of(path) != other_language(page.language):
            return None
        twin = twin_path(path)
        if not (self.site.page(twin) or twin in (self.site.files or ())):
            return None
        part = f"#{address.fragment}" if address.fragment else ""
        return TwinLink(quote(relative_to(page, twin), safe="/~") + part)

    def _of_address(self, page: Page, address: Address, target: str) -> TwinLink | None:
        base = self._own.path.rstrip("/")
        below = address.path.removeprefix(base) if address.path.startswith(f"{base}/") else address.path
        if address.host and below == address.path and base:
            return None
        below = below.strip("/").removesuffix("index.html").rstrip("/")
        if (below.partition("/")[0]) != other_language(page.language):
            return None
        there = self.site.pages_by_web_path.get(unquote(below))
        if there is None:
            return TwinLink(None)
        twin = self.site.page(twin_path(there.path))
        new = self.site.web_path(twin) if twin else None
        return TwinLink(target.replace(below, quote(new, safe="/~"), 1)) if new else None
