"""Text reduced to what must be the same on the page and in the PDF: its letters, figures and signs, without space.

Space is left out because a PDF has none where a line ends; case, compatibility forms and kinds of hyphen because the
same glyph may stand for several of them.
"""

from __future__ import annotations

import re
import unicodedata

_NOT_SEEN = re.compile(
    r"[\s\x00-\x1f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)
"""Space, soft hyphens, and signs that direct or join others."""

_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2212": "-"})


def letters(text: str) -> str:
    """The letters of a text, to be compared with others."""
    return _NOT_SEEN.sub("", unicodedata.normalize("NFKC", text).casefold().translate(_HYPHENS))


def runs_to_the_left(text: str) -> bool:
    """True where a PDF may draw the letters in the order of the paper and not of the reading."""
    return any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in text)


def shortened(text: str, most: int = 60) -> str:
    """The beginning of a text, for a message."""
    folded = " ".join(text.replace("\u00ad", "").split())
    return folded if len(folded) <= most else folded[: most - 1].rstrip() + "…"
