"""A text as a short code that stays the same as long as the text says the same to its reader."""

from __future__ import annotations

import hashlib
import re
import unicodedata

HASH_LENGTH = 20
"""Hexadecimal digits that are kept, 80 bits: no two texts of a site will share them by chance."""

_QUOTES = re.compile("[\"'`´‘’‚‛“”„‟′″«»‹›]+")
_DASHES = re.compile("[-‐‑‒–—―−]")
_NOT_SEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]"
)


def normalised(text: str) -> str:
    """The text with all that is only a way of writing made alike.

    That is the form of Unicode (NFC), white space, quotation marks and apostrophes, dashes, the dots of an ellipsis,
    and characters that nobody sees.
    """
    # First what nobody sees, since it may stand between a letter and its accent.
    text = unicodedata.normalize("NFC", _NOT_SEEN.sub("", text)).replace("…", "...")
    return " ".join(_DASHES.sub("-", _QUOTES.sub("'", text)).split())


def text_hash(text: str) -> str:
    """The first 20 hexadecimal digits of the SHA-256 of the normalised text."""
    # A text out of broken UTF-8 may hold half a character, which has no UTF-8.
    return hashlib.sha256(normalised(text).encode("utf-8", "surrogatepass")).hexdigest()[:HASH_LENGTH]
