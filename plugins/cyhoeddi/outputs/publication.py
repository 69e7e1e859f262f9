"""``publication.json``: what was built, for hosting partners and for ``cyhoeddi verify``.

The same input gives the same bytes: keys are sorted and there is no time in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.documents.document_file import DocumentFile

FILE_NAME = "publication.json"


def publication(site: Site, addresses: Mapping[str, str], files: Sequence[DocumentFile]) -> dict[str, Any]:
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
    site_folder: Path, site: Site, addresses: Mapping[str, str], files: Sequence[DocumentFile]
) -> None:
    """Writes ``publication.json`` into a built site."""
    data = publication(site, addresses, files)
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)
    (site_folder / FILE_NAME).write_bytes(f"{text}\n".encode())


def _edition(
    strategy: Strategy, language: Language, addresses: Mapping[str, str], files: Sequence[DocumentFile]
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
            edition[file.form.name] = {
                "address": file.address, "sha256": file.sha256, "size": file.size,
                **({"pages": file.pages} if file.pages else {}),
            }  # fmt: skip
    return edition
