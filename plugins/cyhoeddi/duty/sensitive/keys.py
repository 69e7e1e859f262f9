"""The code under which a person's decision about some words is kept."""

from __future__ import annotations

import hashlib

from cyhoeddi.model.sign_off.text_hash import normalised

KEY_LENGTH = 20
"""Hexadecimal digits, as in the ledger of sign-offs."""


def key_of(test: str, path: str, words: str) -> str:
    """The code of some words on a page that a test found; on another page, or for other words, it is another.

    It keeps the words out of the ledger. It does not hide them from somebody who tries all names or numbers there are.
    """
    text = "\n".join((test, path, normalised(words).casefold()))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:KEY_LENGTH]
