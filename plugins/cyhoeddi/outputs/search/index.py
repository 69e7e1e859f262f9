"""``search/en.json`` and ``search/cy.json``: what the search of each language looks in, and nothing of the other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.search.plurals import ENDINGS
from cyhoeddi.outputs.search.sections import PageText, sections_of
from cyhoeddi.outputs.search.word_keys import folded, radicals_of, singulars_of, words_of
from cyhoeddi.welsh.mutation import DIGRAPHS_AND_NASALS, LOST_G_BEFORE, ORIGINS

FOLDER = "search"
_STOCK_INDEX = "search_index.json"
"""What Material's script fetches on every page: both languages in one. It is emptied, for the worker has its own."""


def search_index(pages: Iterable[PageText], language: Language) -> dict[str, Any]:
    """The index of one language, as data; the same pages give the same bytes."""
    written = [_page(page) for page in pages]
    texts = [text for page in written for section in page["sections"] for text in _texts(section)]
    words = words_of(texts)
    index: dict[str, Any] = {
        "language": language,
        "pages": written,
        "singulars": singulars_of(words, language),
        "plural_endings": [list(pair) for pair in ENDINGS[language]],
    }
    if language == "cy":
        index["radicals"] = radicals_of(words)
        index["mutation"] = {
            "letters": DIGRAPHS_AND_NASALS,
            "origins": {mutated: sorted(radical) for mutated, radical in sorted(ORIGINS.items())},
            "lost_g_before": sorted({folded(letter) for letter in LOST_G_BEFORE}),
        }
    return index


def write_search(site_folder: Path, pages: Mapping[Language, Sequence[PageText]]) -> None:
    """Writes an index for each language where the site has a search at all, and empties the one of both."""
    folder = site_folder / FOLDER
    stock = folder / _STOCK_INDEX
    if not stock.is_file():
        return
    data = json.loads(stock.read_text(encoding="utf-8"))
    _write(stock, {**data, "docs": []})
    for language, own in pages.items():
        _write(folder / f"{language}.json", search_index(own, language))


def _page(page: PageText) -> dict[str, Any]:
    sections = [
        {"id": section.id, "title": section.title, "text": list(section.blocks)}
        for section in sections_of(page)
    ]
    return {
        "address": page.address,
        **({"boost": page.boost} if page.boost != 1 else {}),
        "sections": sections,
    }


def _texts(section: Mapping[str, Any]) -> list[str]:
    return [section["title"], *section["text"]]


def _write(file: Path, data: Mapping[str, Any]) -> None:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    file.write_bytes(f"{text}\n".encode())
