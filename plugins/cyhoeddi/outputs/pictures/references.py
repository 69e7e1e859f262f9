"""Which pictures the documents of a site use, and where that is written: in pages of its strategies, and as logos."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from cyhoeddi.model.link_target import address_position, content_path, is_made_elsewhere, read_address
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site

_IN_HTML = re.compile(r"""<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_MOST_SHOWN = 80
"""Characters of an address that are shown: one that holds the picture itself has thousands."""


@dataclass(frozen=True, slots=True)
class PictureReference:
    """A picture that is asked for: ``written`` as its author wrote it, ``path`` below the content folder.

    ``path`` is None for one outside the folder, such as one on another host.
    """

    written: str
    path: str | None
    position: Position
    is_logo: bool = False


def picture_references(site: Site) -> Iterator[PictureReference]:
    """Every picture of the site's strategies, in reading order, and the logos of those who publish them."""
    for strategy in site.strategies:
        for id_ in strategy.publisher:
            organisation = site.organisations.get(id_)
            if organisation and organisation.logo and organisation.logo_at:
                yield PictureReference(
                    organisation.logo, _below(organisation.logo), organisation.logo_at, is_logo=True
                )
        for pair in strategy.pairs:
            for page in pair.pages:
                yield from _of_page(page)


def _of_page(page: Page) -> Iterator[PictureReference]:
    for block in page.walk():
        for image in block.images:
            yield from _local(page, image.target, address_position(page, block, image))
    if "<" in page.body:
        for number, line in enumerate(page.body.split("\n"), start=1):
            for found in _IN_HTML.finditer(line):
                place = page.places[number]
                position = Position(place.path, place.line, place.column + found.start(1))
                yield from _local(page, found[1], position)


def _local(page: Page, target: str, position: Position) -> Iterator[PictureReference]:
    """The reference where it names a file, or asks for one from elsewhere: ``https:``, ``file:``, ``data:``."""
    address = read_address(target)
    if is_made_elsewhere(target):
        return
    if not address.is_relative:
        yield PictureReference(target[:_MOST_SHOWN], None, position)
    elif address.path:
        yield PictureReference(target, content_path(page, address), position)


def _below(logo: str) -> str | None:
    """The path of a logo below the content folder; None where it leads out of it."""
    address = read_address(logo)
    path = posixpath.normpath(unquote(address.path))
    return None if not address.is_relative or path.startswith(("..", "/")) else path
