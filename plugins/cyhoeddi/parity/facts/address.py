"""E-mail addresses as facts, and addresses of websites, which are none: each language has its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.fact import TextFact

_LONGEST = 100
"""Characters on each side of an @ at which we stop looking: a page may hold a word of a million characters."""
_BEFORE = re.compile(r"[\w.+%'’-]+\Z")
_BEHIND = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_WEBSITE = re.compile(r"\b(?:https?://|www\.)\S+|(?<!\S)[^\s/@]{1,80}\.[a-z]{2,12}/\S*")
_PATH = re.compile(r"\.[a-z]{2,12}/")


def emails(text: str, _language: Language) -> Iterator[TextFact]:
    """Every e-mail address; its value in small letters."""
    place = text.find("@")
    while place >= 0:
        before = _BEFORE.search(text[max(0, place - _LONGEST) : place])
        behind = _BEHIND.match(text[place + 1 : place + 1 + _LONGEST])
        if before and behind:
            address = f"{before[0].lstrip(_MARKS)}@{behind[0]}"
            yield TextFact("email", address.casefold(), address, place + 1 + behind.end() - len(address))
        place = text.find("@", place + 1)


_MARKS = ".'’-"


def websites(text: str) -> Iterator[tuple[int, int]]:
    """Where the addresses of websites stand: begin and end."""
    if "www." in text or ("/" in text and ("://" in text or _PATH.search(text))):
        for match in _WEBSITE.finditer(text):
            yield match.span()
