"""Targets of links that lead to nothing, as MkDocs would find, with what was probably meant."""

from __future__ import annotations

import difflib
import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, unquote

from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.model.link_target import Address, content_path, is_made_elsewhere, read_address, relative_to
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site

_WEB_ADDRESS = re.compile(
    r"(?:https?[:/]*)?((?:www\.[\w-]|[\w.-]+\.(?:(?:gov|org|co|police|nhs|ac)\.uk|wales|cymru)(?![\w.-])).*)"
)
_MAILBOX = re.compile(r"[^@/\s:]+@[^@/\s]+\.[^@/\s.]+")
_PAGE_ENDING = re.compile(r"\.html?\Z")
_NEAR = 0.6
_SUGGESTED, _COMPARED = 20, 200
"""For so many lost targets of a page the nearest of so many files is looked for: more have one cause."""


@dataclass(frozen=True, slots=True)
class LostTarget:
    """A target that leads to nothing; ``suggestion`` may be empty.

    ``is_sure`` where nothing else can be meant; ``works_on_the_web`` where the built website leads there all the same,
    but no PDF and no preview of the file.
    """

    suggestion: str = ""
    is_sure: bool = False
    works_on_the_web: bool = False


class TargetChecker:
    """Looks up where the links of one page lead."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site = page, site
        self._searches = 0

    def lost(self, target: str, *, suggest: bool = True) -> LostTarget | None:
        """What is wrong with a link's target; None where it leads to something, or nobody here can know.

        ``suggest`` is False for one who does not ask what was meant.
        """
        address = read_address(target)
        if not target.strip():
            return LostTarget()
        if is_made_elsewhere(target):
            return None
        if address.scheme in ("http", "https"):
            return None if address.host else _as_web_address(target)
        if not address.is_relative:
            return self._of_rooted_path(address)
        if not address.path:
            return None
        if _MAILBOX.fullmatch(target):
            return LostTarget(f"mailto:{target}", is_sure=True)
        return self._of_path(address, target, suggest)

    def _of_rooted_path(self, address: Address) -> LostTarget | None:
        """Of the root of a host it is only known that no Markdown file is there."""
        if address.scheme or address.host or not address.path.endswith(".md"):
            return None
        path = unquote(address.path.strip("/"))
        return (
            LostTarget(self._written(path, address), is_sure=True) if self.site.page(path) else LostTarget()
        )

    def _of_path(self, address: Address, target: str, suggest: bool) -> LostTarget | None:
        path = content_path(self.page, address)
        if path is not None and self._is_there(path):
            return None
        if _WEB_ADDRESS.fullmatch(target):
            return _as_web_address(target)
        there = self._page_on_the_web(address)
        meant = there or self._page_meant(path)
        if meant:
            works = there is not None
            return LostTarget(self._written(meant.path, address), is_sure=True, works_on_the_web=works)
        if self.site.files is None and not address.path.endswith(".md"):
            return None
        near = self._nearest(path or address.path) if suggest else None
        return LostTarget(self._written(near, address) if near else "")

    def _is_there(self, path: str) -> bool:
        """True for a page or file; for one that could not be read too, of which another finding speaks."""
        if self.site.page(path) or path in (self.site.files or ()):
            return True
        return posixpath.join(self.site.settings.content_folder, path) in self.site.unread

    def _page_meant(self, path: str | None) -> Page | None:
        """The page that a path without ``.md`` names."""
        bare = _PAGE_ENDING.sub("", path or "")
        return self.site.page(f"{bare}.md") or self.site.page(posixpath.join(bare, "index.md"))

    def _page_on_the_web(self, address: Address) -> Page | None:
        """The page that a browser would come to: it reads an address from the folder that each page has there."""
        path = posixpath.join(self.site.web_path(self.page), unquote(address.path))
        return self.site.pages_by_web_path.get(posixpath.normpath(path))

    def _nearest(self, path: str) -> str | None:
        """The file of the same name in another folder, or of a similar path; those of the page's language first."""
        self._searches += 1
        if self._searches > _SUGGESTED:
            return None
        name, folder = posixpath.basename(path), posixpath.dirname(path)
        same = [one for one in self._files if posixpath.basename(one) == name]
        beside = [one for one in self._files if posixpath.dirname(one) == folder][:_COMPARED]
        near = same or difflib.get_close_matches(path, beside or self._files[:_COMPARED], 1, _NEAR)
        return near[0] if near else None

    @cached_property
    def _files(self) -> list[str]:
        """Every page and file that a page of this language may lead to."""
        files = sorted({*(page.path for page in self.site.pages()), *(self.site.files or ())})
        others = [language for language in LANGUAGES if language != self.page.language]
        return [path for path in files if path.partition("/")[0] not in others]

    def _written(self, path: str, address: Address) -> str:
        part = f"#{address.fragment}" if address.fragment else ""
        return quote(relative_to(self.page, path), safe="/~") + part


def _as_web_address(target: str) -> LostTarget:
    found = _WEB_ADDRESS.fullmatch(target)
    return LostTarget(f"https://{found[1]}", is_sure=True) if found else LostTarget()
