"""The alphabetical order of each language."""

from __future__ import annotations

from cyhoeddi.model.language import Language
from cyhoeddi.welsh.collation import welsh_key


def alphabetical_key(text: str, language: Language) -> tuple[object, ...]:
    """A key for ``sorted``: in Welsh ``ch``, ``dd``, ``ll`` and the like are letters of their own."""
    return welsh_key(text) if language == "cy" else (text.casefold(),)
