"""What a strategy's files are called: in the words of their own language."""

from __future__ import annotations

import re
import unicodedata

from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy

_LONGEST_NAME = 80
"""Characters of a title that a file's name has: with year, language and form it stays below the 143 of some servers."""


def download_address(site: Site, strategy: Strategy, language: Language, ending: str) -> str:
    """The address of a strategy's file below the site, for example ``cy/trais-difrifol/strategaeth-2024-cy.pdf``."""
    index = strategy.index.get(language)
    if index is None:
        raise ValueError(f"{strategy.id} is not there in {language}")
    folder = site.address(index.path).rpartition("/")[0]
    name = file_name(strategy.title.into(language))
    year = f"-{strategy.edition_year}" if strategy.edition_year else ""
    return f"{folder}/{name}{year}-{language}{ending}"


def file_name(title: str) -> str:
    """A title as a file name that any server and mailbox takes: ``Tŷ a thân`` gives ``ty-a-than``.

    A long one loses its last words.
    """
    letters = unicodedata.normalize("NFKD", title).lower()
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "strategy"
    if len(name) <= _LONGEST_NAME:
        return name
    return name[: _LONGEST_NAME + 1].rpartition("-")[0] or name[:_LONGEST_NAME]
