"""A text in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cyhoeddi.model.language import Language, other_language


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in English and in Welsh; None where a language has none."""

    en: str | None = None
    cy: str | None = None

    def get(self, language: Language) -> str | None:
        """The words of one language, None where it has none."""
        return self.en if language == "en" else self.cy

    def into(self, language: Language) -> str:
        """The words of one language, else of the other, else an empty text."""
        return self.get(language) or self.get(other_language(language)) or ""

    @classmethod
    def of(cls, value: Any) -> Words:
        """Words from data: a mapping with ``en`` and ``cy``, or one text for both languages."""
        if isinstance(value, Mapping):
            return cls(en=_text(value.get("en")), cy=_text(value.get("cy")))
        return cls(en=_text(value), cy=_text(value))


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
