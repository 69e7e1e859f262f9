"""A site with the pages and documents of one strategy only: what leads to another leads to the whole site."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from cyhoeddi.outputs.bundle.site_files import (
    SITEMAP,
    Files,
    address_of,
    documents_of,
    file_of,
    pages_of,
    strategies_built,
)
from cyhoeddi.outputs.publication import FILE_NAME

_LINK = re.compile(r'(<a\b[^>]*?\shref=")([^"]*)(")')
_ENTRY = re.compile(r"<url><loc>([^<]*)</loc>.*?</url>\n?", re.DOTALL)
_INDEXES = (("docs", "location"), ("pages", "address"))
"""What a search index calls its entries, and their addresses."""

_ANYWHERE = "https://site.invalid/"
"""Links are resolved against a host that there is not, so that none of another host is taken for one of ours."""


def only_strategy(files: Files, strategy: str, site_url: str) -> Files:
    """The files without the pages and documents of other strategies; ``site_url`` is where these are to be found.

    Pictures stay: a page that is kept may show them.
    """
    others = frozenset(_files_of_others(strategies_built(files), strategy))
    kept = {name: data for name, data in files.items() if name not in others}
    if not others:
        return kept
    changed = {
        name: _with_links(kept[name].decode(), name, others, site_url).encode() for name in pages_of(kept)
    }
    changed[FILE_NAME] = _publication(files[FILE_NAME], strategy)
    changed[SITEMAP] = _sitemap(files[SITEMAP].decode(), others, site_url).encode()
    changed |= {name: _search(data, others) for name, data in kept.items() if _is_search(name)}
    return {**kept, **changed}


def _files_of_others(strategies: Mapping[str, Any], own: str) -> list[str]:
    """The pages and documents of other strategies, which ``publication.json`` names."""
    others = [editions for id_, editions in strategies.items() if id_ != own]
    pages = (file_of(a) for editions in others for edition in editions.values() for a in edition["pages"])
    return [*pages, *(name for editions in others for name in documents_of(editions))]


def _with_links(html: str, name: str, others: frozenset[str], site_url: str) -> str:
    here = _ANYWHERE + quote(address_of(name))

    def whole(link: re.Match[str]) -> str:
        target = urljoin(here, link[2])
        if not target.startswith(_ANYWHERE) or file_of(urlsplit(target).path.lstrip("/")) not in others:
            return link[0]
        return f"{link[1]}{site_url}{target.removeprefix(_ANYWHERE)}{link[3]}"

    return _LINK.sub(whole, html)


def _publication(data: bytes, strategy: str) -> bytes:
    value = json.loads(data)
    value["strategies"] = {strategy: value["strategies"][strategy]}
    return f"{json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)}\n".encode()


def _sitemap(xml: str, others: frozenset[str], site_url: str) -> str:
    return _ENTRY.sub(lambda e: "" if file_of(e[1].removeprefix(site_url)) in others else e[0], xml)


def _is_search(name: str) -> bool:
    return "search" in name.split("/")[:-1] and name.endswith(".json")


def _search(data: bytes, others: frozenset[str]) -> bytes:
    """An index without what is not there: of MkDocs' form, or with its pages by address; another as it is."""
    value = json.loads(data)
    if not isinstance(value, dict):
        return data
    for entries, address in _INDEXES:
        if isinstance(value.get(entries), list):
            value[entries] = [one for one in value[entries] if file_of(str(one.get(address))) not in others]
    return f"{json.dumps(value, ensure_ascii=False, separators=(',', ':'))}\n".encode()
