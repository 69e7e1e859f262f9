"""The files of a site as it is served: by address, in memory, each changed by making a new mapping."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from cyhoeddi.outputs.publication import FILE_NAME

Files = Mapping[str, bytes]
"""The content of every file by its path below the site."""

SITEMAP, SITEMAP_PACKED, ROBOTS, NOT_FOUND, ROOT_PAGE = (
    "sitemap.xml", "sitemap.xml.gz", "robots.txt", "404.html", "index.html",
)  # fmt: skip

_DRAFT = re.compile(rb"<p class=\"cy-banner cy-banner--draft\"")


def read_files(folder: Path) -> Files:
    """Every file of a built site in the order of their paths; raises OSError where one cannot be read."""
    found = sorted(
        (path.relative_to(folder).as_posix(), path) for path in folder.rglob("*") if path.is_file()
    )
    return {name: path.read_bytes() for name, path in found}


def is_built(files: Files) -> bool:
    """True for the files of a site that ``cyhoeddi build`` has made."""
    return {FILE_NAME, ROOT_PAGE, SITEMAP} <= files.keys()


def is_draft(files: Files) -> bool:
    """True where a page says that it is not for publication."""
    return any(name.endswith(".html") and _DRAFT.search(data) for name, data in files.items())


def strategies_built(files: Files) -> Mapping[str, Any]:
    """What ``publication.json`` says of each strategy, by its id."""
    found: Mapping[str, Any] = json.loads(files[FILE_NAME])["strategies"]
    return found


def documents_of(editions: Mapping[str, Any]) -> frozenset[str]:
    """The documents of a strategy's editions, as ``publication.json`` has them by language."""
    values = (value for edition in editions.values() for value in edition.values())
    return frozenset(value["address"] for value in values if isinstance(value, dict))


def pages_of(files: Files) -> tuple[str, ...]:
    """The pages of the website; a document that is HTML is none, and stays the file that its checksum speaks of."""
    documents = {name for editions in strategies_built(files).values() for name in documents_of(editions)}
    return tuple(name for name in files if name.endswith(".html") and name not in documents)


def file_of(address: str) -> str:
    """The file that is served at an address below the site: ``cy/t%C5%B7/`` is ``cy/tŷ/index.html``."""
    path = unquote(urlsplit(address).path)
    return path + "index.html" if not path or path.endswith("/") else path


def address_of(name: str) -> str:
    """The address of a page by its file, as its links are read."""
    return name.removesuffix("index.html") if posixpath.basename(name) == "index.html" else name
