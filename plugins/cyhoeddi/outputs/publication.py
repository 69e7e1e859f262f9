"""``publication.json``: what was built, for hosting partners and for ``cyhoeddi verify``.

The same input gives the same bytes: keys are sorted and there is no time in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy

FILE_NAME = "publication.json"


class PublishedFile(Protocol):
    """A file made of a strategy in one language; ``address`` is below the site, ``file`` where it lies now."""

    @property
    def strategy(self) -> str:
        """The strategy's id."""

    @property
    def language(self) -> Language:
        """The language that it is written in."""

    @property
    def address(self) -> str:
        """Where it is found below the site."""

    @property
    def file(self) -> Path:
        """Where it lies now."""

    @property
    def pages(self) -> int:
        """How many pages it has."""

    @property
    def size(self) -> int:
        """How many bytes it has."""

    @property
    def sha256(self) -> str:
        """Its SHA-256 in hexadecimal digits."""


def publication(site: Site, addresses: Mapping[str, str], files: Sequence[PublishedFile]) -> dict[str, Any]:
    """What was built of each strategy, as data; ``addresses`` holds each page's address by its path."""
    return {
        "strategies": {
            strategy.id: {
                language: _edition(strategy, language, addresses, files) for language in strategy.languages
            }
            for strategy in site.strategies
        }
    }


def write_publication(
    site_folder: Path, site: Site, addresses: Mapping[str, str], files: Sequence[PublishedFile]
) -> None:
    """Writes ``publication.json`` into a built site."""
    data = publication(site, addresses, files)
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)
    (site_folder / FILE_NAME).write_bytes(f"{text}\n".encode())


def _edition(
    strategy: Strategy, language: Language, addresses: Mapping[str, str], files: Sequence[PublishedFile]
) -> dict[str, Any]:
    pages = (pair.get(language) for pair in strategy.pairs)
    edition: dict[str, Any] = {
        "title": strategy.title.into(language),
        "pages": [addresses[page.path] for page in pages if page and page.path in addresses],
    }
    if strategy.published:
        edition["published"] = strategy.published.isoformat()
    for file in files:
        if (file.strategy, file.language) == (strategy.id, language):
            kind = PurePosixPath(file.address).suffix.removeprefix(".")
            edition[kind] = {
                "address": file.address, "pages": file.pages, "sha256": file.sha256, "size": file.size
            }  # fmt: skip
    return edition
