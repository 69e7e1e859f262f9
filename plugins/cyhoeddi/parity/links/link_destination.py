"""Where a link leads, in a form that can be compared with its twin's: a page, a file, an address, a number."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

from cyhoeddi.model.language import language_of
from cyhoeddi.model.link_target import Address, content_path, is_made_elsewhere, read_address
from cyhoeddi.model.markdown.block import Link
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.parity.links.address_likeness import may_be_twins
from cyhoeddi.parity.links.address_meaning import meaning_of
from cyhoeddi.parity.links.lost_targets import TargetChecker

Relation = Literal["same", "twins", "differ"]

_NO_DIGIT = re.compile(r"\D")
_COUNTRY = re.compile(r"(?:tel:)?(?:\+|00)44(?:\(0\))?")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link leads. Two links with the same ``key`` lead to the same thing.

    ``path`` is the file below the content folder, and ``page`` the page, for a link that is written as a path; ``part``
    the place in it. ``is_lost`` of one that leads to nothing, which another rule reports.
    """

    key: Hashable
    target: str
    is_lost: bool = False
    path: str | None = None
    page: Page | None = None
    part: str = ""


class DestinationReader:
    """Reads and compares the links of one page pair; remembers the sections of the pages that they lead to."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._parts: dict[str, Mapping[str, str]] = {}
        self._checkers: dict[str, TargetChecker] = {}

    def read(self, page: Page, link: Link) -> Destination:
        """Where a link of a page leads."""
        target = link.target.strip()
        address = read_address(target)
        if address.is_relative and not is_made_elsewhere(target):
            return self._in_site(page, address, target)
        if address.scheme == "tel":
            return Destination(("tel", _NO_DIGIT.sub("", _COUNTRY.sub("0", target, count=1))), target)
        meaning = meaning_of(target)
        return Destination((meaning.document, meaning.fragment), target)

    def relation(self, en: Destination, cy: Destination) -> Relation:
        """``same``, ``twins`` where two addresses may be those of one thing in two languages, or else ``differ``."""
        if en.key == cy.key:
            return "same"
        if en.is_lost or cy.is_lost or is_made_elsewhere(en.target) or is_made_elsewhere(cy.target):
            return "twins"
        if en.path is not None and cy.path is not None:
            return self._relation_in_site(en, cy)
        aliases = self.site.aliases
        is_pair = (
            aliases.is_pair_of_addresses(en.target, cy.target)
            or aliases.is_pair_of_emails(en.target, cy.target)
            or aliases.is_pair_of_phones(en.target, cy.target)
        )
        return "twins" if is_pair or may_be_twins(en.target, cy.target) else "differ"

    def _in_site(self, page: Page, address: Address, target: str) -> Destination:
        path, part = content_path(page, address), unquote(address.fragment)
        there = self.site.page(path) if path else None
        if there is None and self._checker(page).lost(target, suggest=False):
            return Destination(("lost", target), target, is_lost=True)
        own = path.partition("/")[2] if path and language_of(path) else path
        return Destination(("site", own, part), target, path=path, page=there, part=part)

    def _checker(self, page: Page) -> TargetChecker:
        if page.path not in self._checkers:
            self._checkers[page.path] = TargetChecker(page, self.site)
        return self._checkers[page.path]

    def _relation_in_site(self, en: Destination, cy: Destination) -> Relation:
        if en.page is None or cy.page is None:
            # Files may have a name in each language.
            return "twins" if may_be_twins(en.path or "", cy.path or "") else "differ"
        if en.page.path.partition("/")[2] != cy.page.path.partition("/")[2]:
            return "differ"
        parts = self._shared_part(en), self._shared_part(cy)
        # A part that is not there is another rule's.
        return "same" if parts[0] == parts[1] or None in parts else "differ"

    def _shared_part(self, destination: Destination) -> str | None:
        """The id that both languages share of the part of a page; None for one that is not there."""
        if not destination.part or destination.page is None:
            return ""
        path = destination.page.path
        if path not in self._parts:
            self._parts[path] = _section_ids(destination.page, self.site)
        return self._parts[path].get(destination.part)


def _section_ids(page: Page, site: Site) -> dict[str, str]:
    """The id of each section as the built page has it, to the one of its English twin."""
    shared: dict[str, str] = {}
    for pair in site.pairs[page.path.partition("/")[2]].sections:
        section = pair.get(page.language)
        if section and section.heading:
            shared[section.id if section.id_is_explicit else pair.id] = pair.id
    return shared
