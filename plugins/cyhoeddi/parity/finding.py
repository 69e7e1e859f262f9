"""What a rule yields, and names of languages for its message."""

from __future__ import annotations

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.words import Words

__all__ = ["IN_LANGUAGE", "LANGUAGE_NAMES", "Finding"]

LANGUAGE_NAMES = {"en": Words("English", "Saesneg"), "cy": Words("Welsh", "Cymraeg")}
"""A language's name in each language, for messages."""

IN_LANGUAGE = {"en": Words("in English", "yn Saesneg"), "cy": Words("in Welsh", "yn Gymraeg")}
"""A language with the word before it, which mutates its name in Welsh."""
