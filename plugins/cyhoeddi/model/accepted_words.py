"""The words that a project says are right: its own spelling list, its names and its terms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping

from cyhoeddi.model.organisation import Area, Organisation

SPELLING = "data/spelling.txt"
"""One word a line; what follows a ``#`` is a remark."""

_TERMS = "data/terms.csv"
_WORD = re.compile(r"[^\W\d_]+")


def read_accepted_words(
    texts: Mapping[str, str], organisations: Collection[Organisation], areas: Collection[Area]
) -> frozenset[str]:
    """Every such word in lower case, accents as one character each; a name's words one by one."""
    listed = [line.partition("#")[0].strip() for line in texts.get(SPELLING, "").splitlines()]
    names = [area.name for area in areas]
    names += [name for organisation in organisations for name in (organisation.name, organisation.short)]
    running = " ".join(
        [*listed, *(words or "" for name in names for words in (name.en, name.cy)), texts.get(_TERMS, "")]
    )
    return frozenset({_plain(word) for word in listed if word} | set(_WORD.findall(_plain(running))))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).replace("’", "'").lower()
