"""The SHA-256 of an edition's sources, so that a change without a new release is noticed.

A page is hashed by its meaning as data: line ends, the order of keys in front matter and what goes on while the edition
stands do not count. Anything else, such as a picture, is hashed as it is.
"""

from __future__ import annotations

import codecs
import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cyhoeddi.model.front_matter import split_page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy

GOES_ON = ("history", "updated")
"""Keys of front matter that may change without a new release: they tell of changes."""

GOES_ON_IN_ACTIONS = ("status", "updates")
"""The same of each action: they tell how far it is."""


def source_hashes(site: Site, strategy: Strategy, project: Path) -> dict[str, str]:
    """The hash of each source by its path below the project, in the order of the paths; what is not there is left out.

    Sources are the strategy's pages, the files that these include, and all other files in its folders.
    """
    found = {path: _hash(project / path) for path in sorted(_sources(site, strategy))}
    return {path: digest for path, digest in found.items() if digest}


def page_hash(data: bytes) -> str:
    """The SHA-256 of a page in hexadecimal digits, without what goes on while an edition stands."""
    text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
    split = split_page(text.replace("\r\n", "\n").replace("\r", "\n"), "")
    front = split.front.value
    whole = json.dumps(
        [_lasting(front) if isinstance(front, dict) else front, split.body],
        ensure_ascii=False, sort_keys=True, default=str,
    )  # fmt: skip
    return hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()


def _sources(site: Site, strategy: Strategy) -> Iterator[str]:
    content = site.settings.content_folder
    for pair in strategy.pairs:
        for page in pair.pages:
            yield page.source
            yield from {place.path for place in page.places.values()}
    for path in site.files or ():
        language, _, key = path.partition("/")
        inside = key.startswith(f"{strategy.id}/") if strategy.id else True
        if language in site.settings.languages and inside and not path.endswith(".md"):
            yield f"{content}/{path}"


def _hash(file: Path) -> str | None:
    try:
        data = file.read_bytes()
    except OSError:
        return None
    return page_hash(data) if file.suffix == ".md" else hashlib.sha256(data).hexdigest()


def _lasting(front: Mapping[str, Any]) -> dict[str, Any]:
    lasting = {key: value for key, value in front.items() if key not in GOES_ON}
    actions = lasting.get("actions")
    if isinstance(actions, list):
        lasting["actions"] = [
            {key: value for key, value in action.items() if key not in GOES_ON_IN_ACTIONS}
            if isinstance(action, dict)
            else action
            for action in actions
        ]
    return lasting
