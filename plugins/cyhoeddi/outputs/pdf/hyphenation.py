"""Welsh for the library with which WeasyPrint divides words, which does not have it."""

from __future__ import annotations

import pyphen

from cyhoeddi.welsh.hyphenation import PATTERNS


def register_welsh() -> None:
    """Lets WeasyPrint divide the words of what is marked as Welsh, where a style sheet asks for it.

    To be called before a document is rendered; a second call changes nothing.
    """
    for name in ("cy", "cy_GB"):
        pyphen.LANGUAGES[name] = PATTERNS
        pyphen.LANGUAGES_LOWERCASE[name.lower()] = name
